import { makeStyles, tokens } from '@fluentui/react-components';
import type { Board } from '#core/contract/boards.ts';
import { useWords } from '#addin/ui/surroundings.tsx';

const useStyles = makeStyles({
  message: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderInlineStartWidth: '3px',
    borderInlineStartColor: tokens.colorStatusWarningBorder2,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  ids: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** Says that something stored was set aside, and that the rest is whole. */
export function UnreadableMessage({ unreadable }: Pick<Board, 'unreadable'>) {
  const styles = useStyles();
  const { board } = useWords();
  if (unreadable.length === 0) return null;
  const ids = unreadable.map(({ documentId }) => documentId).join(', ');
  return (
    <p role="alert" className={styles.message}>
      {board.unreadable(unreadable.length)}{' '}
      <span className={styles.ids}>{board.unreadableIds(ids)}</span>
    </p>
  );
}
