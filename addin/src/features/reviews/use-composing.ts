import { useState } from 'react';
import type { Answer } from '#core/contract/endpoints.ts';
import { replaceBlock } from '#core/domain/invitation-block.ts';
import { ApiProblem, OfflineError, SignInError } from '#addin/host/api.ts';
import { useSurroundings } from '#addin/ui/surroundings.tsx';
import { useKeepReview } from '#addin/ui/use-keep-review.ts';
import type { OkrChoice } from './okr-choice.ts';
import type { ComposeItem } from './pane-items.ts';
import type { InsertedBefore } from './use-inserted-before.ts';

/** What stands in the invitation, and for which choice. */
export interface Inserted {
  readonly reviewId: string;
  readonly choice: OkrChoice;
  /** How much of what was chosen everybody may see; null when that was written before. */
  readonly counts: Pick<Answer<'writeBlock'>, 'shownCount' | 'chosenCount'> | null;
  readonly isAttached: boolean;
}

type Done = 'inserted' | 'attached' | 'refreshed' | 'block-gone';

/** How the last thing that was asked for went. */
export type Outcome =
  | { readonly kind: 'none' | 'busy' | Done }
  | { readonly kind: 'refused'; readonly error: unknown }
  /** Outlook itself did not do it. */
  | { readonly kind: 'outlook-failed' };

const isOurs = (error: unknown) =>
  error instanceof ApiProblem || error instanceof OfflineError || error instanceof SignInError;

/** Puts OKRs into an invitation that is being written, renews them there, and binds the review when it is saved. */
export function useComposing(item: ComposeItem, cycleId: string, before: InsertedBefore | null) {
  const { api } = useSurroundings();
  const keepReview = useKeepReview();
  const [inserted, setInserted] = useState<Inserted | null>(before && { ...before, counts: null });
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });

  const run = async (work: () => Promise<Done>) => {
    setOutcome({ kind: 'busy' });
    try {
      setOutcome({ kind: await work() });
    } catch (error) {
      setOutcome(isOurs(error) ? { kind: 'refused', error } : { kind: 'outlook-failed' });
    }
  };
  const write = async ({ teamId, kind, objectiveIds }: OkrChoice, reviewId?: string) =>
    api.call('writeBlock', {
      path: { teamId, cycleId },
      body: {
        ...(reviewId && { reviewId }),
        kind,
        objectiveIds: objectiveIds && [...objectiveIds],
        language: item.language,
        attendees: await item.attendeeMails(),
      },
    });

  return {
    inserted,
    outcome,
    insert: (choice: OkrChoice) =>
      run(async () => {
        const { html, reviewId, ...counts } = await write(choice, inserted?.reviewId);
        await item.insertAtCursor(html);
        setInserted({ reviewId, choice, counts, isAttached: inserted?.isAttached ?? false });
        return 'inserted';
      }),
    /** Replaces what was inserted, and nothing around it. */
    refresh: (choice: OkrChoice, { reviewId, isAttached }: Inserted) =>
      run(async () => {
        const { html, reviewId: _, ...counts } = await write(choice, reviewId);
        const body = replaceBlock(await item.readBody(), reviewId, html);
        if (body === null) return 'block-gone';
        await item.writeBody(body);
        setInserted({ reviewId, choice, counts, isAttached });
        return 'refreshed';
      }),
    saveAndAttach: (now: Inserted) =>
      run(async () => {
        const { reviewId, choice } = now;
        const { teamId, kind, objectiveIds } = choice;
        const eventId = await item.save();
        const view = await api.call('attachReview', {
          path: { teamId, cycleId },
          body: {
            reviewId,
            eventId,
            kind,
            objectiveIds: objectiveIds && [...objectiveIds],
            language: item.language,
            insertsBlock: false,
          },
        });
        keepReview(view);
        setInserted({ ...now, isAttached: true });
        return 'attached';
      }),
  };
}
