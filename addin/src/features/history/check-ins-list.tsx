import { mergeClasses } from '@fluentui/react-components';
import type { CheckIn } from '#core/domain/check-in.ts';
import type { KeyResult } from '#core/domain/key-result.ts';
import type { ObjectiveReference } from '#core/domain/objective.ts';
import { useFormat, useSurroundings, useWords } from '#addin/ui/surroundings.tsx';
import { useReadingWords } from '#addin/ui/use-reading-words.ts';
import { useEntryStyles } from './entry-styles.ts';
import { PagedList } from './paged-list.tsx';
import { usePages } from './use-pages.ts';

interface CheckInsListProps {
  readonly reference: ObjectiveReference;
  readonly keyResult: KeyResult;
}

/** Every check-in on a key result, newest first, those undone too. */
export function CheckInsList({ reference, keyResult }: CheckInsListProps) {
  const { history } = useWords();
  const { api } = useSurroundings();
  const path = { ...reference, keyResultId: keyResult.id };
  const pages = usePages(['readCheckIns', path], (query) =>
    api.call('readCheckIns', { path, query }),
  );
  const read = pages.data ?? [];
  const checkIns = read.flatMap((page) => page.checkIns);
  const names = new Map(read.flatMap(({ people }) => people.map(({ id, name }) => [id, name])));
  return (
    <PagedList pages={pages} isEmpty={checkIns.length === 0} emptyText={history.noCheckIns}>
      {checkIns.map((checkIn) => (
        <Entry
          key={checkIn.id}
          checkIn={checkIn}
          measure={keyResult.measure}
          author={names.get(checkIn.authorId) ?? history.somebody}
        />
      ))}
    </PagedList>
  );
}

interface EntryProps {
  readonly checkIn: CheckIn;
  readonly measure: KeyResult['measure'];
  readonly author: string;
}

function Entry({ checkIn, measure, author }: EntryProps) {
  const styles = useEntryStyles();
  const { history } = useWords();
  const format = useFormat();
  const readingWords = useReadingWords();
  const { at, confidence, note, reading, withdrawnAt } = checkIn;
  return (
    <li className={styles.entry}>
      <span className={mergeClasses(styles.number, withdrawnAt !== null && styles.withdrawn)}>
        {history.checkIn(readingWords(reading, measure), format.number(confidence))}
      </span>{' '}
      {withdrawnAt && <span>{history.withdrawn}</span>}
      {note && <p className={styles.note}>{note}</p>}
      <div className={styles.quiet}>
        {author} · {format.moment(at)}
      </div>
    </li>
  );
}
