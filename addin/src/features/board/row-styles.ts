import { makeStyles, tokens } from '@fluentui/react-components';

/** A row that opens when it is pressed anywhere: its title's link stretches over it. */
export const useRowStyles = makeStyles({
  hoverable: { ':hover': { backgroundColor: tokens.colorNeutralBackground2 } },
  open: {
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: `inset 3px 0 ${tokens.colorCompoundBrandStroke}`,
  },
  title: {
    display: 'inline-block',
    minWidth: '24px',
    paddingBlock: '2px',
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
    ':hover': { color: tokens.colorNeutralForeground1, textDecorationLine: 'none' },
    '::after': { content: '""', position: 'absolute', inset: 0 },
    ':focus-visible': { outlineStyle: 'none' },
    ':focus-visible::after': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  objectiveTitle: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});
