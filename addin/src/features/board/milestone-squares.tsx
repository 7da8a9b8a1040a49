import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  squares: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    gap: '3px',
    justifyContent: 'flex-end',
    verticalAlign: 'middle',
  },
  square: {
    width: '10px',
    height: '10px',
    borderRadius: '2px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': {
      borderTopColor: 'CanvasText',
      borderRightColor: 'CanvasText',
      borderBottomColor: 'CanvasText',
      borderLeftColor: 'CanvasText',
    },
  },
  reached: {
    backgroundColor: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
});

/** More than these are said as numbers only. */
const mostSquares = 8;

/** Steps as ▣▣☐☐; says nothing by itself. */
export function MilestoneSquares({ reached }: { reached: readonly boolean[] }) {
  const styles = useStyles();
  if (reached.length > mostSquares)
    return (
      <span aria-hidden>
        {reached.filter(Boolean).length}/{reached.length}
      </span>
    );
  return (
    <span className={styles.squares} aria-hidden>
      {reached.map((isReached, index) => (
        <span key={index} className={`${styles.square} ${isReached ? styles.reached : ''}`} />
      ))}
    </span>
  );
}
