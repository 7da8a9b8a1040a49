import { ribbonIconSizes } from '#manifest/surfaces.ts';

/** What a phone asks for: each size at each scale of a screen. */
export const mobileIcons = [25, 32, 48].flatMap((size) =>
  [1, 2, 3].map((scale) => ({ size, scale, pixels: size * scale })),
);

/** Every size of icon that the commands name, in pixels, ascending. */
export const commandIconSizes = [
  ...new Set([...ribbonIconSizes, ...mobileIcons.map(({ pixels }) => pixels)]),
].toSorted((a, b) => a - b);
