import { makeStyles, tokens } from '@fluentui/react-components';
import type { Words } from '#core/words/words.ts';
import { ApiProblem, OfflineError, SignInError } from '#addin/host/api.ts';
import { Button } from './button.tsx';
import { useWords } from './surroundings.tsx';
import { askedClaims, useSignInAgain } from './use-sign-in-again.ts';

const useStyles = makeStyles({
  message: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderInlineStartWidth: '3px',
    borderInlineStartColor: tokens.colorStatusWarningBorder2,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  text: { flex: '1 1 220px', margin: 0 },
  happened: { fontWeight: tokens.fontWeightSemibold },
  small: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface ProblemMessageProps {
  readonly error: unknown;
  readonly onTryAgain?: () => void;
}

type RefusalWords = Words['refusals']['refusal'];

const isKnown = (code: string, known: RefusalWords): code is keyof RefusalWords =>
  Object.hasOwn(known, code);

/** The words for an error: what happened, that nothing is lost, and what to do. */
export function useProblemWords(error: unknown): RefusalWords['unexpected'] {
  const { refusal } = useWords().refusals;
  if (error instanceof OfflineError) return refusal.offline;
  if (error instanceof SignInError) return refusal.unauthenticated;
  if (error instanceof ApiProblem && isKnown(error.problem.code, refusal))
    return refusal[error.problem.code];
  return refusal.unexpected;
}

/** Says what went wrong with a call, that nothing was lost, and what to do; also to sign in again where that helps. */
export function ProblemMessage({ error, onTryAgain }: ProblemMessageProps) {
  const styles = useStyles();
  const words = useWords();
  const { happened, advice } = useProblemWords(error);
  const signInAgain = useSignInAgain();
  const claims = askedClaims(error);
  const requestId =
    error instanceof ApiProblem && error.problem.status >= 500 ? error.problem.requestId : '';
  return (
    <div role="alert" className={styles.message}>
      <p className={styles.text}>
        <span className={styles.happened}>{happened}</span> {advice}
        {requestId && <span className={styles.small}> {words.refusals.requestId(requestId)}</span>}
      </p>
      {onTryAgain && claims === undefined && (
        <Button onClick={onTryAgain}>{words.common.tryAgain}</Button>
      )}
      {onTryAgain && claims !== undefined && (
        <Button onClick={() => void signInAgain(claims).then(onTryAgain, () => undefined)}>
          {words.common.signInAgain}
        </Button>
      )}
    </div>
  );
}
