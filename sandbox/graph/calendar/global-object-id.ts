import { randomBytes } from 'node:crypto';
import { dayBytes } from './instance-day.ts';

const epochDifferenceMs = 11_644_473_600_000n;

/**
 * What follows the instance date in a GlobalObjectId: creation time, reserved, size, data.
 * Source: https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-oxocal/1d3aac05-a7b9-45cc-a213-47f0a0a2c5c1
 */
export function newUid(createdAtMs: number, data: Buffer = randomBytes(16)): string {
  const time = Buffer.alloc(8);
  time.writeBigUInt64LE((BigInt(createdAtMs) + epochDifferenceMs) * 10_000n);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(16);
  return Buffer.concat([time, Buffer.alloc(8), size, data.subarray(0, 16)])
    .toString('hex')
    .toUpperCase();
}

const byteArrayId = '040000008200E00074C5B7101A82E008';

/** The iCalUId that every copy has; an instance of a series differs in its day only. */
export const iCalUId = (uid: string, day: string | null): string =>
  `${byteArrayId}${dayBytes(day).toString('hex').toUpperCase()}${uid}`;
