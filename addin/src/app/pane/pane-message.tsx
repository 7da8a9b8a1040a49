import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  message: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: tokens.spacingVerticalM,
    margin: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0 },
  happened: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface PaneMessageProps {
  readonly happened: string;
  readonly advice?: string;
  /** For what the person has to know at once. */
  readonly isAlert?: boolean;
  /** What they can do about it. */
  readonly children?: ReactNode;
}

/** Instead of OKRs: why there are none, and what to do. */
export function PaneMessage({ happened, advice, isAlert, children }: PaneMessageProps) {
  const styles = useStyles();
  return (
    <div className={styles.message} role={isAlert ? 'alert' : undefined}>
      <p className={styles.text}>
        <span className={styles.happened}>{happened}</span> {advice}
      </p>
      {children}
    </div>
  );
}
