import { build } from 'vite';
import { fileURLToPath } from 'node:url';
import { budgetKb, firstViewFiles } from '../../addin/bundle-size.ts';
import type { Row } from './statistics.ts';

/** What the first view of the board weighs against its budget. */
export async function sizeRows(): Promise<Row[]> {
  await build({ root: fileURLToPath(new URL('../../addin', import.meta.url)), logLevel: 'warn' });
  const bytes = firstViewFiles().reduce((sum, { gzippedBytes }) => sum + gzippedBytes, 0);
  const kb = bytes / 1000;
  return [
    {
      figure: 'first view, JS and CSS gzipped / budget',
      floor: `${budgetKb} kB`,
      value: `${kb.toFixed(1)} kB`,
      ratio: kb / budgetKb,
      limit: 1,
    },
  ];
}
