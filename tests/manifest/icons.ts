import { commandIconSizes } from '#manifest/companion/icon-sizes.ts';

const purple = '#5b5fc7';

/** How the mark is drawn, as style over addin/public/icon.svg. */
const styles = {
  plain: '',
  /** Purple on white: the two add-ins must not look the same where both are listed. */
  inverted: `.disc { fill: #fff; stroke: ${purple}; stroke-width: 2 } .quarter, .hub { fill: ${purple} }`,
  outlined: '.disc { fill: none; stroke: #fff; stroke-width: 2 }',
} as const;

/** A PNG of the mark: `size` is the square's edge and `mark` the mark's, in pixels. */
interface Icon {
  readonly file: string;
  readonly size: number;
  readonly mark: number;
  readonly style: string;
  /** The square behind the mark; transparent unless given. */
  readonly background?: string;
}

const whole = (file: string, size: number, style: keyof typeof styles): Icon => ({
  file,
  size,
  mark: size,
  style: styles[style],
});

/** Every PNG that is committed. Source of sizes: https://learn.microsoft.com/microsoft-365/extensibility/schema/root-icons */
export const icons: readonly Icon[] = [
  // Teams rounds the corners off, and wants the symbol within the middle 120 pixels.
  { ...whole('manifest/icons/color.png', 192, 'outlined'), mark: 120, background: purple },
  whole('manifest/icons/color32.png', 32, 'plain'),
  whole('manifest/icons/outline.png', 32, 'outlined'),
  ...[16, 32, 64, 80, 128].map((size) =>
    whole(`addin/public/icons/icon-${size}.png`, size, 'plain'),
  ),
  ...[...new Set([...commandIconSizes, 64, 128])].map((size) =>
    whole(`addin/public/icons/companion-${size}.png`, size, 'inverted'),
  ),
];
