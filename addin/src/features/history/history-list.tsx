import type { ObjectiveView } from '#core/contract/objectives.ts';
import type { HistoryEvent } from '#core/domain/history.ts';
import { useFormat, useSurroundings, useWords } from '#addin/ui/surroundings.tsx';
import type { ChangeContext } from './change-words.ts';
import { changeWords } from './change-words.ts';
import { useEntryStyles } from './entry-styles.ts';
import { PagedList } from './paged-list.tsx';
import { usePages } from './use-pages.ts';

interface HistoryListProps {
  readonly view: ObjectiveView;
  /** Leaves out what is about the objective's other key results. */
  readonly keyResultId?: string | undefined;
}

/** Every change of an objective and its key results, newest first. */
export function HistoryList({ view, keyResultId }: HistoryListProps) {
  const { history: words } = useWords();
  const { api } = useSurroundings();
  const format = useFormat();
  const { id: objectiveId, teamId, cycleId, keyResults } = view.objective;
  const path = { teamId, cycleId, objectiveId };
  const pages = usePages(['readHistory', path], (query) =>
    api.call('readHistory', { path, query }),
  );
  const read = pages.data ?? [];
  const events = read
    .flatMap((page) => page.events)
    .filter((event) => !keyResultId || !event.keyResultId || event.keyResultId === keyResultId);
  const names = new Map(read.flatMap(({ people }) => people.map(({ id, name }) => [id, name])));
  const titles = new Map(keyResults.map(({ id, title }) => [id, title]));
  const context = { words, format, nameOf: (id: string) => names.get(id) ?? words.somebody };
  return (
    <PagedList pages={pages} isEmpty={events.length === 0} emptyText={words.noEvents}>
      {events.map((event) => (
        <Entry
          key={event.id}
          event={event}
          context={context}
          keyResult={titles.get(event.keyResultId ?? '') ?? words.goneKeyResult}
        />
      ))}
    </PagedList>
  );
}

interface EntryProps {
  readonly event: HistoryEvent;
  readonly context: ChangeContext;
  /** Title of the key result that the event may be about. */
  readonly keyResult: string;
}

function Entry({ event, context, keyResult }: EntryProps) {
  const styles = useEntryStyles();
  const { words, format, nameOf } = context;
  return (
    <li className={styles.entry}>
      {words.happened[event.kind](nameOf(event.by), keyResult)}
      {event.changes.length > 0 && (
        <ul className={styles.changes}>
          {event.changes.map((change) => (
            <li key={change.field}>{changeWords(change, context)}</li>
          ))}
        </ul>
      )}
      <div className={styles.quiet}>{format.moment(event.at)}</div>
    </li>
  );
}
