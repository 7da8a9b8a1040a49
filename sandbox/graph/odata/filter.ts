import { GraphError } from '#sandbox/graph/protocol/graph-error.ts';

const quoted = "'((?:[^']|'')*)'";
const unquote = (text: string): string => text.replaceAll("''", "'");

/** What one clause of a filter says. */
export type Clause =
  | { readonly kind: 'equals' | 'startswith'; readonly field: string; readonly value: string }
  | {
      readonly kind: 'compare';
      readonly field: string;
      readonly operator: string;
      readonly value: string;
    }
  | { readonly kind: 'extended-property'; readonly id: string; readonly value: string };

type Reader = readonly [pattern: RegExp, read: (parts: string[]) => Clause];

const readers: readonly Reader[] = [
  [
    new RegExp(
      `^singleValueExtendedProperties/any\\((\\w+):\\s*\\1/id eq ${quoted} and \\1/value eq ${quoted}\\)`,
      'i',
    ),
    ([, id = '', value = '']) => ({
      kind: 'extended-property',
      id: unquote(id),
      value: unquote(value),
    }),
  ],
  [
    new RegExp(`^startswith\\(\\s*([\\w/]+)\\s*,\\s*${quoted}\\s*\\)`, 'i'),
    ([field = '', value = '']) => ({ kind: 'startswith', field, value: unquote(value) }),
  ],
  [
    new RegExp(`^([\\w/]+) eq ${quoted}`, 'i'),
    ([field = '', value = '']) => ({ kind: 'equals', field, value: unquote(value) }),
  ],
  [
    new RegExp(`^([\\w/]+) (ge|gt|le|lt) ${quoted}`, 'i'),
    ([field = '', operator = '', value = '']) => ({
      kind: 'compare',
      field,
      operator: operator.toLowerCase(),
      value: unquote(value),
    }),
  ],
];

export interface Filter {
  readonly joinedBy: 'and' | 'or';
  readonly clauses: readonly Clause[];
}

/**
 * Reads what of OData's filters is used here: clauses that are joined all by `and` or all by `or`.
 * Throws GraphError 400 for any other, rather than answering something else than was asked.
 */
export function parseFilter(text: string): Filter {
  const clauses: Clause[] = [];
  const joints = new Set<string>();
  let rest = text.trim();
  const refuse = () => new GraphError('bad-filter', `Invalid filter clause: ${rest}`);
  for (;;) {
    const found = readers.flatMap(([pattern, read]) => {
      const match = pattern.exec(rest);
      return match ? { clause: read(match.slice(1)), length: match[0].length } : [];
    })[0];
    if (!found) throw refuse();
    clauses.push(found.clause);
    rest = rest.slice(found.length).trim();
    if (rest === '') break;
    const joint = /^(and|or) /i.exec(rest)?.[1]?.toLowerCase();
    if (!joint) throw refuse();
    joints.add(joint);
    rest = rest.slice(joint.length).trim();
  }
  if (joints.size > 1) throw new GraphError('bad-filter', 'Mixed and/or is not imitated here.');
  return { joinedBy: joints.has('or') ? 'or' : 'and', clauses };
}

/** Whether an item passes, given how one clause is judged. */
export const passes = (
  { joinedBy, clauses }: Filter,
  judge: (clause: Clause) => boolean,
): boolean => (joinedBy === 'or' ? clauses.some(judge) : clauses.every(judge));
