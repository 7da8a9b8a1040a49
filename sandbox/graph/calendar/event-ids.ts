import { createHash, randomBytes } from 'node:crypto';
import { GraphError } from '#sandbox/graph/protocol/graph-error.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Year, month and day in four bytes; zero: no day. */
function dayBytes(day: string | null): Buffer {
  const bytes = Buffer.alloc(4);
  const [year = 0, month = 0, date = 0] = (day ?? '').split('-').map(Number);
  bytes.writeUInt16BE(year, 0);
  bytes.writeUInt8(month, 2);
  bytes.writeUInt8(date, 3);
  return bytes;
}

function dayOfBytes(bytes: Buffer): string | null {
  const [year, month, date] = [bytes.readUInt16BE(0), bytes.readUInt8(2), bytes.readUInt8(3)];
  if (year === 0) return null;
  return [
    String(year).padStart(4, '0'),
    ...[month, date].map((n) => String(n).padStart(2, '0')),
  ].join('-');
}

/** Ids are base64 in which Outlook's REST form has `-` for `/` and `_` for `+`. Source: https://learn.microsoft.com/office/dev/add-ins/outlook/use-rest-api#get-the-item-id */
const toRest = (bytes: Buffer): string =>
  bytes.toString('base64').replaceAll('/', '-').replaceAll('+', '_');
const fromRest = (id: string): Buffer =>
  Buffer.from(id.replaceAll('-', '/').replaceAll('_', '+'), 'base64');

const head = Buffer.from([0x00, 0x03, 0x24, 0x00]);
const separator = Buffer.from([0x00, 0x46, 0, 0, 0, 0, 0]);
const dayOffset = 87;
const idLength = 92;

/** The id of a mailbox's copy: an instance of a series differs from its master by its day only. */
export function eventId(mailboxId: string, uid: string, day: string | null): string {
  const folder = digest(`calendar/${mailboxId}`).subarray(0, 16);
  const item = digest(`event/${mailboxId}/${uid}`).subarray(0, 16);
  return toRest(
    Buffer.concat([
      head,
      Buffer.from(mailboxId.padEnd(36).slice(0, 36), 'ascii'),
      separator,
      folder,
      Buffer.from([0x07, 0x00]),
      item,
      Buffer.from([0, 0, 0, 0, 0x01, 0x0d]),
      dayBytes(day),
      Buffer.from([0]),
    ]),
  );
}

/** The master's id and the day that an instance's id holds; the day is null when it is none. Throws GraphError 400. */
export function readEventId(id: string): {
  readonly masterId: string;
  readonly day: string | null;
} {
  const bytes = fromRest(id);
  if (bytes.length !== idLength || toRest(bytes) !== id) throw new GraphError('bad-id');
  const day = dayOfBytes(bytes.subarray(dayOffset, dayOffset + 4));
  bytes.fill(0, dayOffset, dayOffset + 4);
  return { masterId: toRest(bytes), day };
}

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
