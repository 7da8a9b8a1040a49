import type { Reading } from '#core/domain/check-in.ts';
import type { Cycle } from '#core/domain/cycle.ts';
import type { Measure } from '#core/domain/key-result.ts';
import type { KeyResultStory, MeasureStory } from './okrs/story.ts';
import { dueDay } from './rhythm.ts';

const stepId = (index: number): string => `step-${index + 1}`;

/** The measure that a story tells of, with its due days in the cycle. */
export function measureOf(story: MeasureStory, cycle: Cycle): Measure {
  if (story.kind !== 'milestones') return story;
  const milestones = story.steps.map(({ title, due, weight = 1 }, index) => ({
    id: stepId(index),
    title,
    weight,
    dueOn: due === undefined ? null : dueDay(cycle, due),
  }));
  return { kind: 'milestones', milestones };
}

/** What was read and said in one beat. */
export interface Told {
  readonly reading: Reading;
  readonly confidence: number;
  readonly note: string;
}

/** What a story tells beat by beat; null where nobody checked in. Throws when its lines do not match. */
export function toldIn(story: KeyResultStory): (Told | null)[] {
  const confidences = tokens(story.confidence);
  const readings = tokens(story.readings);
  if (story.measure.kind !== 'milestones' && !sameRests(readings, confidences))
    throw new Error(`Readings and confidence of "${story.title}" do not match.`);
  return confidences.map((confidence, index) =>
    confidence === '.'
      ? null
      : {
          reading: readingAt(story.measure, readings[index], index + 1),
          confidence: Number(confidence),
          note: story.notes?.[index + 1] ?? '',
        },
  );
}

const tokens = (line = ''): string[] => line.split(' ').filter(Boolean);

function sameRests(readings: readonly string[], confidences: readonly string[]): boolean {
  return (
    readings.length === confidences.length &&
    readings.every((reading, index) => (reading === '.') === (confidences[index] === '.'))
  );
}

function readingAt(measure: MeasureStory, token: string | undefined, beat: number): Reading {
  if (measure.kind !== 'milestones') return { kind: 'value', value: Number(token) };
  const reachedIds = measure.steps.flatMap(({ reached }, index) =>
    reached !== undefined && reached <= beat ? [stepId(index)] : [],
  );
  return { kind: 'milestones', reachedIds };
}
