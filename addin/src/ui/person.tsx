import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { HiddenText } from './hidden-text.tsx';

const useStyles = makeStyles({
  person: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalSNudge,
    minWidth: 0,
  },
  avatar: {
    display: 'inline-grid',
    placeItems: 'center',
    flexShrink: 0,
    width: '20px',
    height: '20px',
    borderRadius: tokens.borderRadiusCircular,
    fontSize: '9px',
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: 1,
    outline: `1px solid ${tokens.colorTransparentStroke}`,
  },
  name: { minWidth: 0, overflow: 'clip', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

const useColors = makeStyles({
  lavender: {
    backgroundColor: tokens.colorPaletteLavenderBackground2,
    color: tokens.colorPaletteLavenderForeground2,
  },
  teal: {
    backgroundColor: tokens.colorPaletteTealBackground2,
    color: tokens.colorPaletteTealForeground2,
  },
  cornflower: {
    backgroundColor: tokens.colorPaletteCornflowerBackground2,
    color: tokens.colorPaletteCornflowerForeground2,
  },
  pink: {
    backgroundColor: tokens.colorPalettePinkBackground2,
    color: tokens.colorPalettePinkForeground2,
  },
  marigold: {
    backgroundColor: tokens.colorPaletteMarigoldBackground2,
    color: tokens.colorPaletteMarigoldForeground2,
  },
  seafoam: {
    backgroundColor: tokens.colorPaletteSeafoamBackground2,
    color: tokens.colorPaletteSeafoamForeground2,
  },
});

const colorNames = ['lavender', 'teal', 'cornflower', 'pink', 'marigold', 'seafoam'] as const;

const firstLetter = (text = '') => String.fromCodePoint(text.codePointAt(0) ?? 0x20).trim();

function initialsOf(name: string): string {
  const parts = name.trim().split(/\s+/);
  const [first, last] = [parts[0], parts.length > 1 ? parts.at(-1) : undefined];
  return [first, last].map(firstLetter).join('').toUpperCase();
}

/** The same for the same name, everywhere. */
function colorOf(name: string): (typeof colorNames)[number] {
  let sum = 0;
  for (const letter of name) sum += letter.codePointAt(0) ?? 0;
  return colorNames[sum % colorNames.length] ?? 'lavender';
}

interface PersonProps {
  readonly name: string;
  /** Only the initials are seen; the name is read out and shown on hover. */
  readonly avatarOnly?: boolean;
}

/** A person: initials and name. */
export function Person({ name, avatarOnly = false }: PersonProps) {
  const styles = useStyles();
  const colors = useColors();
  return (
    <span className={styles.person} title={avatarOnly ? name : undefined}>
      <span className={mergeClasses(styles.avatar, colors[colorOf(name)])} aria-hidden>
        {initialsOf(name)}
      </span>
      {avatarOnly ? <HiddenText>{name}</HiddenText> : <span className={styles.name}>{name}</span>}
    </span>
  );
}
