// Draws every icon anew from addin/public/icon.svg: `node tests/manifest/draw-icons.ts`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '#tests/browser.ts';
import { icons } from './icons.ts';

const root = join(import.meta.dirname, '../..');
const svg = readFileSync(join(root, 'addin/public/icon.svg'), 'utf8');

const browser = await launchBrowser();
const page = await browser.newPage();
for (const { file, size, mark, style, background = 'transparent' } of icons) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>
    body { margin: 0; height: 100vh; display: grid; place-content: center; background: ${background} }
    svg { width: ${mark}px; height: ${mark}px; display: block }
    ${style}
  </style>${svg}`);
  await page.screenshot({ path: join(root, file), omitBackground: true });
}
await browser.close();
