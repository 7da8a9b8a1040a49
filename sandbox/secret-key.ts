import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';

/** The key of 32 bytes, in base64, that lies in the file; made there if it is missing, so that what it seals outlives a restart. */
export async function openSecretKey(path: string): Promise<string> {
  if (existsSync(path)) return readFile(path, 'utf8');
  const key = randomBytes(32).toString('base64');
  await writeFile(path, key, { mode: 0o600 });
  return key;
}
