import type { KeyResult } from '#core/domain/key-result.ts';
import type { ObjectiveReference } from '#core/domain/objective.ts';
import { ProblemMessage } from '#addin/ui/problem-message.tsx';
import { useFormat, useWords } from '#addin/ui/surroundings.tsx';
import { useAnswer } from '#addin/ui/use-answer.ts';
import { useReadingWords } from '#addin/ui/use-reading-words.ts';
import { useWhyStyles } from './why-styles.ts';

interface LastCheckInsProps {
  readonly reference: ObjectiveReference;
  readonly keyResult: KeyResult;
}

const shown = 3;

/** The last three check-ins that stand: value, who, when and note. */
export function LastCheckIns({ reference, keyResult }: LastCheckInsProps) {
  const styles = useWhyStyles();
  const { why, common, history } = useWords();
  const format = useFormat();
  const readingWords = useReadingWords();
  const { data, error, refetch } = useAnswer('readCheckIns', {
    path: { ...reference, keyResultId: keyResult.id },
  });
  const standing = data?.checkIns.filter(({ withdrawnAt }) => withdrawnAt === null) ?? [];
  const nameOf = (personId: string) =>
    data?.people.find(({ id }) => id === personId)?.name ?? history.somebody;
  return (
    <section>
      <h3 className={styles.subheading}>{why.lastThree}</h3>
      {!data && !error && <p className={styles.quiet}>{common.loading} …</p>}
      {!data && error && <ProblemMessage error={error} onTryAgain={() => void refetch()} />}
      {data && standing.length === 0 && <p className={styles.quiet}>{why.noCheckIns}</p>}
      <ol className={styles.list}>
        {standing.slice(0, shown).map(({ id, reading, confidence, authorId, at, note }) => (
          <li key={id} className={styles.text}>
            {why.said(
              history.checkIn(readingWords(reading, keyResult.measure), format.number(confidence)),
              nameOf(authorId),
              format.shortDate(at),
            )}
            {note && <div className={styles.quiet}>{note}</div>}
          </li>
        ))}
      </ol>
    </section>
  );
}
