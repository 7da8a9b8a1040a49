import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '32px',
    paddingBlock: tokens.spacingVerticalXXS,
  },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  caption: {
    display: 'inline-block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

interface Chosen {
  readonly id: string;
  readonly text: string;
  readonly caption: string;
  readonly removeLabel: string;
}

interface ChosenListProps {
  readonly label: string;
  readonly chosen: readonly Chosen[];
  readonly onRemove: (id: string) => void;
}

/** What has been chosen, each to be taken away. */
export function ChosenList({ label, chosen, onRemove }: ChosenListProps) {
  const styles = useStyles();
  if (chosen.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={label}>
      {chosen.map(({ id, text, caption, removeLabel }) => (
        <li key={id} className={styles.item}>
          <span className={styles.text}>
            {text} <span className={styles.caption}>{caption}</span>
          </span>
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={removeLabel}
            onClick={() => onRemove(id)}
          />
        </li>
      ))}
    </ul>
  );
}
