import type { Cursor } from './cursor.ts';
import type { Comparison, Expression } from './syntax.ts';

const comparisons: readonly Comparison[] = ['=', '!=', '<>', '<=', '>=', '<', '>'];
const constants: Readonly<Record<string, unknown>> = { TRUE: true, FALSE: false, NULL: null };

/** `OR` binds loosest, then `AND`, `NOT`, comparisons and `IN`. */
export function parseExpression(cursor: Cursor): Expression {
  return parseJoined(cursor, 'OR', 'any', () =>
    parseJoined(cursor, 'AND', 'all', () => parseCondition(cursor)),
  );
}

function parseJoined(
  cursor: Cursor,
  word: string,
  kind: 'all' | 'any',
  parsePart: () => Expression,
): Expression {
  const first = parsePart();
  if (!cursor.is(word)) return first;
  const parts = [first];
  while (cursor.takes(word)) parts.push(parsePart());
  return { kind, parts };
}

function parseCondition(cursor: Cursor): Expression {
  if (cursor.takes('NOT')) return { kind: 'not', condition: parseCondition(cursor) };
  const left = parseValue(cursor);
  if (cursor.takes('IN')) return { kind: 'in', value: left, list: parseList(cursor) };
  const operator = comparisons.find((mark) => cursor.takes(mark));
  return operator ? { kind: 'compare', operator, left, right: parseValue(cursor) } : left;
}

function parseValue(cursor: Cursor): Expression {
  if (cursor.takes('(')) {
    const inner = parseExpression(cursor);
    cursor.expect(')');
    return inner;
  }
  const { kind, text } = cursor.next();
  switch (kind) {
    case 'text':
      return { kind: 'literal', value: text };
    case 'number':
      return { kind: 'literal', value: Number(text) };
    case 'parameter':
      return { kind: 'parameter', name: text };
    case 'word':
      if (text.toUpperCase() in constants) {
        return { kind: 'literal', value: constants[text.toUpperCase()] };
      }
      if (cursor.is('(')) return { kind: 'call', name: text, arguments: parseList(cursor) };
      return { kind: 'path', steps: parseSteps(cursor, text) };
    case 'mark':
    case 'end':
      return cursor.refuse();
  }
}

/** `c.body.title` and `c["body"].title`, without the alias. */
function parseSteps(cursor: Cursor, alias: string): string[] {
  if (alias !== 'c') cursor.refuse();
  const steps: string[] = [];
  for (;;) {
    if (cursor.takes('.')) steps.push(cursor.next().text);
    else if (cursor.takes('[')) {
      steps.push(cursor.next().text);
      cursor.expect(']');
    } else return steps;
  }
}

function parseList(cursor: Cursor): Expression[] {
  cursor.expect('(');
  const list = [parseExpression(cursor)];
  while (cursor.takes(',')) list.push(parseExpression(cursor));
  cursor.expect(')');
  return list;
}
