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
  if (!store.discarded && store.foundAt === null) return null;
  // One link for both ways, so that the focus stays on it.
  return (
    <p className={styles.notice}>
      <output>
        {store.discarded || store.foundAt === null
          ? editor.discarded
          : editor.draftFrom(format.moment(instantOf(store.foundAt)))}
      </output>{' '}
      <Link as="button" type="button" onClick={store.discarded ? store.undoDiscard : store.discard}>
        {store.discarded ? common.undo : editor.discard}
      </Link>
    </p>
  );
}
