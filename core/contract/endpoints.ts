import { z } from 'zod';
import { boardSchema, teamTreeSchema } from './boards.ts';
import { checkInInputSchema } from './check-ins.ts';
import {
  checkInPageSchema,
  checkInResultSchema,
  historyPageSchema,
  removedSchema,
} from './history.ts';
import { homeSchema } from './home.ts';
import { foundObjectiveSchema, objectiveInputSchema, objectiveViewSchema } from './objectives.ts';
import { reviewEndpoints } from './review-endpoints.ts';
import type { Endpoint } from './endpoint.ts';
import type { EndpointName } from './routes.ts';
import { idSchema } from './text.ts';

const page = z.strictObject({ after: z.string().max(300).optional() });

/** THE table: every endpoint of the API. */
export const endpoints = {
  readHome: {
    summary: 'What matters to the caller this quarter',
    answer: homeSchema,
    status: 200,
    precondition: 'none',
  },
  readTeamTree: {
    summary: 'Every team with its roll-up in one cycle; `current` is the running quarter',
    answer: teamTreeSchema,
    status: 200,
    precondition: 'none',
  },
  readBoard: {
    summary:
      'A team’s board in one cycle; the team by id or by its group’s id, `current` is the running quarter',
    answer: boardSchema,
    status: 200,
    precondition: 'none',
  },
  readRemoved: {
    summary: 'What was removed from a board in the last 30 days',
    answer: removedSchema,
    status: 200,
    precondition: 'none',
  },
  createObjective: {
    summary: 'Add an objective at the end of the board',
    body: objectiveInputSchema,
    answer: objectiveViewSchema,
    status: 201,
    precondition: 'idempotency-key',
  },
  readObjective: {
    summary: 'One objective with its key results',
    answer: objectiveViewSchema,
    status: 200,
    precondition: 'none',
  },
  editObjective: {
    summary: 'Replace what people write on an objective; key results left out are removed',
    body: objectiveInputSchema,
    answer: objectiveViewSchema,
    status: 200,
    precondition: 'if-match',
  },
  removeObjective: {
    summary: 'Remove an objective; recoverable for 30 days',
    answer: objectiveViewSchema,
    status: 200,
    precondition: 'if-match',
  },
  restoreObjective: {
    summary: 'Bring a removed objective back',
    answer: objectiveViewSchema,
    status: 200,
    precondition: 'if-match',
  },
  moveObjective: {
    summary: 'Move an objective to just after another, or to the top',
    body: z.strictObject({ afterId: idSchema.nullable() }),
    answer: objectiveViewSchema,
    status: 200,
    precondition: 'if-match',
  },
  readHistory: {
    summary: 'Every change of an objective, newest first',
    query: page,
    answer: historyPageSchema,
    status: 200,
    precondition: 'none',
  },
  restoreKeyResult: {
    summary: 'Bring a removed key result back',
    answer: objectiveViewSchema,
    status: 200,
    precondition: 'if-match',
  },
  readCheckIns: {
    summary: 'Every check-in on a key result, newest first',
    query: page,
    answer: checkInPageSchema,
    status: 200,
    precondition: 'none',
  },
  recordCheckIn: {
    summary: 'Record value, confidence and note on a key result',
    body: checkInInputSchema,
    answer: checkInResultSchema,
    status: 201,
    precondition: 'idempotency-key',
  },
  withdrawCheckIn: {
    summary: 'Undo the newest check-in on a key result',
    answer: checkInResultSchema,
    status: 200,
    precondition: 'none',
  },
  findObjectives: {
    summary: 'Objectives of a cycle by words of their title, for the parent picker',
    query: z.strictObject({ text: z.string().max(100).default('') }),
    answer: z.strictObject({ objectives: z.array(foundObjectiveSchema) }),
    status: 200,
    precondition: 'none',
  },
  ...reviewEndpoints,
  readOpenApi: {
    summary: 'This API as an OpenAPI 3.1 document',
    answer: z.looseObject({ openapi: z.literal('3.1.0') }),
    status: 200,
    precondition: 'none',
  },
} as const satisfies Record<EndpointName, Endpoint>;

type Part<Name extends EndpointName, Key extends string> = (typeof endpoints)[Name] extends {
  readonly [K in Key]: infer Schema extends z.ZodType;
}
  ? Schema
  : never;

/** The parsed body that a handler gets. */
export type Body<Name extends EndpointName> = z.output<Part<Name, 'body'>>;
/** The body that a client sends. */
export type BodyInput<Name extends EndpointName> = z.input<Part<Name, 'body'>>;
export type Query<Name extends EndpointName> = z.output<Part<Name, 'query'>>;
export type QueryInput<Name extends EndpointName> = z.input<Part<Name, 'query'>>;
export type Answer<Name extends EndpointName> = z.output<Part<Name, 'answer'>>;
