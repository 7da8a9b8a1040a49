import type { DeviceMemory } from '#addin/host/device-memory.ts';
import type { Session } from './session.ts';

/** A session as this device keeps it. */
export interface KeptDraft {
  readonly version: 1;
  /** Ms since the epoch. */
  readonly keptAt: number;
  readonly session: Session;
}

/** Under which name: one draft for each objective, and one new objective for each board. */
export const draftName = (teamId: string, cycleId: string, objectiveId?: string): string =>
  objectiveId ? `draft:${objectiveId}` : `draft:new:${teamId}:${cycleId}`;

const has = <Key extends string>(value: unknown, ...keys: Key[]): value is Record<Key, unknown> =>
  typeof value === 'object' && value !== null && keys.every((key) => key in value);

const areTexts = (...values: unknown[]): boolean =>
  values.every((value) => typeof value === 'string');

const isMeasure = (value: unknown): boolean =>
  has(value, 'kind', 'side', 'start', 'goal', 'unit', 'milestones', 'chosen') &&
  areTexts(value.kind, value.side, value.start, value.goal, value.unit) &&
  Array.isArray(value.chosen) &&
  Array.isArray(value.milestones) &&
  value.milestones.every(
    (step) =>
      has(step, 'id', 'title', 'weight', 'dueOn') &&
      areTexts(step.id, step.title, step.weight, step.dueOn),
  );

const isForm = (value: unknown): boolean =>
  has(value, 'title', 'ambition', 'ownerId', 'audience', 'supports', 'keyResults') &&
  areTexts(value.title, value.ambition, value.ownerId) &&
  has(value.audience, 'kind') &&
  Array.isArray(value.supports) &&
  Array.isArray(value.keyResults) &&
  value.keyResults.every(
    (row) =>
      has(row, 'key', 'title', 'weight', 'measure') &&
      areTexts(row.key, row.title, row.weight) &&
      isMeasure(row.measure),
  );

/** Whether it is a draft that this version of Kvartal wrote; another is left alone. */
const isKeptDraft = (value: unknown): value is KeptDraft =>
  has(value, 'version', 'keptAt', 'session') &&
  value.version === 1 &&
  typeof value.keptAt === 'number' &&
  has(value.session, 'form', 'base', 'requestKey', 'sent') &&
  areTexts(value.session.requestKey) &&
  (value.session.base === null || has(value.session.base, 'objectiveId', 'etag', 'draft')) &&
  isForm(value.session.form);

/** The draft under the name; null when there is none. */
export function readDraft(memory: DeviceMemory, name: string): KeptDraft | null {
  const value = memory.read(name);
  return isKeptDraft(value) ? value : null;
}
