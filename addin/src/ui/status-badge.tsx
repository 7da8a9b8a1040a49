import { makeStyles, tokens } from '@fluentui/react-components';
import type { Status } from '#core/domain/figures.ts';
import { StatusShape } from './status-shape.tsx';
import { useWords } from './surroundings.tsx';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
  },
});

/** A status by shape, colour and word. */
export function StatusBadge({ status }: { status: Status }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <span className={styles.badge}>
      <StatusShape status={status} />
      {words.common.status[status]}
    </span>
  );
}
