import { Popover, PopoverSurface, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  surface: {
    boxSizing: 'border-box',
    width: 'fit-content',
    minWidth: '180px',
    maxWidth: 'min(380px, calc(100vw - 16px))',
    maxHeight: 'min(70vh, 560px)',
    overflowY: 'auto',
    padding: tokens.spacingHorizontalL,
    outlineStyle: 'none',
  },
});

interface AnchoredPopoverProps {
  readonly anchor: HTMLElement;
  readonly label: string;
  readonly onClose: () => void;
  /** There is something to use at once: it takes the focus, where otherwise the surface does. */
  readonly isInteractive?: boolean;
  readonly children: ReactNode;
}

/** A surface beside the button that opened it. Keeps the focus until it closes. */
export function AnchoredPopover(props: AnchoredPopoverProps) {
  const { anchor, label, onClose, isInteractive = false, children } = props;
  const styles = useStyles();
  return (
    <Popover
      open
      trapFocus
      onOpenChange={({ target }) => {
        // The button closes by itself what it opened.
        if (!(target instanceof Node && anchor.contains(target))) onClose();
      }}
      positioning={{
        target: anchor,
        position: 'below',
        align: 'start',
        overflowBoundaryPadding: 8,
      }}
    >
      <PopoverSurface
        className={styles.surface}
        aria-label={label}
        {...(!isInteractive && { tabIndex: -1 })}
      >
        {children}
      </PopoverSurface>
    </Popover>
  );
}
