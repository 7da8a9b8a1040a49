import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Suspense, use } from 'react';
import { LazyPopover } from './lazy-popover.tsx';
import { useWords } from './surroundings.tsx';
import { useAnchor } from './use-anchor.ts';
import type { WhySubject } from './why.tsx';
import { ExplainContext } from './why.tsx';

const useStyles = makeStyles({
  figure: {
    // Above the link that may be stretched over the row, and stands before it there.
    position: 'relative',
    // The least size of a target. Source: WCAG 2.2, 2.5.8
    minWidth: '24px',
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalXXS})`,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'inherit',
    cursor: 'pointer',
    ':hover': { boxShadow: `0 0 0 1px ${tokens.colorNeutralStroke1}` },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface WhyButtonProps {
  readonly about: WhySubject;
  /** What is read out instead of the content: figure and unit in words. */
  readonly label?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Wraps any figure: pressing it answers "why this number?". */
export function WhyButton({ about, label, className, children }: WhyButtonProps) {
  const styles = useStyles();
  const { common } = useWords();
  const explain = use(ExplainContext);
  const anchor = useAnchor();
  return (
    <>
      <button
        type="button"
        className={mergeClasses(styles.figure, className)}
        aria-haspopup="dialog"
        aria-expanded={anchor.element !== null}
        onClick={anchor.toggle}
      >
        {label === undefined ? (
          children
        ) : (
          // One element, where hidden words beside hidden figures would be two: hundreds stand on a board.
          <span role="img" aria-label={label}>
            {children}
          </span>
        )}
      </button>
      {anchor.element && (
        <Suspense>
          <LazyPopover anchor={anchor.element} label={common.whyThisNumber} onClose={anchor.close}>
            {explain(about)}
          </LazyPopover>
        </Suspense>
      )}
    </>
  );
}
