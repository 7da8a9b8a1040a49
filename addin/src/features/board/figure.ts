import { makeStyles, tokens } from '@fluentui/react-components';
import { notWide, wide } from './row-grid.ts';

const withExpected = { gridTemplateColumns: 'minmax(0, 1fr) 44px 46px' };

/** How a row's figures stand in its grid. */
export const useFigureStyles = makeStyles({
  progress: { width: '100%' },
  withExpected,
  withExpectedWhereRoomy: { [wide]: withExpected },
  expected: {
    color: tokens.colorNeutralForeground3,
    // The marker on the bar, again.
    '::before': {
      content: '""',
      display: 'inline-block',
      width: '2px',
      height: '11px',
      marginInlineEnd: tokens.spacingHorizontalXS,
      verticalAlign: '-1px',
      backgroundColor: tokens.colorNeutralForeground1,
      forcedColorAdjust: 'none',
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
  whereRoomy: { [notWide]: { display: 'none' } },
  muted: { color: tokens.colorNeutralForeground3 },
});
