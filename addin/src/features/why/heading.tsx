import type { ReactNode } from 'react';
import { useWhyStyles } from './why-styles.ts';

/** Which figure is explained, and what it says. */
export function Heading({ name, children }: { name: string; children?: ReactNode }) {
  const styles = useWhyStyles();
  return (
    <h2 className={styles.heading}>
      <span>{name}</span>
      <span>{children}</span>
    </h2>
  );
}
