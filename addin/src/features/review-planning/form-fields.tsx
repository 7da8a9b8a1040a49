import { Input, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Board } from '#core/contract/boards.ts';
import { limits } from '#core/contract/limits.ts';
import { FieldMessage } from '#addin/ui/field-message.tsx';
import { KindSelect } from '#addin/ui/kind-select.tsx';
import { LanguageChoice } from '#addin/ui/language-choice.tsx';
import { ObjectiveChoice } from '#addin/ui/objective-choice.tsx';
import { Part } from '#addin/ui/part.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { AttendeesField } from './attendees-field.tsx';
import type { Form, ReviewPlan } from './form.ts';
import type { FieldName } from './read-form.ts';
import { SpanField } from './span-field.tsx';
import { TimeField } from './time-field.tsx';
import { useSlots } from './use-slots.ts';

const useStyles = makeStyles({
  area: { width: '100%' },
  text: { fieldSizing: 'content', minHeight: '64px', maxHeight: '240px' },
  kind: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

interface FormFieldsProps {
  readonly board: Board;
  readonly plan: ReviewPlan;
  readonly form: Form;
  readonly proposedSubject: string;
  /** When the stored review is; null for a new one. */
  readonly storedStart: string | null;
  readonly timeZone: string;
  readonly messages: ReadonlyMap<FieldName, string>;
  readonly onChange: (part: Partial<Form>) => void;
}

/** The fields of a review, in the order in which one thinks of them: what, who, when, about what. */
export function FormFields(props: FormFieldsProps) {
  const { board, plan, form, proposedSubject, storedStart, timeZone, messages, onChange } = props;
  const styles = useStyles();
  const words = useWords().reviewForm;
  const id = useId();
  const { organiser } = plan;
  const place = { teamId: plan.team.id, cycleId: plan.cycle.id };
  const found = useSlots(place, organiser, form, timeZone);
  const nameOf = (mail: string) =>
    [organiser, ...form.attendees].find((one) => one.mail === mail)?.name ?? mail;
  const idOf = (field: FieldName) => `${id}${field}`;
  const message = (field: FieldName) => (
    <FieldMessage id={idOf(field)} message={messages.get(field)} />
  );
  const wrong = (field: FieldName) => ({
    'aria-invalid': messages.has(field),
    'aria-describedby': messages.has(field) ? idOf(field) : undefined,
  });
  return (
    <>
      <Part title={words.subject}>
        <div className={styles.kind}>
          <KindSelect kind={form.kind} onChange={(kind) => onChange({ kind })} />
          <Input
            aria-label={words.subject}
            maxLength={limits.titleLength}
            value={form.subject ?? proposedSubject}
            onChange={(_, { value }) => onChange({ subject: value })}
            {...wrong('subject')}
          />
          {message('subject')}
        </div>
      </Part>
      <Part title={words.who}>
        <AttendeesField
          organiser={organiser}
          attendees={form.attendees}
          onChange={(attendees) => onChange({ attendees })}
        />
        {message('attendees')}
      </Part>
      <Part title={words.when}>
        <SpanField form={form} onChange={onChange} />
        <TimeField
          form={form}
          found={found}
          nameOf={nameOf}
          storedStart={storedStart}
          timeZone={timeZone}
          isWrong={messages.has('time')}
          messageId={idOf('time')}
          onChange={(time) => onChange({ time })}
        />
        {message('time')}
      </Part>
      <Part title={words.what}>
        <ObjectiveChoice
          label={words.what}
          objectives={board.objectives}
          chosenIds={form.objectiveIds}
          isWrong={messages.has('objectiveIds')}
          onChange={(objectiveIds) => onChange({ objectiveIds })}
        />
        {message('objectiveIds')}
      </Part>
      <Part title={words.agenda} hint={words.agendaHint}>
        <Textarea
          className={styles.area}
          textarea={{ className: styles.text }}
          aria-label={words.agenda}
          value={form.agenda}
          onChange={(_, { value }) => onChange({ agenda: value })}
          {...wrong('agenda')}
        />
        {message('agenda')}
      </Part>
      <Part title={words.language}>
        <LanguageChoice language={form.language} onChange={(language) => onChange({ language })} />
      </Part>
    </>
  );
}
