import { makeStyles, tokens } from '@fluentui/react-components';
import type { Home } from '#core/contract/home.ts';
import { useFormat, useWords } from '#addin/ui/surroundings.tsx';

const mostShown = 2;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  change: { display: 'flex', columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  title: { minWidth: 0, overflow: 'clip', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  values: { flexShrink: 0, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface TeamChangesProps {
  readonly changes: Home['teams'][number]['changes'];
}

/** What moved in a team since Monday, from which value to which. */
export function TeamChanges({ changes }: TeamChangesProps) {
  const styles = useStyles();
  const words = useWords().home;
  const format = useFormat();
  const hidden = changes.length - mostShown;
  if (changes.length === 0) return <span className={styles.quiet}>{words.nothingChanged}</span>;
  return (
    <ul className={styles.list}>
      {changes.slice(0, mostShown).map(({ keyResultId, title, from, to, unit }) => (
        <li key={keyResultId} className={styles.change}>
          <span className={styles.title} title={title}>
            {title}
          </span>
          <span className={styles.values}>
            {from !== null && (
              <span className={styles.quiet}>
                {format.value(from, unit === '%' ? unit : '')} <span aria-hidden>→</span>{' '}
              </span>
            )}
            {format.value(to, unit)}
          </span>
        </li>
      ))}
      {hidden > 0 && <li className={styles.quiet}>{words.more(hidden)}</li>}
    </ul>
  );
}
