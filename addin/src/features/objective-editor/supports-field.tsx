import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { memo, useRef, useState } from 'react';
import type { Board } from '#core/contract/boards.ts';
import type { ObjectiveView } from '#core/contract/objectives.ts';
import { sameValue } from '#core/domain/same-value.ts';
import type { ObjectiveReference } from '#core/domain/objective.ts';
import { useWords } from '#addin/ui/surroundings.tsx';
import { ChoicePicker } from '#addin/ui/choice-picker.tsx';
import { ChosenList } from '#addin/ui/chosen-list.tsx';
import { FieldMessage } from '#addin/ui/field-message.tsx';
import { useField } from './fields.tsx';
import { likelyParents } from './likely-parents.ts';
import { usePossibleParents } from './use-possible-parents.ts';
import { useSettled } from '#addin/ui/use-settled.ts';

const useStyles = makeStyles({
  likely: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  suggestion: { maxWidth: '100%', textAlign: 'start', fontWeight: tokens.fontWeightRegular },
});

const keyOf = ({ teamId, cycleId, objectiveId }: ObjectiveReference) =>
  `${teamId}/${cycleId}/${objectiveId}`;

interface SupportsFieldProps {
  readonly board: Board;
  readonly view: ObjectiveView | undefined;
  readonly title: string;
  readonly supports: readonly ObjectiveReference[];
  readonly onChange: (supports: readonly ObjectiveReference[]) => void;
}

/** Which wider objectives this one helps: search, two likely ones, and what has been chosen. */
export const SupportsField = memo(function SupportsField({
  board,
  view,
  title,
  supports,
  onChange,
}: SupportsFieldProps) {
  const styles = useStyles();
  const words = useWords().editor;
  const { message, messageId } = useField('supports');
  const [text, setText] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const { found, titleOf } = usePossibleParents(board, view, useSettled(text, 250));

  const open = found.filter(
    ({ reference }) => !supports.some((chosen) => sameValue(chosen, reference)),
  );
  const placeOf = ({ teamId, cycleId }: ObjectiveReference) =>
    [
      board.teams.find(({ id }) => id === teamId)?.name,
      board.cycles.find(({ id }) => id === cycleId)?.name,
    ]
      .filter(Boolean)
      .join(' · ');
  const add = (id: string) => {
    const parent = open.find(({ reference }) => keyOf(reference) === id);
    if (parent) onChange([...supports, parent.reference]);
  };
  const likely = text === '' ? likelyParents(title, open, board) : [];
  return (
    <>
      <ChosenList
        label={words.supports}
        chosen={supports.map((reference) => {
          const parentTitle = titleOf(reference) ?? words.anObjective;
          return {
            id: keyOf(reference),
            text: parentTitle,
            caption: placeOf(reference),
            removeLabel: words.removeSupport(parentTitle),
          };
        })}
        onRemove={(id) => {
          onChange(supports.filter((reference) => keyOf(reference) !== id));
          search.current?.focus();
        }}
      />
      <ChoicePicker
        label={words.supports}
        example={words.supportsExample}
        none={words.noneFound}
        choicesFor={() =>
          open.map(({ reference, title }) => ({
            id: keyOf(reference),
            text: title,
            caption: board.teams.find(({ id }) => id === reference.teamId)?.name ?? '',
            group: board.cycles.find(({ id }) => id === reference.cycleId)?.name ?? '',
          }))
        }
        inputRef={search}
        onType={setText}
        onChoose={add}
      />
      {likely.length > 0 && (
        <div className={styles.likely}>
          {words.likely}
          {likely.map(({ reference, title }) => (
            <Button
              key={keyOf(reference)}
              size="small"
              shape="circular"
              icon={<AddRegular />}
              className={styles.suggestion}
              aria-label={words.addSupport(title)}
              onClick={() => {
                add(keyOf(reference));
                search.current?.focus();
              }}
            >
              {title}
            </Button>
          ))}
        </div>
      )}
      <FieldMessage id={messageId} message={message} />
    </>
  );
});
