import { DomainError } from '#core/domain/errors.ts';
import type { RememberedRequest } from '#functions/use-cases/documents/remembered-requests.ts';
import type { Attempt } from '#functions/use-cases/use-case.ts';

type Outcome = RememberedRequest['outcome'];

/** What became of this request when it came before; undefined when it is new. Throws `key-reused`. */
export function sameRequest<Kind extends Outcome['kind']>(
  remembered: RememberedRequest | undefined,
  { fingerprint }: Attempt,
  kind: Kind,
): Extract<Outcome, { kind: Kind }> | undefined {
  if (!remembered) return undefined;
  const { outcome } = remembered;
  if (remembered.fingerprint !== fingerprint || !isOfKind(outcome, kind)) {
    throw new DomainError('key-reused', {});
  }
  return outcome;
}

function isOfKind<Kind extends Outcome['kind']>(
  outcome: Outcome,
  kind: Kind,
): outcome is Extract<Outcome, { kind: Kind }> {
  return outcome.kind === kind;
}
