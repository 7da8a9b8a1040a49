import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { filesOfView, firstViews, sumOf } from '../../addin/build/bundle-size.ts';
import type { Row } from './statistics.ts';

/** What each first view weighs against its budget. */
export async function sizeRows(): Promise<Row[]> {
  await build({ root: fileURLToPath(new URL('../../addin', import.meta.url)), logLevel: 'warn' });
  return Object.values(firstViews).map((view): Row => {
    const kb = sumOf(filesOfView(view)) / 1000;
    return {
      figure: `${view.name}, JS and CSS gzipped / budget`,
      floor: `${view.budgetKb} kB`,
      value: `${kb.toFixed(1)} kB`,
      ratio: kb / view.budgetKb,
      limit: 1,
    };
  });
}
