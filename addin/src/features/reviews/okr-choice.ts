import { useState } from 'react';
import type { ReviewKind } from '#core/domain/review.ts';
import type { Invitation } from './use-invitation.ts';

/** Where one may attach OKRs. */
export type Attachable = Pick<Extract<Invitation, { kind: 'unrelated' }>, 'teams' | 'cycleId'>;

/** Which OKRs a meeting is about. */
export interface OkrChoice {
  readonly teamId: string;
  readonly kind: ReviewKind;
  /** Null: every objective of the board. */
  readonly objectiveIds: readonly string[] | null;
}

/** The choice as it is being made; another team begins with all of its objectives. */
export function useOkrChoice({ teams }: Attachable, before: OkrChoice | null = null) {
  const [choice, setChoice] = useState<OkrChoice>(
    before ?? { teamId: teams[0]?.id ?? '', kind: 'quarterly', objectiveIds: null },
  );
  return {
    choice,
    isComplete: choice.objectiveIds?.length !== 0,
    change: (part: Partial<OkrChoice>) => setChoice({ ...choice, ...part }),
  };
}
