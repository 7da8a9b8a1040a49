import type { Partition } from '#functions/ports/store.ts';

export const organisationPartition = (tenantId: string): Partition => ({ tenantId, scope: 'org' });

export const teamPartition = (tenantId: string, teamId: string): Partition => ({
  tenantId,
  scope: `team:${teamId}`,
});

export const cyclePartition = (tenantId: string, cycleId: string): Partition => ({
  tenantId,
  scope: `cycle:${cycleId}`,
});

export const personPartition = (tenantId: string, personId: string): Partition => ({
  tenantId,
  scope: `person:${personId}`,
});

/** What is held in one event: by the `iCalUId` of its series, or by its chat in Teams. */
export const eventPartition = (
  tenantId: string,
  by: { readonly iCalUId: string } | { readonly chatId: string },
): Partition => ({
  tenantId,
  scope: 'iCalUId' in by ? `event:${by.iCalUId}` : `chat:${by.chatId}`,
});

/** The calendars that Kvartal follows. */
export const calendarsPartition = (tenantId: string): Partition => ({
  tenantId,
  scope: 'calendars',
});
