import { createHash } from 'node:crypto';
import { instantMs } from '#core/domain/calendar.ts';

const digest = (name: string): Buffer => createHash('sha256').update(`norrviken/${name}`).digest();

function asUuid(bytes: Buffer): string {
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  return bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** A UUID of version 4's form that is always the same for the name, and looks like any other. */
export function guidOf(name: string): string {
  const bytes = digest(name);
  bytes.writeUInt8(0x40 | (bytes.readUInt8(6) & 0x0f), 6);
  return asUuid(bytes);
}

/** A UUID of version 7's form: ascends with instant and sequence (0–4095), as the product's own ids do. */
export function idAt(instant: string, sequence: number, name: string): string {
  const bytes = digest(`${instant}/${sequence}/${name}`);
  bytes.writeUIntBE(instantMs(instant), 0, 6);
  bytes.writeUInt16BE(0x7000 | (sequence & 0x0fff), 6);
  return asUuid(bytes);
}

/** A whole number from 0 to `below` − 1 that is always the same for the name. */
export function pick(name: string, below: number): number {
  return digest(name).readUInt32BE(0) % below;
}
