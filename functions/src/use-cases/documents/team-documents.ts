import { z } from 'zod';
import type { CheckIn } from '#core/domain/check-in.ts';
import type { HistoryEvent } from '#core/domain/history.ts';
import { historyEventKinds } from '#core/domain/history.ts';
import type { Kpi } from '#core/domain/kpi.ts';
import type { Objective } from '#core/domain/objective.ts';
import type { CheckInUndo } from '#core/domain/record-check-in.ts';
import { documentKind } from './document-kind.ts';
import { checkInShape, objectiveShape, trendPointShape } from './objective-shape.ts';

// What lives in a team's scope and is written by people.

export const objectivePrefix = (cycleId: string) => `objective:${cycleId}:`;

export const objectiveId = (cycleId: string, id: string) => `${objectivePrefix(cycleId)}${id}`;

export const objectiveDocuments = documentKind<Objective>({
  type: 'objective',
  idOf: ({ cycleId, id }) => objectiveId(cycleId, id),
  shape: objectiveShape,
});

/** A check-in with what withdrawing it brings back. */
export interface StoredCheckIn {
  readonly checkIn: CheckIn;
  readonly undo: CheckInUndo;
}

export const checkInPrefix = (keyResultId: string) => `check-in:${keyResultId}:`;

export const checkInId = (keyResultId: string, id: string) => `${checkInPrefix(keyResultId)}${id}`;

export const checkInDocuments = documentKind<StoredCheckIn>({
  type: 'check-in',
  idOf: ({ checkIn }) => checkInId(checkIn.keyResultId, checkIn.id),
  shape: z.object({
    checkIn: checkInShape,
    undo: z.object({
      latest: checkInShape.nullable(),
      trendLoss: z
        .object({ kind: z.enum(['replaced', 'dropped']), point: trendPointShape })
        .nullable(),
    }),
  }),
});

/** What one act added to one objective's history, in order: one document, however much it changed. */
export interface StoredAct {
  readonly objectiveId: string;
  readonly events: readonly [HistoryEvent, ...HistoryEvent[]];
}

export const eventPrefix = (objectiveId: string) => `event:${objectiveId}:`;

const eventShape = z.object({
  id: z.string(),
  kind: z.enum(historyEventKinds),
  at: z.string(),
  by: z.string(),
  keyResultId: z.string().nullable(),
  changes: z.array(
    z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
  ),
});

export const actDocuments = documentKind<StoredAct>({
  type: 'event',
  idOf: ({ objectiveId, events }) => `${eventPrefix(objectiveId)}${events[0].id}`,
  shape: z.object({ objectiveId: z.string(), events: z.tuple([eventShape], eventShape) }),
});

export const kpiPrefix = 'kpi:';

export const kpiDocuments = documentKind<Kpi>({
  type: 'kpi',
  idOf: ({ id }) => `${kpiPrefix}${id}`,
  shape: z.object({
    id: z.string(),
    teamId: z.string(),
    name: z.string(),
    unit: z.string(),
    healthyFrom: z.number().nullable(),
    healthyTo: z.number().nullable(),
    ownerId: z.string(),
    trend: z.array(trendPointShape),
    outsideSince: z.string().nullable(),
  }),
});
