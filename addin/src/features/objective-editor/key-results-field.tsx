import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { memo, useCallback, useMemo, useRef, useState } from 'react';
import type { Board } from '#core/contract/boards.ts';
import type { ObjectiveView } from '#core/contract/objectives.ts';
import type { Advice } from '#core/domain/coach.ts';
import { readNumber } from '#core/words/read-number.ts';
import { languageOf } from '#core/words/words.ts';
import { useAnnounce } from '#addin/ui/announcer.tsx';
import { useSurroundings } from '#addin/ui/surroundings.tsx';
import { CoachLines } from './coach-lines.tsx';
import type { KeyResultForm } from './draft-form.ts';
import { emptyKeyResult, writtenKeyResults } from './draft-form.ts';
import { FieldMessage } from '#addin/ui/field-message.tsx';
import { useField } from './fields.tsx';
import { KeyResultRow } from './key-result-row.tsx';
import { RemovedRow } from './removed-row.tsx';
import { moveRow, putRow, removeRow, stayingRows } from './row-changes.ts';
import type { Change } from './use-session.ts';

const noAdvice: readonly Advice[] = [];

const useStyles = makeStyles({
  rows: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  add: { alignSelf: 'flex-start' },
});

interface KeyResultsFieldProps {
  readonly board: Board;
  readonly view: ObjectiveView | undefined;
  readonly rows: readonly KeyResultForm[];
  readonly objectiveOwnerId: string;
  readonly advice: readonly Advice[];
  readonly change: Change;
}

/** The key results being written, in their order. */
export const KeyResultsField = memo(function KeyResultsField(props: KeyResultsFieldProps) {
  const { board, view, rows, objectiveOwnerId, advice, change } = props;
  const styles = useStyles();
  const { host, words } = useSurroundings();
  const { editor } = words;
  const announce = useAnnounce();
  const { message, messageId } = useField('keyResults');
  const [focused, setFocused] = useState('');
  const addButton = useRef<HTMLButtonElement>(null);
  const staying = stayingRows(rows);
  const written = writtenKeyResults({ keyResults: rows });
  const weights = written.map(({ weight }) => readNumber(weight, languageOf(host.locale)) ?? NaN);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const adviceByPath = useMemo(() => Map.groupBy(advice, ({ path }) => path), [advice]);

  const put = useCallback((row: KeyResultForm) => change((form) => putRow(form, row)), [change]);
  const move = useCallback(
    (key: string, by: -1 | 1) =>
      change((form) => {
        const next = moveRow(form, key, by);
        const order = stayingRows(next.keyResults);
        announce(editor.moved(order.findIndex((row) => row.key === key) + 1, order.length));
        return next;
      }),
    [change, announce, editor],
  );
  const remove = useCallback(
    (key: string) => {
      setFocused(key);
      addButton.current?.focus();
      change((form) => removeRow(form, key));
    },
    [change],
  );
  const add = () => {
    const row = emptyKeyResult();
    setFocused(row.key);
    change((form) => ({ ...form, keyResults: [...form.keyResults, row] }));
  };
  const shareOf = (row: KeyResultForm) => {
    const share = (weights[written.indexOf(row)] ?? NaN) / total;
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
              objectiveOwnerId={objectiveOwnerId}
              advice={adviceByPath.get(`keyResults.${written.indexOf(row)}`) ?? noAdvice}
              takesFocus={row.key === focused}
              losesCheckIns={hasOtherKind(view, row)}
              hasEqualWeights={weights.every((weight) => weight === weights[0])}
              share={shareOf(row)}
              onChange={put}
              onMove={move}
              onRemove={remove}
            />
          ),
        )}
      </ul>
      <CoachLines advice={adviceByPath.get('keyResults') ?? noAdvice} />
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
});

/** Whether the stored key result has check-ins and is measured in another kind than the row. */
function hasOtherKind(view: ObjectiveView | undefined, row: KeyResultForm): boolean {
  const stored = view?.objective.keyResults.find(({ id }) => id === row.id);
  return stored !== undefined && stored.latest !== null && stored.measure.kind !== row.measure.kind;
}
