import type { Cycle } from './cycle.ts';
import { DomainError } from './errors.ts';

/** @throws DomainError `cycle-closed`: a closed cycle takes no changes and no check-ins. */
export function refuseClosed(cycle: Cycle): void {
  if (cycle.phase === 'closed') throw new DomainError('cycle-closed', {});
}
