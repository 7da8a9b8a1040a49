import type { Measure } from './key-result.ts';
import type { Method } from './method.ts';
import { startsWithTaskVerb } from './task-verbs.ts';

/** What the coach notices. */
export type AdviceCode =
  | 'objective-reads-like-a-task'
  | 'objective-has-a-number'
  | 'objective-too-long'
  | 'objective-has-two-goals'
  | 'no-key-results'
  | 'too-many-key-results'
  | 'too-many-objectives'
  | 'key-result-reads-like-a-task'
  | 'key-result-is-done-or-not'
  | 'key-result-reads-like-a-kpi';

/** One piece of advice on what is being written; it never stops anything. `path` as in the request body. */
export interface Advice {
  readonly code: AdviceCode;
  readonly path: string;
  /** How many there are, and how many are advised; only where the advice counts. */
  readonly count?: number;
  readonly max?: number;
}

/** What the coach reads. A measure is null while it is not yet one. */
export interface Coached {
  readonly title: string;
  readonly keyResults: readonly { readonly title: string; readonly measure: Measure | null }[];
}

/** Longer than this, people do not remember an objective; characters. */
const memorableLength = 90;

/** `and` with a clause on both sides; `sales and support work as one` names one goal. */
const twoGoals = /(?:\S+\s+){3}(?:and|och|samt|&)\s+(?:\S+\s+){2}\S+/iu;

/** A number that is not a year, part of a name (Q4, 24/7) or behind a capitalised name (ISO 27001, Fas 2). */
function namesANumber(title: string): boolean {
  return [...title.matchAll(/(?<![\p{L}\d/])\d+(?:[.,]\d+)*(?![\p{L}\d/])/gu)].some((match) => {
    const before = title.slice(0, match.index).trimEnd();
    const isName = /\s\p{Lu}[\p{L}-]*$|^\p{Lu}{2,}$/u.test(before);
    const isYear = /^(?:19|20)\d\d$/.test(match[0]);
    return !isName && !isYear;
  });
}

function onTitle(title: string): AdviceCode[] {
  return [
    ...(startsWithTaskVerb(title) ? (['objective-reads-like-a-task'] as const) : []),
    ...(namesANumber(title) ? (['objective-has-a-number'] as const) : []),
    ...(twoGoals.test(title) ? (['objective-has-two-goals'] as const) : []),
    ...(title.length > memorableLength ? (['objective-too-long'] as const) : []),
  ];
}

const isDoneOrNot = (measure: Measure): boolean =>
  measure.kind === 'milestones'
    ? measure.milestones.length === 1
    : measure.kind === 'metric' && measure.start === 0 && measure.target === 1;

/** A threshold that held from the start proves no change: it is a gauge to watch. Source: docs/method.md#kpis */
const isGauge = (measure: Measure): boolean =>
  measure.kind === 'threshold' && measure.start === null;

function onKeyResult({ title, measure }: Coached['keyResults'][number]): AdviceCode[] {
  if (!measure) return [];
  if (isGauge(measure)) return ['key-result-reads-like-a-kpi'];
  if (isDoneOrNot(measure)) return ['key-result-is-done-or-not'];
  const isTask = measure.kind !== 'milestones' && startsWithTaskVerb(title);
  return isTask ? ['key-result-reads-like-a-task'] : [];
}

/**
 * What an OKR coach would say about the objective as it stands, most important first per field.
 * `otherObjectives`: how many more the team has in the cycle. Throws nothing. Source: docs/method.md#coach
 */
export function coach(
  draft: Coached,
  method: Pick<Method, 'maxObjectives' | 'maxKeyResults'>,
  otherObjectives: number,
): Advice[] {
  const title = draft.title.trim();
  const { keyResults } = draft;
  const advice: Advice[] = onTitle(title).map((code) => ({ code, path: 'title' }));
  if (otherObjectives >= method.maxObjectives)
    advice.push({
      code: 'too-many-objectives',
      path: 'title',
      count: otherObjectives + 1,
      max: method.maxObjectives,
    });
  if (title && keyResults.length === 0) advice.push({ code: 'no-key-results', path: 'keyResults' });
  if (keyResults.length > method.maxKeyResults)
    advice.push({
      code: 'too-many-key-results',
      path: 'keyResults',
      count: keyResults.length,
      max: method.maxKeyResults,
    });
  for (const [index, keyResult] of keyResults.entries())
    for (const code of onKeyResult(keyResult)) advice.push({ code, path: `keyResults.${index}` });
  return advice;
}
