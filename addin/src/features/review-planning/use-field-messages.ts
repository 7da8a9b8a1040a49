import type { FieldIssue } from '#core/domain/errors.ts';
import { limits } from '#core/contract/limits.ts';
import { useWords } from '#addin/ui/surroundings.tsx';
import type { FieldName, Problem } from './read-form.ts';
import { fieldOfProblem } from './read-form.ts';

const names: readonly string[] = [
  'subject',
  'time',
  'attendees',
  'agenda',
  'objectiveIds',
] satisfies FieldName[];

const isFieldName = (name: string): name is FieldName => names.includes(name);

/** What stands beside each field that is wrong, by the form itself or by the API; what no field stands for is `rest`. */
export function useFieldMessages(
  problems: readonly Problem[],
  refused: readonly FieldIssue[],
): {
  readonly messages: ReadonlyMap<FieldName, string>;
  readonly rest: readonly string[];
} {
  const { reviewForm: words, refusals } = useWords();
  const own: Record<Problem, string> = {
    'subject-missing': refusals.fieldRule.required,
    'no-time': words.chooseTime,
    'time-is-past': words.timeIsPast,
    'no-objective': words.chooseObjective,
    'too-many-points': words.agendaRule(limits.agenda),
  };
  const messages = new Map<FieldName, string>();
  const rest: string[] = [];
  for (const { path, rule } of refused) {
    const [name = ''] = path.split('.');
    if (isFieldName(name)) messages.set(name, refusals.fieldRule[rule]);
    else rest.push(refusals.fieldRule[rule]);
  }
  for (const problem of problems) messages.set(fieldOfProblem(problem), own[problem]);
  return { messages, rest };
}
