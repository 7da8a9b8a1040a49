import { Input, Radio, RadioGroup, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useFormat, useWords } from '#addin/ui/surroundings.tsx';
import { ProblemMessage } from '#addin/ui/problem-message.tsx';
import type { ChosenTime, Form } from './form.ts';
import { endOf } from './form.ts';
import type { FoundSlots } from './use-slots.ts';
import { useSlotWords } from './use-slot-words.ts';

const useStyles = makeStyles({
  radios: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  day: { display: 'flex', flexDirection: 'column' },
  dayName: {
    paddingInlineStart: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    '::first-letter': { textTransform: 'uppercase' },
  },
  label: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  times: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  suits: { color: tokens.colorNeutralForeground3 },
  own: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingInlineStart: tokens.spacingHorizontalXXXL,
  },
  quiet: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** No instant, so that it can stand beside them. */
const own = 'own';

interface TimeFieldProps {
  readonly form: Form;
  readonly found: UseQueryResult<FoundSlots>;
  readonly nameOf: (mail: string) => string;
  /** When the stored review is; null for a new one. */
  readonly storedStart: string | null;
  readonly timeZone: string;
  readonly isWrong: boolean;
  readonly messageId: string;
  readonly onChange: (time: ChosenTime) => void;
}

/** Times that suit, by day, each saying whom it does not suit; and a time of one's own. */
export function TimeField(props: TimeFieldProps) {
  const { form, found, nameOf, storedStart, timeZone, isWrong, messageId, onChange } = props;
  const styles = useStyles();
  const words = useWords().reviewForm;
  const format = useFormat();
  const slotWords = useSlotWords(nameOf);
  const { time } = form;
  const { slots = [], mails = [] } = found.data ?? {};
  const isFound = (startsAt: string) => slots.some((slot) => slot.startsAt === startsAt);
  const kept = new Set([
    ...(storedStart ? [storedStart] : []),
    ...(time.kind === 'start' ? [time.startsAt] : []),
  ]);
  const choice = (startsAt: string, about: string, text: string): ReactNode => (
    <Radio
      key={startsAt}
      value={startsAt}
      aria-invalid={isWrong || undefined}
      label={
        <span className={styles.label}>
          <span className={styles.times}>{text}</span>
          <span className={styles.suits}>{about}</span>
        </span>
      }
    />
  );
  return (
    <>
      {found.isFetching && (
        <div className={styles.quiet}>
          <Spinner size="extra-tiny" />
          {words.findingSlots}
        </div>
      )}
      {found.error && (
        <ProblemMessage error={found.error} onTryAgain={() => void found.refetch()} />
      )}
      {found.isSuccess && slots.length === 0 && <p className={styles.quiet}>{words.noSlots}</p>}
      <RadioGroup
        aria-label={words.slots}
        aria-describedby={isWrong ? messageId : undefined}
        className={styles.radios}
        value={time.kind === 'start' ? time.startsAt : time.kind === 'own' ? own : ''}
        onChange={(_, { value }) =>
          onChange(
            value === own
              ? { kind: 'own', day: form.fromDay, clock: '' }
              : { kind: 'start', startsAt: value },
          )
        }
      >
        {[...kept]
          .filter((startsAt) => !isFound(startsAt))
          .map((startsAt) =>
            choice(
              startsAt,
              startsAt === storedStart ? words.asItIs : words.chosenBefore,
              format.meeting(startsAt, endOf(startsAt, form)),
            ),
          )}
        {[...Map.groupBy(slots, ({ startsAt }) => format.weekday(startsAt))].map(([day, ofDay]) => (
          <div key={day} role="group" aria-label={day} className={styles.day}>
            <span className={styles.dayName} aria-hidden>
              {day}
            </span>
            {ofDay.map(({ startsAt, endsAt, states }) =>
              choice(startsAt, slotWords(mails, states), format.times(startsAt, endsAt)),
            )}
          </div>
        ))}
        <Radio value={own} label={words.ownTime} />
      </RadioGroup>
      {time.kind === 'own' && (
        <div className={styles.own}>
          <Input
            type="date"
            aria-label={words.ownDay}
            aria-invalid={isWrong}
            value={time.day}
            onChange={(_, { value }) => onChange({ ...time, day: value })}
          />
          <Input
            type="time"
            aria-label={words.ownClock}
            aria-invalid={isWrong}
            value={time.clock}
            onChange={(_, { value }) => onChange({ ...time, clock: value })}
          />
        </div>
      )}
      <p className={styles.quiet}>{words.zone(timeZone)}</p>
    </>
  );
}
