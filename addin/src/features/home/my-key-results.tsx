import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Home } from '#core/contract/home.ts';
import { Button } from '#addin/ui/button.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import type { CheckInLine } from './home-screen.tsx';
import { KeyResultFigures } from './key-result-figures.tsx';
import { KeyResultLines } from './key-result-lines.tsx';
import { Section } from '#addin/ui/section.tsx';
import type { MyKeyResult } from './use-to-do.ts';

const useStyles = makeStyles({
  both: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  },
});

interface MyKeyResultsProps {
  readonly home: Home;
  readonly keyResults: readonly MyKeyResult[];
  readonly checkIn: CheckInLine;
}

/** The person's key results that wait for nothing; each can be checked in all the same. */
export function MyKeyResults({ home, keyResults, checkIn }: MyKeyResultsProps) {
  const words = useWords().home;
  return (
    <Section title={words.myKeyResults}>
      <KeyResultLines
        keyResults={keyResults}
        renderLine={(mine) => <Line home={home} mine={mine} checkIn={checkIn} />}
      />
    </Section>
  );
}

interface LineProps {
  readonly home: Home;
  readonly mine: MyKeyResult;
  readonly checkIn: CheckInLine;
}

function Line({ home, mine, checkIn }: LineProps) {
  const styles = useStyles();
  const words = useWords().home;
  const [isOpen, setOpen] = useState(false);
  const [opener, setOpener] = useState<HTMLElement | null>(null);
  const { reference, keyResult } = mine;
  return (
    <div className={styles.both}>
      <div className={styles.line}>
        <KeyResultFigures home={home} mine={mine} />
        <span ref={setOpener}>
          <Button
            size="small"
            aria-label={words.checkInOn(keyResult.title)}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {words.checkIn}
          </Button>
        </span>
      </div>
      {isOpen && checkIn(reference, keyResult, () => opener?.querySelector('button')?.focus())}
    </div>
  );
}
