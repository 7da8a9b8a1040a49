import type { MeasureKind } from '#core/domain/key-result.ts';
import type { Ambition, Audience, ObjectiveReference } from '#core/domain/objective.ts';

/** A step as it is being typed. */
export interface MilestoneForm {
  readonly id: string;
  readonly title: string;
  readonly weight: string;
  /** ISO day, or empty. */
  readonly dueOn: string;
}

export type MeasureField = 'kind' | 'start' | 'goal' | 'unit';

/** A measure as it is being typed: all kinds in one, so that changing the kind loses nothing. */
export interface MeasureForm {
  readonly kind: MeasureKind;
  readonly side: 'above' | 'below';
  readonly start: string;
  /** The target of a metric, or the limit of a threshold. */
  readonly goal: string;
  readonly unit: string;
  readonly milestones: readonly MilestoneForm[];
  /** What the person set by hand; guesses leave it alone. */
  readonly chosen: readonly MeasureField[];
}

/** A key result as it is being typed. */
export interface KeyResultForm {
  /** Stays the same as long as the draft lives. */
  readonly key: string;
  /** Absent for a new one. */
  readonly id?: string;
  readonly title: string;
  /** Null: whoever owns the objective. */
  readonly ownerId: string | null;
  readonly weight: string;
  readonly measure: MeasureForm;
  readonly isRemoved: boolean;
}

/** An objective as it is being typed: numbers are texts, however wrong. */
export interface DraftForm {
  readonly title: string;
  readonly ambition: Ambition;
  readonly ownerId: string;
  readonly audience: Audience;
  readonly supports: readonly ObjectiveReference[];
  readonly keyResults: readonly KeyResultForm[];
}

export const newKey = (): string => crypto.randomUUID();

export const emptyMilestone = (): MilestoneForm => ({
  id: newKey(),
  title: '',
  weight: '1',
  dueOn: '',
});

export const emptyMeasure: MeasureForm = {
  kind: 'metric',
  side: 'above',
  start: '',
  goal: '',
  unit: '',
  milestones: [],
  chosen: [],
};

export const emptyKeyResult = (): KeyResultForm => ({
  key: newKey(),
  title: '',
  ownerId: null,
  weight: '1',
  measure: emptyMeasure,
  isRemoved: false,
});

/** What a new objective begins as: its writer's, with room for a first key result. */
export const emptyForm = (ownerId: string): DraftForm => ({
  title: '',
  ambition: 'committed',
  ownerId,
  audience: { kind: 'everyone' },
  supports: [],
  keyResults: [emptyKeyResult()],
});

/** A row in which nothing has been written. */
export const isBlank = ({ id, title, measure }: KeyResultForm): boolean =>
  id === undefined &&
  [title, measure.start, measure.goal].every((text) => text.trim() === '') &&
  measure.milestones.length === 0;

/** Those that will be saved, in order: the body's key results. */
export const writtenKeyResults = ({ keyResults }: Pick<DraftForm, 'keyResults'>): KeyResultForm[] =>
  keyResults.filter((row) => !row.isRemoved && !isBlank(row));
