import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { instantOf } from '#core/domain/calendar.ts';
import { useFormat, useWords } from '#addin/ui/surroundings.tsx';
import type { SessionStore } from './use-session.ts';

const useStyles = makeStyles({
  notice: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** That a draft was found here, and the way to let go of it, and back. */
export function DraftNotice({ store }: { store: SessionStore }) {
  const styles = useStyles();
  const { common, editor } = useWords();
  const format = useFormat();
  if (store.discarded)
    return (
      <output className={styles.notice}>
        {editor.discarded}{' '}
        <Link as="button" type="button" onClick={store.undoDiscard}>
          {common.undo}
        </Link>
      </output>
    );
  if (store.foundAt === null) return null;
  return (
    <p className={styles.notice}>
      {editor.draftFrom(format.moment(instantOf(store.foundAt)))} –{' '}
      <Link as="button" type="button" onClick={store.discard}>
        {editor.discard}
      </Link>
    </p>
  );
}
