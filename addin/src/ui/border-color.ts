/** One colour on all four sides, as makeStyles takes it; Fluent's own `shorthands` brings every other shorthand along. */
export const borderColor = (color: string) => ({
  borderTopColor: color,
  borderRightColor: color,
  borderBottomColor: color,
  borderLeftColor: color,
});
