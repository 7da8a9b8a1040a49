import type { Store } from '#functions/ports/store.ts';

/** The store, counting what is asked of it. */
export function countedStore(store: Store) {
  const counts = { read: 0, page: 0, write: 0, changes: 0 };
  const counted: Store = {
    read: (...asked) => ((counts.read += 1), store.read(...asked)),
    page: (...asked) => ((counts.page += 1), store.page(...asked)),
    write: (...asked) => ((counts.write += 1), store.write(...asked)),
    changes: (...asked) => ((counts.changes += 1), store.changes(...asked)),
  };
  return {
    store: counted,
    /** What was asked since the last time. */
    take: () => {
      const taken = { ...counts };
      Object.assign(counts, { read: 0, page: 0, write: 0, changes: 0 });
      return taken;
    },
  };
}
