import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { LightbulbRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Advice } from '#core/domain/coach.ts';
import { useWords } from '#addin/ui/surroundings.tsx';

const useStyles = makeStyles({
  lines: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  line: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400, color: tokens.colorNeutralForeground3 },
  text: { margin: 0 },
  link: { fontSize: 'inherit' },
  why: { margin: `${tokens.spacingVerticalXXS} 0 0`, color: tokens.colorNeutralForeground3 },
});

/** What the coach says, one quiet line each. */
export function CoachLines({ advice }: { advice: readonly Advice[] }) {
  const styles = useStyles();
  const { coach } = useWords().editor;
  if (advice.length === 0) return null;
  return (
    <ul className={styles.lines} aria-label={coach.label}>
      {advice.map((piece) => (
        <CoachLine key={piece.code} advice={piece} />
      ))}
    </ul>
  );
}

function CoachLine({ advice: { code, count, max } }: { advice: Advice }) {
  const styles = useStyles();
  const { coach } = useWords().editor;
  const [isOpen, setOpen] = useState(false);
  const { sees, fix, why } = coach.advice[code];
  const counted = count !== undefined && max !== undefined ? coach.counted(count, max) : '';
  return (
    <li className={styles.line}>
      <LightbulbRegular className={styles.icon} aria-hidden />
      <div>
        <p className={styles.text}>
          {sees} {counted} {fix}{' '}
          <Link
            as="button"
            type="button"
            className={styles.link}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {coach.why}
          </Link>
        </p>
        {isOpen && <p className={styles.why}>{why}</p>}
      </div>
    </li>
  );
}
