import type { HostTheme } from '#addin/host/host.ts';

/** Relative luminance of `#RRGGBB`, ratio 0–1, good enough to tell dark from light. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(colour.slice(at, at + 2), 16),
  );
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

const isBlackAndWhite = (colours: readonly string[]): boolean =>
  colours.every((colour) => /^#(?:0{6}|f{6})$/i.test(colour));

/**
 * The theme of Outlook, which tells its colours only: high contrast is the one in black and white on
 * black, or the system's. Outlook without themes is light. Source: https://learn.microsoft.com/javascript/api/office/office.officetheme
 */
export function themeOf(officeTheme: Office.OfficeTheme | undefined): HostTheme {
  if (matchMedia('(forced-colors: active)').matches) return 'contrast';
  if (!officeTheme) return 'light';
  const { bodyBackgroundColor, bodyForegroundColor, controlBackgroundColor } = officeTheme;
  if (luminanceOf(bodyBackgroundColor) > 0.5) return 'light';
  return isBlackAndWhite([bodyBackgroundColor, bodyForegroundColor, controlBackgroundColor])
    ? 'contrast'
    : 'dark';
}
