import type { z } from 'zod';
import type { FieldIssue, FieldRule } from '#core/domain/errors.ts';
import { fieldRules } from '#core/domain/errors.ts';

type Issue = z.core.$ZodIssue;
type IssueOf<Code extends Issue['code']> = Extract<Issue, { code: Code }>;

const sizes: Readonly<Record<string, { readonly less: FieldRule; readonly more: FieldRule }>> = {
  string: { less: 'too-short', more: 'too-long' },
  array: { less: 'too-short', more: 'too-many' },
};
const range = { less: 'out-of-range', more: 'out-of-range' } as const;

/** The one table from what zod says to what the API says. */
const ruleOf: { readonly [Code in Issue['code']]: (issue: IssueOf<Code>) => FieldRule } = {
  invalid_type: ({ input }) => {
    if (input === undefined) return 'required';
    return typeof input === 'number' && !Number.isFinite(input) ? 'not-finite' : 'type';
  },
  too_small: ({ origin }) => (sizes[origin] ?? range).less,
  too_big: ({ origin }) => (sizes[origin] ?? range).more,
  invalid_format: ({ format }) => (format === 'date' ? 'not-a-day' : 'type'),
  not_multiple_of: () => 'out-of-range',
  unrecognized_keys: () => 'unknown-field',
  invalid_union: ({ input }) => (input === undefined ? 'required' : 'wrong-kind'),
  invalid_key: () => 'type',
  invalid_element: () => 'type',
  invalid_value: ({ input }) => (input === undefined ? 'required' : 'type'),
  custom: () => 'type',
};

const isRule = (text: string): text is FieldRule => fieldRules.some((rule) => rule === text);

function ruleFor<Code extends Issue['code']>(issue: IssueOf<Code> & { code: Code }): FieldRule {
  // A schema may name the rule itself, as its message.
  return isRule(issue.message) ? issue.message : ruleOf[issue.code](issue);
}

/** Every refused field with its path from the top of what was parsed. */
export function fieldIssues(issues: readonly Issue[]): FieldIssue[] {
  return issues.flatMap((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
    return keys.map((key) => ({
      path: [...issue.path, ...(key === undefined ? [] : [key])].map(String).join('.'),
      rule: ruleFor(issue),
    }));
  });
}
