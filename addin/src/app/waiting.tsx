import { makeStyles, tokens } from '@fluentui/react-components';
import { OfflineError } from '#addin/host/api.ts';
import { ProblemMessage } from '#addin/ui/problem-message.tsx';

const useStyles = makeStyles({ waiting: { padding: tokens.spacingHorizontalL } });

/** In the place of a screen whose code is on its way: nothing, or that there is no network to bring it. */
export function Waiting() {
  const styles = useStyles();
  if (navigator.onLine) return null;
  return (
    <div className={styles.waiting}>
      <ProblemMessage error={new OfflineError(null)} />
    </div>
  );
}
