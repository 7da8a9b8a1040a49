import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';

const size = 96;

/** Source: https://www.w3.org/TR/png-3/#5Chunk-layout */
function chunk(type: string, data: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, checksum]);
}

function header(): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(size, 0);
  data.writeUInt32BE(size, 4);
  data.writeUInt8(8, 8);
  // Colours by palette.
  data.writeUInt8(3, 9);
  return data;
}

const isWithin = (
  x: number,
  y: number,
  [centreX, centreY, radius]: readonly [number, number, number],
) => (x - centreX) ** 2 + (y - centreY) ** 2 <= radius ** 2;

/** Head and shoulders. */
const isFigure = (x: number, y: number): boolean =>
  isWithin(x, y, [48, 36, 17]) || isWithin(x, y, [48, 94, 34]);

/** A picture for somebody, always the same: a light figure on a colour that the id decides. PNG, 96 × 96. */
export function photoOf(id: string): Buffer {
  const colour = createHash('sha256').update(id).digest().subarray(0, 3);
  const ground = Buffer.from(colour.map((value) => 60 + (value % 100)));
  const rows = Array.from({ length: size }, (_, y) =>
    Buffer.from([0, ...Array.from({ length: size }, (_, x) => (isFigure(x, y) ? 1 : 0))]),
  );
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header()),
    chunk('PLTE', Buffer.concat([ground, Buffer.from([240, 240, 240])])),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
