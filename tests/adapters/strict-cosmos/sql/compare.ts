const surrogate = /[\uD800-\uDFFF]/;

/** Text by its UTF-8 bytes, numbers by value; undefined between values that have no order. */
export function compareValues(a: unknown, b: unknown): number | undefined {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  if (a === null && b === null) return 0;
  if (typeof a !== 'string' || typeof b !== 'string') return undefined;
  if (a === b) return 0;
  if (surrogate.test(a) || surrogate.test(b)) return Buffer.from(a).compare(Buffer.from(b));
  return a < b ? -1 : 1;
}
