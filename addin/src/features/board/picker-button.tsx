import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownIcon } from '#addin/ui/icons.tsx';
import type { ReactNode } from 'react';
import { Suspense } from 'react';
import { LazyPopover } from '#addin/ui/lazy-popover.tsx';
import { useAnchor } from '#addin/ui/use-anchor.ts';

const useStyles = makeStyles({
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    maxWidth: '100%',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { boxShadow: `0 0 0 1px ${tokens.colorNeutralStroke1}` },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  text: { minWidth: 0, overflow: 'clip', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  chevron: { flexShrink: 0 },
});

interface PickerButtonProps {
  /** What is chosen now. */
  readonly current: string;
  readonly label: string;
  readonly className?: string;
  /** What there is to choose from; rendered when it opens. */
  readonly children: (close: () => void) => ReactNode;
}

/** Shows what is chosen, and opens what there is to choose from. */
export function PickerButton({ current, label, className, children }: PickerButtonProps) {
  const styles = useStyles();
  const anchor = useAnchor();
  return (
    <>
      <button
        type="button"
        className={mergeClasses(styles.button, className)}
        title={label}
        aria-haspopup="dialog"
        aria-expanded={anchor.element !== null}
        onClick={anchor.toggle}
      >
        <span className={styles.text}>{current}</span>
        <ChevronDownIcon className={styles.chevron} />
      </button>
      {anchor.element && (
        <Suspense>
          <LazyPopover isInteractive anchor={anchor.element} label={label} onClose={anchor.close}>
            {children(anchor.close)}
          </LazyPopover>
        </Suspense>
      )}
    </>
  );
}
