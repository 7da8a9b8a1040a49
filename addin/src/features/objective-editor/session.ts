import type { ObjectiveView } from '#core/contract/objectives.ts';
import type { ObjectiveDraft } from '#core/domain/objective-draft.ts';
import { liveKeyResults } from '#core/domain/objective.ts';
import type { Language } from '#core/words/words.ts';
import type { DraftForm } from './draft-form.ts';
import { emptyForm, newKey, writtenKeyResults } from './draft-form.ts';
import { draftOf, formOf } from './form-of.ts';

/** The stored version that the writing began from. */
export interface Base {
  readonly objectiveId: string;
  readonly etag: string;
  readonly draft: ObjectiveDraft;
}

/** A new objective on its way: what was sent, and the rows that its key results came from. */
export interface Sent {
  readonly draft: ObjectiveDraft;
  readonly rowKeys: readonly string[];
}

/** Everything that has to survive a closed tab for the writing to go on. */
export interface Session {
  readonly form: DraftForm;
  /** Null as long as the objective is new. */
  readonly base: Base | null;
  /** Makes every try to create one and the same. */
  readonly requestKey: string;
  /** Set while it is unknown whether a creation took effect. */
  readonly sent: Sent | null;
}

const baseOf = ({ etag, objective }: ObjectiveView): Base => ({
  objectiveId: objective.id,
  etag,
  draft: draftOf(objective),
});

/** Where writing begins: from the view, or from nothing. */
export function newSession(
  view: ObjectiveView | undefined,
  writerId: string,
  language: Language,
): Session {
  const base = view ? baseOf(view) : null;
  const form = base ? formOf(base.draft, language) : emptyForm(writerId);
  return { form, base, requestKey: newKey(), sent: null };
}

/** The session going on from another stored version, with what is to be written on top of it. */
export function rebased(
  session: Session,
  view: ObjectiveView,
  draft: ObjectiveDraft,
  language: Language,
): Session {
  return { ...session, form: formOf(draft, language), base: baseOf(view), sent: null };
}

/**
 * The session going on after a save, for what was typed while it was under way. Rows that were new
 * take the ids that they got: saved key results stand in the order in which they were sent.
 */
export function afterSave(
  session: Session,
  view: ObjectiveView,
  rowKeys: readonly string[],
): Session {
  const ids = new Map(
    liveKeyResults(view.objective).map(({ id }, index) => [rowKeys[index], id] as const),
  );
  const keyResults = session.form.keyResults.map((row) => {
    const id = ids.get(row.key);
    return id === undefined ? row : { ...row, id };
  });
  return { ...session, form: { ...session.form, keyResults }, base: baseOf(view), sent: null };
}

export const rowKeysOf = (form: DraftForm): string[] =>
  writtenKeyResults(form).map(({ key }) => key);
