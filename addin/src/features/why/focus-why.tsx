import { useFormat, useWords } from '#addin/ui/surroundings.tsx';
import type { WhySubject } from '#addin/ui/why.tsx';
import { Heading } from './heading.tsx';
import { useWhyStyles } from './why-styles.ts';

/** Why so few objectives are advised. */
export function FocusWhy({ subject }: { subject: Extract<WhySubject, { kind: 'focus' }> }) {
  const styles = useWhyStyles();
  const { why } = useWords();
  const format = useFormat();
  const max = format.number(subject.max);
  return (
    <>
      <Heading name={why.figure.focus}>
        {format.number(subject.count)}/{max}
      </Heading>
      <p className={styles.text}>{why.focusRule(max)}</p>
    </>
  );
}
