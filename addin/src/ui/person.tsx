import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

/** The attribute with the letters that are shown before the name. */
const initials = 'data-initials';

const useStyles = makeStyles({
  // Without elements for its parts: one stands in each of a board's rows.
  person: {
    display: 'inline-block',
    minWidth: 0,
    maxWidth: '100%',
    overflow: 'clip',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    '::before': {
      // Where the browser can, the letters are for the eyes only.
      content: [`attr(${initials})`, `attr(${initials}) / ""`],
      display: 'inline-block',
      boxSizing: 'border-box',
      width: '20px',
      marginInlineEnd: tokens.spacingHorizontalSNudge,
      border: `1px solid ${tokens.colorTransparentStroke}`,
      borderRadius: tokens.borderRadiusCircular,
      fontSize: '9px',
      fontWeight: tokens.fontWeightSemibold,
      lineHeight: '18px',
      textAlign: 'center',
      verticalAlign: 'middle',
    },
  },
});

const useColors = makeStyles({
  lavender: {
    '::before': {
      backgroundColor: tokens.colorPaletteLavenderBackground2,
      color: tokens.colorPaletteLavenderForeground2,
    },
  },
  teal: {
    '::before': {
      backgroundColor: tokens.colorPaletteTealBackground2,
      color: tokens.colorPaletteTealForeground2,
    },
  },
  cornflower: {
    '::before': {
      backgroundColor: tokens.colorPaletteCornflowerBackground2,
      color: tokens.colorPaletteCornflowerForeground2,
    },
  },
  pink: {
    '::before': {
      backgroundColor: tokens.colorPalettePinkBackground2,
      color: tokens.colorPalettePinkForeground2,
    },
  },
  marigold: {
    '::before': {
      backgroundColor: tokens.colorPaletteMarigoldBackground2,
      color: tokens.colorPaletteMarigoldForeground2,
    },
  },
  seafoam: {
    '::before': {
      backgroundColor: tokens.colorPaletteSeafoamBackground2,
      color: tokens.colorPaletteSeafoamForeground2,
    },
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

/** A person: initials and name. */
export function Person({ name }: { name: string }) {
  const { person } = useStyles();
  const colors = useColors();
  return (
    <span
      className={mergeClasses(person, colors[colorOf(name)])}
      {...{ [initials]: initialsOf(name) }}
    >
      {name}
    </span>
  );
}
