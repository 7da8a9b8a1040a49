import { makeStyles, tokens } from '@fluentui/react-components';

/** One entry of a list: what, and more quietly who and when. */
export const useEntryStyles = makeStyles({
  entry: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  note: { margin: 0, whiteSpace: 'pre-wrap' },
  number: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  withdrawn: { textDecorationLine: 'line-through', fontWeight: tokens.fontWeightRegular },
  changes: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
  },
});
