import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useEffect, useRef, useState } from 'react';
import type { Board } from '#core/contract/boards.ts';
import type { ObjectiveView } from '#core/contract/objectives.ts';
import type { Advice } from '#core/domain/coach.ts';
import { readNumber } from '#core/words/read-number.ts';
import { languageOf } from '#core/words/words.ts';
import { useAnnounce } from '#addin/ui/announcer.tsx';
import { useSurroundings } from '#addin/ui/surroundings.tsx';
import { CoachLines } from './coach-lines.tsx';
import type { DraftForm, KeyResultForm } from './draft-form.ts';
import { emptyKeyResult, isBlank, writtenKeyResults } from './draft-form.ts';
import { FieldMessage } from './field-message.tsx';
import { useField } from './fields.tsx';
import { KeyResultRow } from './key-result-row.tsx';

const useStyles = makeStyles({
  rows: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  removed: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  add: { alignSelf: 'flex-start' },
});

interface KeyResultsFieldProps {
  readonly board: Board;
  readonly view: ObjectiveView | undefined;
  readonly form: DraftForm;
  readonly advice: readonly Advice[];
  readonly onChange: (update: (form: DraftForm) => DraftForm) => void;
}

/** The key results being written, in their order. */
export function KeyResultsField({ board, view, form, advice, onChange }: KeyResultsFieldProps) {
  const styles = useStyles();
  const { host, words } = useSurroundings();
  const { editor } = words;
  const announce = useAnnounce();
  const { message, messageId } = useField('keyResults');
  const [focused, setFocused] = useState('');
  const addButton = useRef<HTMLButtonElement>(null);
  const rows = form.keyResults;
  const staying = rows.filter(({ isRemoved }) => !isRemoved);
  const written = writtenKeyResults(form);
  const weights = written.map(({ weight }) => readNumber(weight, languageOf(host.locale)) ?? NaN);
  const total = weights.reduce((sum, weight) => sum + weight, 0);

  const put = (row: KeyResultForm) =>
    onChange((before) => ({
      ...before,
      keyResults: before.keyResults.map((other) => (other.key === row.key ? row : other)),
    }));
  const move = (row: KeyResultForm, by: -1 | 1) => {
    const neighbour = staying[staying.indexOf(row) + by];
    if (!neighbour) return;
    onChange((before) => ({
      ...before,
      keyResults: before.keyResults.map((other) => {
        if (other.key === row.key) return neighbour;
        return other.key === neighbour.key ? row : other;
      }),
    }));
    announce(editor.moved(staying.indexOf(row) + by + 1, staying.length));
  };
  const add = () => {
    const row = emptyKeyResult();
    setFocused(row.key);
    onChange((before) => ({ ...before, keyResults: [...before.keyResults, row] }));
  };
  const remove = (row: KeyResultForm) => {
    setFocused(row.key);
    if (!isBlank(row)) return put({ ...row, isRemoved: true });
    onChange((before) => ({
      ...before,
      keyResults: before.keyResults.filter(({ key }) => key !== row.key),
    }));
    addButton.current?.focus();
  };
  const shareOf = (row: KeyResultForm) => {
    const weight = weights[written.indexOf(row)];
    const share = weight === undefined ? NaN : weight / total;
    return Number.isFinite(share) ? share : null;
  };
  return (
    <>
      <ul className={styles.rows}>
        {rows.map((row) =>
          row.isRemoved ? (
            <RemovedRow
              key={row.key}
              row={row}
              className={styles.removed}
              takesFocus={row.key === focused}
              onUndo={() => {
                setFocused(row.key);
                put({ ...row, isRemoved: false });
              }}
            />
          ) : (
            <KeyResultRow
              key={row.key}
              board={board}
              row={row}
              place={staying.indexOf(row)}
              count={staying.length}
              objectiveOwnerId={form.ownerId}
              advice={advice.filter(({ path }) => path === `keyResults.${written.indexOf(row)}`)}
              takesFocus={row.key === focused}
              losesCheckIns={hasOtherKind(view, row)}
              hasEqualWeights={weights.every((weight) => weight === weights[0])}
              share={shareOf(row)}
              onChange={put}
              onMove={(by) => move(row, by)}
              onRemove={() => remove(row)}
            />
          ),
        )}
      </ul>
      <CoachLines advice={advice.filter(({ path }) => path === 'keyResults')} />
      <FieldMessage id={messageId} message={message} />
      <Button
        ref={(button: HTMLButtonElement | null) => {
          addButton.current = button;
        }}
        className={styles.add}
        icon={<AddRegular />}
        onClick={add}
      >
        {editor.addKeyResult}
      </Button>
    </>
  );
}

/** Whether the stored key result has check-ins and is measured in another kind than the row. */
function hasOtherKind(view: ObjectiveView | undefined, row: KeyResultForm): boolean {
  const stored = view?.objective.keyResults.find(({ id }) => id === row.id);
  return stored !== undefined && stored.latest !== null && stored.measure.kind !== row.measure.kind;
}

interface RemovedRowProps {
  readonly row: KeyResultForm;
  readonly className: string | undefined;
  readonly takesFocus: boolean;
  readonly onUndo: () => void;
}

/** Where a key result was, as long as the draft lives. */
function RemovedRow({ row, className, takesFocus, onUndo }: RemovedRowProps) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) undo.current?.focus();
  }, [takesFocus]);
  const { common, editor } = useSurroundings().words;
  const title = row.title.trim() || editor.noTitleYet;
  return (
    <li className={className}>
      {row.id === undefined ? editor.unwritten(title) : editor.willBeRemoved(title)}
      <Button
        ref={(button: HTMLButtonElement | null) => {
          undo.current = button;
        }}
        size="small"
        onClick={onUndo}
      >
        {common.undo}
      </Button>
    </li>
  );
}
