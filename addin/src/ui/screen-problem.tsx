import { makeStyles, tokens } from '@fluentui/react-components';
import { HiddenText } from './hidden-text.tsx';
import { ProblemMessage } from './problem-message.tsx';
import { ScreenHeading } from './screen-heading.tsx';

const useStyles = makeStyles({ problem: { padding: tokens.spacingHorizontalL } });

interface ScreenProblemProps {
  readonly title: string;
  readonly error: unknown;
  readonly onTryAgain: () => void;
}

/** In the place of a screen that could not be read: why, and what to do. */
export function ScreenProblem({ title, error, onTryAgain }: ScreenProblemProps) {
  const styles = useStyles();
  return (
    <div className={styles.problem}>
      <ScreenHeading title={title}>
        <HiddenText>{title}</HiddenText>
      </ScreenHeading>
      <ProblemMessage error={error} onTryAgain={onTryAgain} />
    </div>
  );
}
