import type { Container, ItemDefinition, SqlQuerySpec } from '@azure/cosmos';
import type { Partition } from '#functions/ports/store.ts';
import { partitionKeyOf, type WireDocument } from './wire-document.ts';

/** As many documents a page as Cosmos likes to send. */
const pageSizeOfCosmos = -1;

/** One document by its id, which costs least: one request unit per kilobyte. */
export async function pointRead(
  container: Container,
  partition: Partition,
  id: string,
): Promise<WireDocument[]> {
  const { resource } = await container
    .item(id, partitionKeyOf(partition))
    .read<ItemDefinition & WireDocument>();
  return resource ? [resource] : [];
}

/** All that a query finds within one partition. */
export async function query(
  container: Container,
  partition: Partition,
  spec: SqlQuerySpec,
): Promise<WireDocument[]> {
  const { resources } = await container.items
    .query<WireDocument>(spec, {
      partitionKey: partitionKeyOf(partition),
      maxItemCount: pageSizeOfCosmos,
    })
    .fetchAll();
  return resources;
}
