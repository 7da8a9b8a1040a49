import type { Measure } from '#core/domain/key-result.ts';
import type { DemoCycles } from '#sandbox/demo/cycles.ts';
import type { Handle } from '#sandbox/demo/people.ts';
import type { TeamId } from '#sandbox/demo/teams.ts';

// How the content is written down. A beat is a week in a quarter, a month in a year, a quarter in a
// horizon, counted from 1: the story is told for the whole cycle, and what lies after today is left out.

/** A milestone: the beat in which it is due, and the one in which it is reached. */
export interface Step {
  readonly title: string;
  readonly due?: number;
  readonly reached?: number;
  readonly weight?: number;
}

export type MeasureStory =
  | Exclude<Measure, { kind: 'milestones' }>
  | { readonly kind: 'milestones'; readonly steps: readonly Step[] };

export function fromTo(start: number, target: number, unit: string): MeasureStory {
  return { kind: 'metric', start, target, unit };
}

/** `start` is where it stood; left out, it already holds and must be kept. */
export function above(limit: number, unit: string, start: number | null = null): MeasureStory {
  return { kind: 'threshold', side: 'above', limit, start, unit };
}

export function below(limit: number, unit: string, start: number | null = null): MeasureStory {
  return { kind: 'threshold', side: 'below', limit, start, unit };
}

export function steps(...list: readonly Step[]): MeasureStory {
  return { kind: 'milestones', steps: list };
}

export interface KeyResultStory {
  readonly title: string;
  readonly owner: Handle;
  readonly measure: MeasureStory;
  /** 1 unless told. */
  readonly weight?: number;
  /** A value for each beat, `.` where nobody checked in. Steps say themselves when they are reached. */
  readonly readings?: string;
  /** 0–10 for each beat, `.` where nobody checked in; without it there are no check-ins. */
  readonly confidence?: string;
  /** By beat. */
  readonly notes?: Readonly<Record<number, string>>;
  /** The owner's check-in is always due today. */
  readonly isDue?: boolean;
  /** A value typed wrongly in this beat, and taken back a moment later. */
  readonly slip?: { readonly beat: number; readonly reading: number };
  /** How it was first written, before the team talked it through. */
  readonly first?: { readonly title?: string; readonly measure?: MeasureStory };
  /** Days before today; left out, it is as old as its objective. */
  readonly addedDaysAgo?: number;
  readonly removedDaysAgo?: number;
}

export interface ObjectiveStory {
  /** Unique in the whole organisation, so that others can support it. */
  readonly id: string;
  readonly title: string;
  readonly owner: Handle;
  readonly isAspirational?: boolean;
  /** Ids of the objectives that this one supports. */
  readonly supports?: readonly string[];
  /** Left out, everyone may see it. */
  readonly only?: { readonly people: readonly Handle[]; readonly teams: readonly TeamId[] };
  readonly keyResults: readonly KeyResultStory[];
  readonly firstTitle?: string;
  readonly removedDaysAgo?: number;
}

/** Which of the demo's cycles a list of objectives is for. */
export type Stage = Exclude<keyof DemoCycles, 'all'>;

/** One team's objectives, as they stand on its boards. */
export type TeamOkrs = Readonly<Partial<Record<Stage, readonly ObjectiveStory[]>>>;
