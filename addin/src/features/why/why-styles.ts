import { makeStyles, tokens } from '@fluentui/react-components';

export const useWhyStyles = makeStyles({
  heading: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  subheading: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  text: { margin: `${tokens.spacingVerticalXS} 0 0` },
  formula: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  quiet: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  table: {
    width: '100%',
    marginTop: tokens.spacingVerticalXS,
    borderCollapse: 'collapse',
    '& th': {
      fontWeight: tokens.fontWeightRegular,
      fontSize: tokens.fontSizeBase200,
      color: tokens.colorNeutralForeground3,
      textAlign: 'start',
    },
    '& td': { padding: `${tokens.spacingVerticalXXS} 0`, verticalAlign: 'top' },
    '& td + td, & th + th': {
      textAlign: 'end',
      paddingInlineStart: tokens.spacingHorizontalM,
      fontVariantNumeric: 'tabular-nums',
      whiteSpace: 'nowrap',
    },
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});
