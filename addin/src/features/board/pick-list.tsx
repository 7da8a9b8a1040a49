import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Place } from '#addin/host/places.ts';
import { PlaceLink } from '#addin/ui/place-link.tsx';

export interface Pick {
  readonly key: string;
  readonly to: Place;
  readonly text: string;
  /** Quiet words at the end of the line. */
  readonly detail?: string;
  /** How deep in its tree; 0 is the root. */
  readonly depth?: number;
  readonly isCurrent: boolean;
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  link: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground1,
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
      textDecorationLine: 'none',
    },
  },
  current: { fontWeight: tokens.fontWeightSemibold },
  detail: { color: 'inherit', opacity: 0.8, fontSize: tokens.fontSizeBase200, flexShrink: 0 },
});

/** ↑ and ↓ move between the links and whatever stands before them. */
export function moveInList(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, a')];
  const here = stops.findIndex((stop) => stop === document.activeElement);
  event.preventDefault();
  stops[Math.min(stops.length - 1, Math.max(0, here + step))]?.focus();
}

/** Links to choose from, one a line. */
export function PickList({
  picks,
  onPick,
}: {
  picks: readonly Pick[];
  onPick: () => void;
}): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {picks.map(({ key, to, text, detail, depth = 0, isCurrent }) => (
        <li key={key}>
          <PlaceLink
            to={to}
            className={mergeClasses(styles.link, isCurrent && styles.current)}
            style={{ paddingInlineStart: `${8 + depth * 16}px` }}
            aria-current={isCurrent || undefined}
            onClick={onPick}
          >
            {text}
            {detail && <span className={styles.detail}>{detail}</span>}
          </PlaceLink>
        </li>
      ))}
    </ul>
  );
}
