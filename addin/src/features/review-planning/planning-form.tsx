import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Board } from '#core/contract/boards.ts';
import type { ReviewView } from '#core/contract/reviews.ts';
import { languageOf } from '#core/words/words.ts';
import { useAnnounce } from '#addin/ui/announcer.tsx';
import { EditorFrame } from '#addin/ui/editor-frame.tsx';
import { FieldMessage } from '#addin/ui/field-message.tsx';
import { useSurroundings } from '#addin/ui/surroundings.tsx';
import { useFocusBack } from '#addin/ui/use-focus-back.ts';
import { CancelQuestion } from './cancel-question.tsx';
import { ConflictPanel } from './conflict-panel.tsx';
import type { ReviewPlan } from './form.ts';
import { FormFields } from './form-fields.tsx';
import { readForm } from './read-form.ts';
import { SaveBar } from './save-bar.tsx';
import { useDraft } from './use-draft.ts';
import { useFieldMessages } from './use-field-messages.ts';
import { useSave } from './use-save.ts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXL,
    // What takes the focus comes out from under the bar that saves.
    '& :is(input, textarea, select, button)': { scrollMarginBlock: '24px 120px' },
  },
  notice: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface PlanningFormProps {
  readonly board: Board;
  readonly plan: ReviewPlan;
  /** As it was when the writing began; absent for a new review. */
  readonly view: ReviewView | undefined;
  readonly onDone: () => void;
}

/** Writes a review; what is written survives until it is saved or discarded. */
export function PlanningForm({ board, plan, view, onDone }: PlanningFormProps) {
  const styles = useStyles();
  const { host, words } = useSurroundings();
  const announce = useAnnounce();
  const [opened] = useState(view);
  const [writer] = useState(() => ({
    language: languageOf(host.locale),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    now: Date.now(),
  }));
  const store = useDraft(plan, opened, writer);
  const { form, base } = store.draft;
  const { team, cycle } = plan;
  const { reviewForm, review, editor } = words;
  const proposedSubject = reviewForm.subjectOf(review.kind[form.kind], team.name, cycle.name);
  const saving = useSave({ teamId: team.id, cycleId: cycle.id }, store, (saved) => {
    const { subject } = saved.view.review;
    const said = opened ? reviewForm.savedChange(subject) : reviewForm.saved(subject);
    announce(saved.isTogether ? reviewForm.savedTogether : said);
    onDone();
  });
  const [hasTried, setTried] = useState(0);
  const read = () =>
    readForm(
      store.latest().form,
      { ...writer, now: Date.now() },
      proposedSubject,
      base?.input ?? null,
    );
  const { state } = saving;
  const problems = hasTried > 0 ? readProblems() : [];
  const { messages, rest } = useFieldMessages(
    problems,
    state.kind === 'refused' ? state.fields : [],
  );
  const element = useRef<HTMLFormElement>(null);
  useFocusBack();
  useEffect(() => element.current?.querySelector('select')?.focus(), []);
  useEffect(() => {
    if (hasTried > 0 || state.kind === 'refused')
      element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [hasTried, state.kind]);

  function readProblems() {
    const now = read();
    return now.kind === 'problems' ? now.problems : [];
  }
  const save = () => {
    const now = read();
    if (now.kind === 'input') return void saving.save(now.input);
    setTried(hasTried + 1);
  };
  const leave = () => {
    if (store.isChanged) announce(editor.draftKept);
    onDone();
  };
  if (state.kind === 'conflict')
    return (
      <EditorFrame board={board} title={reviewForm.changeTitle} onClose={leave}>
        <ConflictPanel
          key={state.conflict.theirs.etag}
          conflict={state.conflict}
          onResolve={(choices) => void saving.resolve(choices)}
          onBack={saving.goOn}
        />
      </EditorFrame>
    );
  return (
    <EditorFrame
      board={board}
      title={opened ? reviewForm.changeTitle : reviewForm.newTitle}
      onClose={leave}
      onSave={save}
    >
      <form
        ref={element}
        noValidate
        className={styles.form}
        onSubmit={(event) => event.preventDefault()}
      >
        {store.wasFound && (
          <p className={styles.notice}>
            {reviewForm.draftFound}{' '}
            <Link as="button" type="button" onClick={store.discard}>
              {editor.discard}
            </Link>
          </p>
        )}
        <FormFields
          board={board}
          plan={plan}
          form={form}
          proposedSubject={proposedSubject}
          storedStart={base?.input.time.startsAt ?? null}
          timeZone={writer.timeZone}
          messages={messages}
          onChange={store.change}
        />
        {opened && (
          <CancelQuestion
            view={view ?? opened}
            onCancelled={({ review }) => {
              store.forget();
              announce(reviewForm.cancelled(review.subject));
              onDone();
            }}
          />
        )}
        {rest.map((message) => (
          <FieldMessage key={message} id={message} message={message} />
        ))}
        <SaveBar
          isNew={!opened}
          state={state}
          problemCount={messages.size}
          isChanged={store.isChanged}
          onSave={save}
          onLeave={leave}
        />
      </form>
    </EditorFrame>
  );
}
