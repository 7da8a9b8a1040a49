import { createHash } from 'node:crypto';
import { GraphError } from '#sandbox/graph/protocol/graph-error.ts';
import { dayBytes, dayOfBytes } from './instance-day.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

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
