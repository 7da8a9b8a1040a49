import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import {
  ArrowDownRegular,
  ArrowUpRegular,
  DeleteRegular,
  MoreHorizontalRegular,
} from '@fluentui/react-icons';
import { memo } from 'react';
import type { Board } from '#core/contract/boards.ts';
import type { Advice } from '#core/domain/coach.ts';
import { languageOf } from '#core/words/words.ts';
import { useSurroundings } from '#addin/ui/surroundings.tsx';
import { CoachLines } from './coach-lines.tsx';
import type { KeyResultForm } from './draft-form.ts';
import { withTitle } from './guessed.ts';
import { KeyResultMore } from './key-result-more.tsx';
import { MeasureFields } from './measure-fields.tsx';
import { TitleInput } from './title-input.tsx';

const useStyles = makeStyles({
  card: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  menu: {
    position: 'absolute',
    insetBlockStart: tokens.spacingVerticalXS,
    insetInlineEnd: tokens.spacingHorizontalXS,
  },
});

export interface KeyResultRowProps {
  readonly board: Board;
  readonly row: KeyResultForm;
  /** From 0, among those that stay. */
  readonly place: number;
  readonly count: number;
  readonly objectiveOwnerId: string;
  readonly advice: readonly Advice[];
  readonly takesFocus: boolean;
  readonly losesCheckIns: boolean;
  readonly hasEqualWeights: boolean;
  /** Share of the objective, ratio 0–1; null while a weight is no number. */
  readonly share: number | null;
  readonly onChange: (row: KeyResultForm) => void;
  readonly onMove: (key: string, by: -1 | 1) => void;
  readonly onRemove: (key: string) => void;
}

/** One key result being written: its sentence, its measure, and what the coach says. */
export const KeyResultRow = memo(function KeyResultRow(props: KeyResultRowProps) {
  const { row, place, advice, takesFocus, losesCheckIns, onChange } = props;
  const styles = useStyles();
  const { host, words } = useSurroundings();
  return (
    <li className={styles.card}>
      <RowMenu {...props} className={styles.menu} />
      <TitleInput
        name={`${row.key}.title`}
        label={words.editor.keyResult(place + 1)}
        example={words.editor.keyResultExample}
        value={row.title}
        takesFocus={takesFocus}
        onChange={(title) => onChange(withTitle(row, title, languageOf(host.locale)))}
      />
      <MeasureFields row={row} onChange={onChange} losesCheckIns={losesCheckIns} />
      <CoachLines advice={advice} />
      <KeyResultMore {...props} />
    </li>
  );
});

type RowMenuProps = Pick<KeyResultRowProps, 'row' | 'place' | 'count' | 'onMove' | 'onRemove'> & {
  readonly className: string | undefined;
};

function RowMenu({ row, place, count, onMove, onRemove, className }: RowMenuProps) {
  const { editor } = useSurroundings().words;
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={className}
          appearance="subtle"
          size="small"
          icon={<MoreHorizontalRegular />}
          aria-label={editor.rowMenu(place + 1)}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem
            icon={<ArrowUpRegular />}
            disabled={place === 0}
            onClick={() => onMove(row.key, -1)}
          >
            {editor.moveUp}
          </MenuItem>
          <MenuItem
            icon={<ArrowDownRegular />}
            disabled={place === count - 1}
            onClick={() => onMove(row.key, 1)}
          >
            {editor.moveDown}
          </MenuItem>
          <MenuItem icon={<DeleteRegular />} onClick={() => onRemove(row.key)}>
            {editor.remove}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
