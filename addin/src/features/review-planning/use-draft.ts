import { useRef, useState } from 'react';
import type { ReviewView } from '#core/contract/reviews.ts';
import { sameValue } from '#core/domain/same-value.ts';
import { useKept } from '#addin/ui/use-kept.ts';
import type { Draft } from './draft.ts';
import { isDraft, newDraft } from './draft.ts';
import type { Form, ReviewPlan, Writer } from './form.ts';

export interface DraftStore {
  readonly draft: Draft;
  /** The draft at this moment, for work that takes time. */
  readonly latest: () => Draft;
  readonly isChanged: boolean;
  /** Something was found here that had been written before. */
  readonly wasFound: boolean;
  readonly change: (part: Partial<Form>) => void;
  readonly put: (draft: Draft) => void;
  /** Lets go of the draft and begins anew. */
  readonly discard: () => void;
  /** Lets go of the draft, which has been saved. */
  readonly forget: () => void;
}

/** A review that is being written, kept on this device at every change. */
export function useDraft(
  plan: ReviewPlan,
  view: ReviewView | undefined,
  writer: Writer,
): DraftStore {
  const { team, cycle } = plan;
  const name = `review-draft-1:${team.id}:${cycle.id}:${view?.review.id ?? 'new'}`;
  const { value: kept, keep, forget } = useKept(name, isDraft);
  const [fresh] = useState(() => newDraft(view, plan, writer));
  const [found, setFound] = useState(kept);
  const draft = kept ?? fresh;
  const current = useRef(draft);
  const isSame = (one: Draft) =>
    one.sent === null && one.base?.etag === fresh.base?.etag && sameValue(one.form, fresh.form);
  const put = (next: Draft) => {
    current.current = next;
    if (isSame(next)) forget();
    else keep(next);
  };
  return {
    draft,
    latest: () => current.current,
    isChanged: !isSame(draft),
    wasFound: found !== undefined,
    change: (part) => put({ ...current.current, form: { ...current.current.form, ...part } }),
    put,
    discard: () => {
      put(fresh);
      setFound(undefined);
    },
    forget,
  };
}
