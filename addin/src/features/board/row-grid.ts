import { makeStyles, tokens } from '@fluentui/react-components';

export const wide = '@container board (min-width: 980px)';
export const notWide = '@container board (max-width: 979.98px)';
const medium = '@container board (min-width: 660px)';
const small = { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 };

/** The columns that objectives, key results and the team's roll-up share, so that their bars line up. */
export const useRowGrid = makeStyles({
  container: { containerType: 'inline-size', containerName: 'board' },
  row: {
    position: 'relative',
    display: 'grid',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    gridTemplateAreas: '"main main action" "value progress progress"',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    [medium]: {
      gridTemplateAreas: '"main value progress action"',
      gridTemplateColumns: 'minmax(0, 1fr) 136px 150px 76px',
    },
    [wide]: {
      gridTemplateAreas: '"main value progress trend confidence action"',
      gridTemplateColumns: 'minmax(0, 1fr) 148px 240px 64px 96px 76px',
    },
  },
  main: { gridArea: 'main', minWidth: 0 },
  value: {
    gridArea: 'value',
    justifySelf: 'start',
    whiteSpace: 'nowrap',
    [medium]: { justifySelf: 'end' },
  },
  progress: { gridArea: 'progress', minWidth: 0 },
  trend: { gridArea: 'trend', [notWide]: { display: 'none' } },
  confidence: { gridArea: 'confidence', justifySelf: 'start', [notWide]: { display: 'none' } },
  action: {
    gridArea: 'action',
    position: 'relative',
    alignSelf: 'start',
    justifySelf: 'end',
    [medium]: { alignSelf: 'center' },
  },
  meta: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    ...small,
    lineHeight: tokens.lineHeightBase300,
  },
  small,
});
