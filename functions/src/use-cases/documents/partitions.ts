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
