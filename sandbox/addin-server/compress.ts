import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressible = /\.(?:js|css|html|svg|json)$/;
const smallestBytes = 1_000;
const brotli = promisify(brotliCompress);
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Lays a `.br` and a `.gz` beside every text file of the folder that has none newer than itself. */
export async function compressFiles(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  const paths = names.filter((name) => compressible.test(name)).map((name) => join(folder, name));
  await Promise.all(paths.map(compressFile));
}

async function compressFile(path: string): Promise<void> {
  const [source, result] = await Promise.all([stat(path), stat(`${path}.br`).catch(() => null)]);
  if (source.size < smallestBytes || (result && result.mtimeMs >= source.mtimeMs)) return;
  const content = await readFile(path);
  const [small, middle] = await Promise.all([brotli(content, quality), promisify(gzip)(content)]);
  await Promise.all([writeFile(`${path}.br`, small), writeFile(`${path}.gz`, middle)]);
}
