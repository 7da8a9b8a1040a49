import { createHash } from 'node:crypto';

/** Three physical partitions, as a container has that grew. Hash space: '' up to 'FF'. */
export const ranges = [
  { id: '0', minInclusive: '', maxExclusive: '15' },
  { id: '1', minInclusive: '15', maxExclusive: '2A' },
  { id: '2', minInclusive: '2A', maxExclusive: 'FF' },
] as const;

/** The physical partition that a full key lies in; its hash begins with 00 to 3F as Cosmos' own do. */
export function rangeIdOf(partitionKey: string): string {
  const first = (createHash('sha256').update(partitionKey).digest()[0] ?? 0) % 0x40;
  const hash = first.toString(16).padStart(2, '0').toUpperCase();
  const range = ranges.find(
    ({ minInclusive, maxExclusive }) => hash >= minInclusive && hash < maxExclusive,
  );
  return range?.id ?? ranges[0].id;
}
