/** What the work answers for each so many items, all asked at once, in the items' order. */
export async function inChunks<Item, Result>(
  items: readonly Item[],
  size: number,
  work: (some: Item[]) => Promise<Result[]>,
): Promise<Result[]> {
  const count = Math.ceil(items.length / size);
  const chunks = Array.from({ length: count }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
  return (await Promise.all(chunks.map(work))).flat();
}
