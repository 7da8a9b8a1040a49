import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { KeyResult } from '#core/domain/key-result.ts';
import type { ObjectiveReference } from '#core/domain/objective.ts';
import { HiddenText } from '#addin/ui/hidden-text.tsx';
import { OlderNotice } from '#addin/ui/older-notice.tsx';
import { ProblemMessage } from '#addin/ui/problem-message.tsx';
import { ScreenHeading } from '#addin/ui/screen-heading.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { useAnswer } from '#addin/ui/use-answer.ts';
import { Advice } from './advice.tsx';
import { Greeting } from './greeting.tsx';
import { HomeSkeleton } from './home-skeleton.tsx';
import { MyKeyResults } from './my-key-results.tsx';
import { MyTeams } from './my-teams.tsx';
import { NextReview } from './next-review.tsx';
import { ToDo } from './to-do.tsx';
import { useToDo } from './use-to-do.ts';

const useStyles = makeStyles({
  screen: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXL,
    maxWidth: '1120px',
    padding: tokens.spacingHorizontalL,
    '@media (min-width: 640px)': { padding: tokens.spacingHorizontalXXL },
  },
});

/** The line in which a key result is checked in; `onDone` is called when it has been saved. */
export type CheckInLine = (
  reference: ObjectiveReference,
  keyResult: KeyResult,
  onDone: () => void,
) => ReactNode;

/** What matters to the person this quarter, what is theirs, how it goes, and what to do. */
export function HomeScreen({ checkIn }: { checkIn: CheckInLine }) {
  const styles = useStyles();
  const { data: home, error, refetch } = useAnswer('readHome', { path: {} });
  const words = useWords().home;
  const { toDo, others } = useToDo(home?.keyResults ?? []);
  if (!home)
    return (
      <div className={styles.screen}>
        {error ? (
          <>
            <ScreenHeading title={words.title}>
              <HiddenText>{words.title}</HiddenText>
            </ScreenHeading>
            <ProblemMessage error={error} onTryAgain={() => void refetch()} />
          </>
        ) : (
          <HomeSkeleton />
        )}
      </div>
    );
  return (
    <>
      {error && <OlderNotice />}
      <div className={styles.screen}>
        <Greeting home={home} />
        <NextReview home={home} />
        <ToDo home={home} toDo={toDo} checkIn={checkIn} />
        {others.length > 0 && <MyKeyResults home={home} keyResults={others} checkIn={checkIn} />}
        <MyTeams home={home} />
        <Advice home={home} />
      </div>
    </>
  );
}
