import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Home } from '#core/contract/home.ts';
import { focusNextLine } from '#addin/ui/focus-next-line.ts';
import { PlaceLink } from '#addin/ui/place-link.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import type { CheckInLine } from './home-screen.tsx';
import { KeyResultLines } from './key-result-lines.tsx';
import { Empty, Section } from '#addin/ui/section.tsx';
import type { MyKeyResult } from './use-to-do.ts';

const useStyles = makeStyles({
  done: { margin: 0, outlineStyle: 'none' },
  shown: { marginTop: tokens.spacingVerticalS },
});

interface ToDoProps {
  readonly home: Home;
  readonly toDo: readonly MyKeyResult[];
  readonly checkIn: CheckInLine;
}

/** The check-ins that wait for the person, one line each. */
export function ToDo({ home, toDo, checkIn }: ToDoProps) {
  const styles = useStyles();
  const words = useWords().home;
  const list = useRef<HTMLUListElement>(null);
  const allDone = useRef<HTMLParagraphElement>(null);
  const isAllDone = toDo.every(({ isDue }) => !isDue);
  /** The next line that waits; after the last one those above, and in the end the word that all is done. */
  const moveOnFrom = (index: number) => {
    if (!focusNextLine(list.current, index)) allDone.current?.focus();
  };
  return (
    <Section title={words.toDo}>
      {toDo.length === 0 ? (
        <NothingToDo home={home} />
      ) : (
        <div>
          <KeyResultLines
            list={list}
            keyResults={toDo}
            renderLine={({ reference, keyResult }) =>
              checkIn(reference, keyResult, () =>
                moveOnFrom(toDo.findIndex((mine) => mine.keyResult.id === keyResult.id)),
              )
            }
          />
          <p
            ref={allDone}
            tabIndex={-1}
            className={mergeClasses(styles.done, isAllDone && styles.shown)}
          >
            {isAllDone && words.allDone}
          </p>
        </div>
      )}
    </Section>
  );
}

function NothingToDo({ home }: { home: Home }) {
  const words = useWords().home;
  const team = home.teams[0]?.team;
  if (home.keyResults.length > 0) return <Empty>{words.nothingDue}</Empty>;
  return (
    <Empty>
      {words.noKeyResults}{' '}
      {team && (
        <PlaceLink to={{ screen: 'board', teamId: team.id, cycleId: home.cycle.id }}>
          {words.openBoard(team.name)}
        </PlaceLink>
      )}
    </Empty>
  );
}
