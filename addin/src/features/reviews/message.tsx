import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ScreenHeading } from '#addin/ui/screen-heading.tsx';

const useStyles = makeStyles({
  message: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface MessageProps {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** In the place of a review when there is none: why, and what can be done. */
export function Message({ title, text, children }: MessageProps) {
  const styles = useStyles();
  return (
    <div className={styles.message}>
      <ScreenHeading title={title} />
      <p className={styles.text}>{text}</p>
      {children}
    </div>
  );
}
