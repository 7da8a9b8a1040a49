import { makeStyles, tokens } from '@fluentui/react-components';
import type { UnsentCheckIn } from '#addin/host/unsent-check-in.ts';
import { isWaiting } from '#addin/host/unsent-check-in.ts';
import { Button } from '#addin/ui/button.tsx';
import { PlaceLink } from '#addin/ui/place-link.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { CheckInNotice } from './check-in-notice.tsx';
import { useCheckIns } from './check-ins-context.tsx';
import { useDelivery } from './use-delivery.ts';

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Says which check-ins have not been sent, or were refused, when no form on screen says so. */
export function UnsentNotice() {
  const words = useWords().checkIn;
  const { unsent, onScreen, takeBack } = useCheckIns();
  const unseen = unsent.filter((entry) => !entry.takenBack && !onScreen.has(entry.keyResultId));
  const waiting = unseen.filter(isWaiting);
  const refused = unseen.filter((entry) => !isWaiting(entry));
  if (unseen.length === 0) return null;
  return (
    <section aria-label={words.unsentTitle}>
      {waiting[0] && <Waiting oldest={waiting[0]} count={waiting.length} />}
      {refused.map((entry) => (
        <Refused key={entry.key} entry={entry} onDismiss={() => takeBack(entry)} />
      ))}
    </section>
  );
}

function Waiting({ oldest, count }: { oldest: UnsentCheckIn; count: number }) {
  const styles = useStyles();
  const words = useWords().checkIn;
  const delivery = useDelivery(oldest, false);
  return delivery !== 'sending' && <div className={styles.notice}>{words.unsent(count)}</div>;
}

function Refused({ entry, onDismiss }: { entry: UnsentCheckIn; onDismiss: () => void }) {
  const styles = useStyles();
  const words = useWords().checkIn;
  const { title, reference, keyResultId, refusal } = entry;
  return (
    <div className={styles.notice}>
      <PlaceLink to={{ screen: 'board', ...reference, keyResultId }}>{title}</PlaceLink>
      {refusal && <CheckInNotice notice={{ kind: 'not-saved', problem: refusal }} />}
      <Button appearance="subtle" size="small" onClick={onDismiss}>
        {words.dismiss}
      </Button>
    </div>
  );
}
