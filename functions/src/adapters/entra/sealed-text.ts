import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/** Encrypts a text under a key of 32 bytes, bound to what it belongs to: base64 of iv, tag and cipher text. */
export function seal(text: string, key: Uint8Array, belongsTo: string): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, key, iv).setAAD(Buffer.from(belongsTo));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64');
}

/** The text; null when it was sealed with another key, for something else, or was changed since. */
export function open(sealedText: string, key: Uint8Array, belongsTo: string): string | null {
  const sealed = Buffer.from(sealedText, 'base64');
  if (sealed.length < ivBytes + tagBytes) return null;
  const cipherText = sealed.subarray(ivBytes + tagBytes);
  const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, ivBytes))
    .setAAD(Buffer.from(belongsTo))
    .setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
  try {
    return Buffer.concat([decipher.update(cipherText), decipher.final()]).toString('utf8');
  } catch {
    // The one way in which GCM says that the tag does not fit.
    return null;
  }
}
