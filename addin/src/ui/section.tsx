import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId } from 'react';

export const useSectionStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  empty: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A part of a screen under its heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const styles = useSectionStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** What a part says when there is nothing in it, with one thing to do about it. */
export function Empty({ children }: { children: ReactNode }) {
  return <p className={useSectionStyles().empty}>{children}</p>;
}
