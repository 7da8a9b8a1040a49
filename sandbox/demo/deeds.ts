import { addDays, instantMs, instantOf } from '#core/domain/calendar.ts';
import type { Cycle } from '#core/domain/cycle.ts';
import type { Handle } from './people.ts';
import { pick } from './deterministic.ts';
import type { Told } from './measures.ts';
import { toldIn } from './measures.ts';
import type { KeyResultStory, ObjectiveStory } from './okrs/story.ts';
import { atWork, checkInInstants } from './rhythm.ts';

/** One thing that somebody did to an objective. */
export type Deed = { readonly at: string; readonly by: Handle } & (
  | { readonly kind: 'create' }
  /** From how it was first written to how it stands. */
  | { readonly kind: 'rewrite' }
  | { readonly kind: 'add-key-result'; readonly keyResult: KeyResultStory }
  | { readonly kind: 'remove-key-result'; readonly keyResult: KeyResultStory }
  | { readonly kind: 'check-in'; readonly keyResult: KeyResultStory; readonly told: Told }
  | { readonly kind: 'withdraw'; readonly keyResult: KeyResultStory }
  | { readonly kind: 'remove' }
);

interface Setting {
  readonly cycle: Cycle;
  readonly today: string;
}

/** Everything that was done to the objective before `today`, in order. */
export function deedsOf(story: ObjectiveStory, setting: Setting): Deed[] {
  const { today } = setting;
  const { owner: by, removedDaysAgo } = story;
  const createdOn = dayOfPlanning(story, setting);
  const on = (days: number, name: string) => atWork(addDays(today, -days), `${story.id}/${name}`);
  const deeds: Deed[] = [{ kind: 'create', at: atWork(createdOn, story.id), by }];
  if (wasRewritten(story))
    deeds.push({ kind: 'rewrite', at: atWork(addDays(createdOn, 2), `${story.id}/rewrite`), by });
  for (const keyResult of story.keyResults) {
    const { addedDaysAgo: added, removedDaysAgo: removed, title } = keyResult;
    if (added !== undefined)
      deeds.push({ kind: 'add-key-result', at: on(added, `add/${title}`), by, keyResult });
    if (removed !== undefined)
      deeds.push({ kind: 'remove-key-result', at: on(removed, `remove/${title}`), by, keyResult });
    deeds.push(...checkInsOn(keyResult, story, setting));
  }
  if (removedDaysAgo !== undefined)
    deeds.push({ kind: 'remove', at: on(removedDaysAgo, 'remove'), by });
  return deeds.toSorted((a, b) => instantMs(a.at) - instantMs(b.at));
}

/** Whether what stands today is not how it was first written. */
function wasRewritten({ firstTitle, keyResults }: ObjectiveStory): boolean {
  return firstTitle !== undefined || keyResults.some(({ first }) => first !== undefined);
}

/** One to two weeks before the cycle begins, and at least five days before today. */
function dayOfPlanning({ id }: ObjectiveStory, { cycle, today }: Setting): string {
  const planned = addDays(cycle.startsOn, -7 - pick(id, 8));
  const latest = addDays(today, -5 - pick(id, 8));
  return planned < latest ? planned : latest;
}

function checkInsOn(
  keyResult: KeyResultStory,
  { id }: ObjectiveStory,
  { cycle, today }: Setting,
): Deed[] {
  const { owner: by, slip, isDue = false } = keyResult;
  const told = toldIn(keyResult);
  const instants = checkInInstants(cycle, `${id}/${keyResult.title}`, { today, isDue });
  return instants.flatMap((at, index): Deed[] => {
    const said = told[index];
    if (!said) return [];
    const right: Deed = { kind: 'check-in', at, by, keyResult, told: said };
    if (slip?.beat !== index + 1) return [right];
    const reading = { kind: 'value', value: slip.reading } as const;
    return [
      { ...right, at: secondsBefore(at, 90), told: { ...said, reading, note: '' } },
      { kind: 'withdraw', at: secondsBefore(at, 60), by, keyResult },
      right,
    ];
  });
}

const secondsBefore = (instant: string, seconds: number): string =>
  instantOf(instantMs(instant) - seconds * 1_000);
