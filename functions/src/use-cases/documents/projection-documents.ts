import { z } from 'zod';
import type { Guarded } from '#core/domain/access.ts';
import type { ObjectiveFacts } from '#core/domain/facts.ts';
import type { KeyResult } from '#core/domain/key-result.ts';
import type { Ambition, ObjectiveReference } from '#core/domain/objective.ts';
import { ambitions } from '#core/domain/objective.ts';
import { documentKind } from './document-kind.ts';
import {
  audienceShape,
  keyResultShape,
  objectiveShape,
  referenceShape,
} from './objective-shape.ts';

// Copies that the change feed keeps where they are read. Everything in them can be made again.

/** One of a person's key results, in that person's scope. */
export interface OwnedKeyResult {
  readonly reference: ObjectiveReference;
  readonly objectiveTitle: string;
  readonly ambition: Ambition;
  readonly keyResult: KeyResult;
}

export const ownedPrefix = (cycleId: string) => `key-result:${cycleId}:`;

export const ownedId = (cycleId: string, keyResultId: string) =>
  `${ownedPrefix(cycleId)}${keyResultId}`;

export const ownedDocuments = documentKind<OwnedKeyResult>({
  type: 'owned-key-result',
  idOf: ({ reference, keyResult }) => ownedId(reference.cycleId, keyResult.id),
  shape: z.object({
    reference: referenceShape,
    objectiveTitle: z.string(),
    ambition: z.enum(ambitions),
    keyResult: keyResultShape,
  }),
});

/** One objective of a team, in the scope of its cycle: enough for roll-ups, search and changes. */
export interface ListedObjective {
  readonly facts: ObjectiveFacts;
  readonly title: string;
  readonly keyResultTitles: Readonly<Record<string, string>>;
  /** Who has, or may have, a copy of a key result in their own scope. */
  readonly holders: readonly { readonly personId: string; readonly keyResultId: string }[];
}

export const listedPrefix = (teamId: string) => `team:${teamId}:`;

export const listedId = (teamId: string, objectiveId: string) =>
  `${listedPrefix(teamId)}${objectiveId}`;

const keyResultFactsShape = keyResultShape.omit({ title: true }).extend({
  measure: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('metric'),
      start: z.number(),
      target: z.number(),
      unit: z.string(),
    }),
    z.object({
      kind: z.literal('threshold'),
      side: z.enum(['above', 'below']),
      limit: z.number(),
      start: z.number().nullable(),
      unit: z.string(),
    }),
    z.object({
      kind: z.literal('milestones'),
      milestones: z.array(
        z.object({ id: z.string(), weight: z.number(), dueOn: z.string().nullable() }),
      ),
    }),
  ]),
  latest: keyResultShape.shape.latest
    .unwrap()
    .pick({ id: true, reading: true, confidence: true, authorId: true, at: true })
    .nullable(),
});

export const listedDocuments = documentKind<ListedObjective>({
  type: 'listed-objective',
  idOf: ({ facts }) => listedId(facts.teamId, facts.id),
  shape: z.object({
    facts: objectiveShape
      .pick({ id: true, teamId: true, cycleId: true, ownerId: true, audience: true, removal: true })
      .extend({ ambition: z.enum(ambitions), keyResults: z.array(keyResultFactsShape) }),
    title: z.string(),
    keyResultTitles: z.record(z.string(), z.string()),
    holders: z.array(z.object({ personId: z.string(), keyResultId: z.string() })),
  }),
});

/** What a link says of the objective at its other end: its title, and who may know of it. */
export interface LinkedObjective extends Guarded {
  readonly title: string;
}

/** An alignment as seen from one of its ends, in the scope of that end's team. */
export interface Link {
  readonly from: { readonly cycleId: string; readonly objectiveId: string };
  /** `supports`: the other end is a parent. `supported-by`: it is a child. */
  readonly direction: 'supports' | 'supported-by';
  readonly to: ObjectiveReference;
  /** Null when it is not there (any more). */
  readonly linked: LinkedObjective | null;
}

export const linksPrefix = (cycleId: string) => `link:${cycleId}:`;

export const linkPrefix = (cycleId: string, objectiveId: string) =>
  `${linksPrefix(cycleId)}${objectiveId}:`;

export const linkId = ({ from, direction, to }: Omit<Link, 'linked'>) =>
  `${linkPrefix(from.cycleId, from.objectiveId)}${direction}:${to.teamId}:${to.cycleId}:${to.objectiveId}`;

export const linkDocuments = documentKind<Link>({
  type: 'link',
  idOf: linkId,
  shape: z.object({
    from: z.object({ cycleId: z.string(), objectiveId: z.string() }),
    direction: z.enum(['supports', 'supported-by']),
    to: referenceShape,
    linked: z
      .object({
        title: z.string(),
        audience: audienceShape,
        ownerId: z.string(),
        keyResults: z.array(keyResultShape.pick({ id: true, ownerId: true, removal: true })),
      })
      .nullable(),
  }),
});
