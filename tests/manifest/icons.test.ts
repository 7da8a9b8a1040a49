import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PNG } from 'pngjs';
import { icons } from './icons.ts';

const root = join(__dirname, '../..');

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

/** A PNG's size, and its pixels with their places. */
function read(file: string) {
  const { width, height, data } = PNG.sync.read(readFileSync(join(root, file)));
  const pixels = Array.from({ length: width * height }, (_, at) => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at * 4, at * 4 + 4);
    const colour: Pixel = [red, green, blue, alpha];
    return { x: at % width, y: Math.floor(at / width), colour };
  });
  return { width, height, pixels };
}

const transparent = ({ colour: [, , , alpha] }: { colour: Pixel }) => alpha === 0;

describe('the icons', () => {
  it.each(icons.map(({ file, size }) => [file, size] as const))(
    '%s is %d pixels square',
    (file, size) => {
      const { width, height } = read(file);
      expect([width, height]).toEqual([size, size]);
    },
  );

  it.each(icons.filter(({ background }) => !background).map(({ file }) => file))(
    '%s shows what is behind its corners and hides what is behind its middle',
    (file) => {
      const { width, pixels } = read(file);
      const edge = [0, width - 1];
      const corners = pixels.filter(({ x, y }) => edge.includes(x) && edge.includes(y));
      expect(corners.every(transparent)).toBe(true);
      const half = Math.floor(width / 2);
      expect(pixels.find(({ x, y }) => x === half && y === half)?.colour[3]).toBe(255);
    },
  );

  it('draws the outline in white and nothing but white', () => {
    const drawn = read('manifest/icons/outline.png').pixels.filter((pixel) => !transparent(pixel));
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.filter(({ colour: [r, g, b] }) => r + g + b < 3 * 255)).toEqual([]);
  });

  it('fills the colour icon to its edges, with the symbol within the middle 120 pixels', () => {
    const { pixels } = read('manifest/icons/color.png');
    const near = (at: number) => at >= 36 && at < 156;
    const outside = pixels.filter(({ x, y }) => !near(x) || !near(y));
    expect(new Set(outside.map(({ colour }) => colour.join()))).toEqual(new Set(['91,95,199,255']));
    expect(pixels.some(({ colour }) => colour.join() === '255,255,255,255')).toBe(true);
    expect(pixels.some(({ colour }) => colour[3] < 255)).toBe(false);
  });
});
