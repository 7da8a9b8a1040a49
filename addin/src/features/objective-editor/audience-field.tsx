import { Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useRef, useState } from 'react';
import type { Board } from '#core/contract/boards.ts';
import type { Audience } from '#core/domain/objective.ts';
import { useWords } from '#addin/ui/surroundings.tsx';
import { ChoicePicker } from '#addin/ui/choice-picker.tsx';
import { ChosenList } from '#addin/ui/chosen-list.tsx';
import { FieldMessage } from '#addin/ui/field-message.tsx';
import { useField } from './fields.tsx';
import { matches } from './matches.ts';

const useStyles = makeStyles({
  radios: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  warning: { margin: 0 },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

type Restricted = Extract<Audience, { kind: 'restricted' }>;

interface AudienceFieldProps {
  readonly board: Board;
  readonly audience: Audience;
  /** The writer is neither an owner nor named. */
  readonly locksWriterOut: boolean;
  readonly onChange: (audience: Audience) => void;
}

/** Everybody, or only some people and teams. Going back and forth keeps who was chosen. */
export const AudienceField = memo(function AudienceField(props: AudienceFieldProps) {
  const { board, audience, locksWriterOut, onChange } = props;
  const styles = useStyles();
  const words = useWords().editor;
  const { message, messageId } = useField('audience');
  const nobody: Restricted = { kind: 'restricted', personIds: [], teamIds: [] };
  const [chosenLast, setChosenLast] = useState(audience.kind === 'restricted' ? audience : nobody);
  const restrict = (next: Restricted) => {
    setChosenLast(next);
    onChange(next);
  };
  return (
    <>
      <RadioGroup
        aria-label={words.audience}
        className={styles.radios}
        value={audience.kind}
        onChange={(_, { value }) =>
          value === 'everyone' ? onChange({ kind: 'everyone' }) : restrict(chosenLast)
        }
      >
        <Radio value="everyone" label={words.everyone} />
        <Radio value="restricted" label={words.restricted} />
      </RadioGroup>
      {audience.kind === 'restricted' && (
        <>
          <p className={styles.hint}>{words.restrictedHint}</p>
          {locksWriterOut && <p className={styles.warning}>{words.locksOut}</p>}
          <Members board={board} audience={audience} onChange={restrict} />
        </>
      )}
      <FieldMessage id={messageId} message={message} />
    </>
  );
});

interface MembersProps {
  readonly board: Board;
  readonly audience: Restricted;
  readonly onChange: (audience: Restricted) => void;
}

function Members({ board, audience, onChange }: MembersProps) {
  const words = useWords().editor;
  const search = useRef<HTMLInputElement>(null);
  const { personIds, teamIds } = audience;
  const teams = board.teams.map(({ id, name }) => ({ id, text: name, caption: words.aTeam }));
  const people = board.people.map(({ id, name }) => ({ id, text: name, caption: '' }));
  const chosenIds = new Set([...personIds, ...teamIds]);
  const all = [...people, ...teams];
  return (
    <>
      <ChosenList
        label={words.audience}
        chosen={[...chosenIds].map((id) => {
          const { text, caption } = all.find((choice) => choice.id === id) ?? {
            text: words.somebody,
            caption: '',
          };
          return { id, text, caption, removeLabel: words.removeFromAudience(text) };
        })}
        onRemove={(gone) => {
          search.current?.focus();
          onChange({
            ...audience,
            personIds: personIds.filter((id) => id !== gone),
            teamIds: teamIds.filter((id) => id !== gone),
          });
        }}
      />
      <ChoicePicker
        label={words.audienceExample}
        example={words.audienceExample}
        inputRef={search}
        none={words.nobodyFound}
        choicesFor={(typed) =>
          all.filter(({ id, text }) => !chosenIds.has(id) && matches(text, typed))
        }
        onChoose={(id) =>
          teams.some((team) => team.id === id)
            ? onChange({ ...audience, teamIds: [...teamIds, id] })
            : onChange({ ...audience, personIds: [...personIds, id] })
        }
      />
    </>
  );
}
