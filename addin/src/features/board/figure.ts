import { makeStyles, tokens } from '@fluentui/react-components';

/** Figures lie above the row's stretched link, right-aligned and tabular. */
export const useFigureStyles = makeStyles({
  onRow: { position: 'relative', zIndex: 1 },
  progress: {
    position: 'relative',
    zIndex: 1,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 44px',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
  },
  withExpected: { gridTemplateColumns: 'minmax(0, 1fr) 44px 52px' },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  confidence: {
    position: 'relative',
    zIndex: 1,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  muted: { color: tokens.colorNeutralForeground3 },
});
