import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The stand-in of Office.js as one classic script. */
export async function bundleOfficeJs(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('office-js/main.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2024',
  });
  return outputFiles[0]?.text ?? '';
}
