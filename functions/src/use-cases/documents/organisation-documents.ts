import { z } from 'zod';
import type { Cycle } from '#core/domain/cycle.ts';
import { cycleKinds, cyclePhases } from '#core/domain/cycle.ts';
import type { Person } from '#core/domain/person.ts';
import type { Team } from '#core/domain/team.ts';
import { documentKind } from './document-kind.ts';

// What lives in the scope `org`.

export const organisationId = 'organisation';

export const organisationDocuments = documentKind<{ readonly name: string }>({
  type: 'organisation',
  idOf: () => organisationId,
  shape: z.object({ name: z.string() }),
});

export const teamDocuments = documentKind<Team>({
  type: 'team',
  idOf: ({ id }) => `team:${id}`,
  shape: z.object({
    id: z.string(),
    name: z.string(),
    parentId: z.string().nullable(),
    leadIds: z.array(z.string()),
    memberIds: z.array(z.string()),
    groupId: z.string().nullable(),
  }),
});

export const cycleDocuments = documentKind<Cycle>({
  type: 'cycle',
  idOf: ({ id }) => `cycle:${id}`,
  shape: z.object({
    id: z.string(),
    kind: z.enum(cycleKinds),
    name: z.string(),
    parentId: z.string().nullable(),
    startsOn: z.iso.date(),
    endsOn: z.iso.date(),
    phase: z.enum(cyclePhases),
    method: z.object({
      cadenceDays: z.number(),
      graceDays: z.number(),
      onTrackWithin: z.number(),
      atRiskBeyond: z.number(),
      maxObjectives: z.number(),
      maxKeyResults: z.number(),
    }),
  }),
});

export const personDocuments = documentKind<Person>({
  type: 'person',
  idOf: ({ id }) => `person:${id}`,
  shape: z.object({ id: z.string(), name: z.string() }),
});
