// Sizes and times against their floors, within one run: `npm run bench`, or `npm run bench -- pages` for one part.
// Exits with 1 when one is above its limit.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiRows } from './api-rows.ts';
import { pageRows } from './page-rows.ts';
import { reviewRows } from './review-rows.ts';
import { sizeRows } from './size-rows.ts';
import type { Row } from './statistics.ts';

const folder = await mkdtemp(join(tmpdir(), 'kvartal-bench-'));

function print(rows: readonly Row[]): void {
  for (const { figure, floor, value, ratio, limit } of rows) {
    const verdict = ratio <= limit ? 'ok  ' : 'OVER';
    console.log(
      `${verdict} ${figure.padEnd(52)} ${floor.padStart(10)} ${value.padStart(10)} ${ratio.toFixed(2).padStart(6)} ≤ ${limit}`,
    );
  }
}

try {
  const parts = { sizes: sizeRows, api: apiRows, pages: pageRows, reviews: reviewRows };
  const wanted = process.argv.slice(2);
  const rows: Row[] = [];
  for (const [name, part] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const measured = await part(folder);
    print(measured);
    rows.push(...measured);
  }
  process.exitCode = rows.every(({ ratio, limit }) => ratio <= limit) ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
