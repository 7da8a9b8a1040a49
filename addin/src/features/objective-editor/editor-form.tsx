import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { Board } from '#core/contract/boards.ts';
import type { ObjectiveView } from '#core/contract/objectives.ts';
import { canSee } from '#core/domain/access.ts';
import { coach } from '#core/domain/coach.ts';
import type { Ambition, Audience } from '#core/domain/objective.ts';
import { languageOf } from '#core/words/words.ts';
import { useSurroundings } from '#addin/ui/surroundings.tsx';
import { AmbitionField } from './ambition-field.tsx';
import { AudienceField } from './audience-field.tsx';
import { CoachLines } from './coach-lines.tsx';
import { coached, guarded } from './draft-as-read.ts';
import type { DraftForm } from './draft-form.ts';
import { DraftNotice } from './draft-notice.tsx';
import { FieldsContext } from './fields.tsx';
import { KeyResultsField } from './key-results-field.tsx';
import { ObjectivePlace } from './objective-place.tsx';
import { OwnerField } from './owner-field.tsx';
import { Part } from '#addin/ui/part.tsx';
import { readForm } from './read-form.ts';
import { SaveBar } from './save-bar.tsx';
import { SupportsField } from './supports-field.tsx';
import { TitleInput } from './title-input.tsx';
import { useFields } from './use-fields.ts';
import type { RemovalControl } from './use-removal.ts';
import type { Saving } from './use-save.ts';
import type { Change, SessionStore } from './use-session.ts';
import { useSettled } from '#addin/ui/use-settled.ts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXL,
    // What takes the focus comes out from under the bar that saves.
    '& :is(input, textarea, select, button)': { scrollMarginBlock: '24px 120px' },
  },
  title: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** The coach waits until a word is written out. */
const coachAfterMs = 400;

interface EditorFormProps {
  readonly board: Board;
  /** As it stands now; absent for a new objective. */
  readonly view: ObjectiveView | undefined;
  readonly store: SessionStore;
  readonly saving: Saving;
  readonly removal: RemovalControl;
  readonly onLeave: () => void;
}

/** One for each part, the same for the life of the editor: what did not change is not drawn again. */
const settersOf = (change: Change) => ({
  title: (title: string) => change((form) => ({ ...form, title })),
  ambition: (ambition: Ambition) => change((form) => ({ ...form, ambition })),
  owner: (ownerId: string | null) => ownerId !== null && change((form) => ({ ...form, ownerId })),
  supports: (supports: DraftForm['supports']) => change((form) => ({ ...form, supports })),
  audience: (audience: Audience) => change((form) => ({ ...form, audience })),
});

/** The fields of an objective, in the order in which one thinks of them. */
export function EditorForm({ board, view, store, saving, removal, onLeave }: EditorFormProps) {
  const styles = useStyles();
  const { host, words } = useSurroundings();
  const { editor, common } = words;
  const { session, change } = store;
  const { form } = session;
  const { draft, problems } = useMemo(
    () => readForm(form, languageOf(host.locale)),
    [form, host.locale],
  );
  const { refusal } = saving;
  const fields = useFields(form, problems, refusal);
  const formElement = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refusal) formElement.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusal]);

  // Only when one is about to be added; those that are there have been thought about.
  const others = view ? 0 : board.objectives.length;
  const settled = useSettled(draft, coachAfterMs);
  const { method } = board.cycle;
  const advice = useMemo(() => coach(coached(settled), method, others), [settled, method, others]);
  const set = useMemo(() => settersOf(change), [change]);
  return (
    <FieldsContext value={fields}>
      <form
        ref={formElement}
        noValidate
        className={styles.form}
        onSubmit={(event) => event.preventDefault()}
      >
        <DraftNotice store={store} />
        <div className={styles.title}>
          <TitleInput
            name="title"
            label={editor.title}
            example={editor.titleExample}
            value={form.title}
            isLarge
            takesFocus
            onChange={set.title}
          />
          <CoachLines advice={advice.filter(({ path }) => path === 'title')} />
        </div>
        <Part title={editor.keyResults} hint={editor.keyResultsHint}>
          <KeyResultsField
            board={board}
            view={view}
            rows={form.keyResults}
            objectiveOwnerId={form.ownerId}
            advice={advice}
            change={change}
          />
        </Part>
        <Part title={editor.ambitionLabel}>
          <AmbitionField ambition={form.ambition} onChange={set.ambition} />
        </Part>
        <Part title={common.owner}>
          <OwnerField
            name="ownerId"
            people={board.people}
            ownerId={form.ownerId}
            onChange={set.owner}
          />
        </Part>
        <Part title={editor.supports} hint={editor.supportsHint}>
          <SupportsField
            board={board}
            view={view}
            title={settled.title}
            supports={form.supports}
            onChange={set.supports}
          />
        </Part>
        <Part title={editor.audience}>
          <AudienceField
            board={board}
            audience={form.audience}
            locksWriterOut={!canSee(guarded(draft), board.viewer)}
            onChange={set.audience}
          />
        </Part>
        {view && <ObjectivePlace board={board} view={view} removal={removal} />}
        <SaveBar
          board={board}
          store={store}
          saving={saving}
          problemCount={fields.count}
          onLeave={onLeave}
        />
      </form>
    </FieldsContext>
  );
}
