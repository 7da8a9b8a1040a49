// In the place of '@griffel/react' in a build (styles-in-page.ts): styles whose rules are in the page already
// use Griffel's run time for extracted CSS, which inserts nothing.
import { __css, __resetCSS } from '@griffel/core';
import { __resetStyles as resetStyles, __styles as styles } from '@griffel/react';

export * from '@griffel/react';

/** Rules that the build has put into the page come as null. */
type Kept<Rules> = Rules | null;

/** All languages of the product are written so; a context need not be asked hundreds of times. */
const direction = { dir: 'ltr' } as const;

const pageStyles: (
  classes: Parameters<typeof styles>[0],
  rules: Kept<Parameters<typeof styles>[1]>,
) => ReturnType<typeof styles> = (classes, rules) => {
  if (rules) return styles(classes, rules);
  const classesFor = __css(classes);
  return () => classesFor(direction);
};

const pageResetStyles: (
  ltrClass: string,
  rtlClass: string | null,
  rules: Kept<Parameters<typeof resetStyles>[2]>,
) => ReturnType<typeof resetStyles> = (ltrClass, rtlClass, rules) => {
  if (rules) return resetStyles(ltrClass, rtlClass, rules);
  const classFor = __resetCSS(ltrClass, rtlClass);
  return () => classFor(direction);
};

export { pageResetStyles as __resetStyles, pageStyles as __styles };
