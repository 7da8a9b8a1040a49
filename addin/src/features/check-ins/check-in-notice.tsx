import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ApiProblem } from '#addin/host/api.ts';
import { useProblemWords } from '#addin/ui/problem-message.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import type { Notice } from './use-check-in.ts';

const useStyles = makeStyles({
  notice: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  failed: { color: tokens.colorPaletteRedForeground1 },
});

/** What happened to the last entry, beside what was typed. */
export function CheckInNotice({ notice }: { notice: Notice }) {
  const styles = useStyles();
  const { checkIn } = useWords();
  if (notice.kind === 'undone') return <p className={styles.notice}>{checkIn.takenBack}</p>;
  const whatFailed = notice.kind === 'not-saved' ? checkIn.notSaved : checkIn.notUndone;
  return (
    <p role="alert" className={mergeClasses(styles.notice, styles.failed)}>
      {whatFailed} <Refusal notice={notice} />
    </p>
  );
}

function Refusal({ notice }: { notice: Exclude<Notice, { kind: 'undone' }> }) {
  const { fieldRule } = useWords().refusals;
  const { happened, advice } = useProblemWords(new ApiProblem(notice.problem));
  const rules = (notice.problem.fields ?? []).map(({ rule }) => fieldRule[rule]);
  return <>{[happened, ...rules, advice].join(' ')}</>;
}
