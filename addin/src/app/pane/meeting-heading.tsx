import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReadingItem } from '#addin/host/outlook/outlook-item.ts';
import { useFormat } from '#addin/ui/surroundings.tsx';

const useStyles = makeStyles({
  subject: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere' },
  time: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Which meeting it is: a pinned pane stays while the selection moves on. */
export function MeetingHeading({ item }: { item: ReadingItem }) {
  const styles = useStyles();
  const format = useFormat();
  return (
    <header>
      <h1 className={styles.subject}>{item.subject}</h1>
      <p className={styles.time}>{format.span(item.startsAt, item.endsAt)}</p>
    </header>
  );
}
