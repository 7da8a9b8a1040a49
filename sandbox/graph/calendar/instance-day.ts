/** An ISO day as year, month and day in four bytes; zero: no day. */
export function dayBytes(day: string | null): Buffer {
  const bytes = Buffer.alloc(4);
  const [year = 0, month = 0, date = 0] = (day ?? '').split('-').map(Number);
  bytes.writeUInt16BE(year, 0);
  bytes.writeUInt8(month, 2);
  bytes.writeUInt8(date, 3);
  return bytes;
}

/** The day that four bytes stand for; null: none. */
export function dayOfBytes(bytes: Buffer): string | null {
  const [year, month, date] = [bytes.readUInt16BE(0), bytes.readUInt8(2), bytes.readUInt8(3)];
  if (year === 0) return null;
  return [
    String(year).padStart(4, '0'),
    ...[month, date].map((n) => String(n).padStart(2, '0')),
  ].join('-');
}
