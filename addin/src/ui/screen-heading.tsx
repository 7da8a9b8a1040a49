import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useNavigation } from './navigation.tsx';
import { useWords } from './surroundings.tsx';

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.subtitle1,
    margin: 0,
    outlineStyle: 'none',
    color: tokens.colorNeutralForeground1,
  },
});

interface ScreenHeadingProps {
  /** What the page's title says; the heading shows it unless it has children. */
  readonly title: string;
  readonly children?: ReactNode;
  readonly className?: string;
}

/** The one `h1` of a screen: names the page, and takes the focus after a move to the screen. */
export function ScreenHeading({ title, children, className }: ScreenHeadingProps) {
  const styles = useStyles();
  const { common } = useWords();
  const { takeFocus } = useNavigation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${common.appName}`;
    if (takeFocus()) heading.current?.focus();
  }, [title, common.appName, takeFocus]);
  return (
    <h1 ref={heading} tabIndex={-1} className={mergeClasses(styles.heading, className)}>
      {children ?? title}
    </h1>
  );
}
