import { Refusal } from '#tests/adapters/strict-cosmos/refusal.ts';
import { compareValues } from './compare.ts';
import type { Comparison, Expression } from './syntax.ts';

export type Parameters = ReadonlyMap<string, unknown>;

type Row = Readonly<Record<string, unknown>>;

const holds: Record<Comparison, (order: number) => boolean> = {
  '=': (order) => order === 0,
  '!=': (order) => order !== 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

/** The value of an expression for a document. What is missing or of another type is undefined, not false. */
export function evaluate(expression: Expression, row: Row, parameters: Parameters): unknown {
  const valueOf = (part: Expression) => evaluate(part, row, parameters);
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'parameter':
      if (parameters.has(expression.name)) return parameters.get(expression.name);
      throw new Refusal(400, `The parameter ${expression.name} has no value.`);
    case 'path':
      return expression.steps.reduce<unknown>(field, row);
    case 'compare': {
      const order = compareValues(valueOf(expression.left), valueOf(expression.right));
      return order === undefined ? undefined : holds[expression.operator](order);
    }
    case 'in': {
      const value = valueOf(expression.value);
      return expression.list.some((item) => compareValues(value, valueOf(item)) === 0);
    }
    case 'all':
      return expression.parts.every((part) => valueOf(part) === true);
    case 'any':
      return expression.parts.some((part) => valueOf(part) === true);
    case 'not': {
      const value = valueOf(expression.condition);
      return typeof value === 'boolean' ? !value : undefined;
    }
    case 'call':
      return call(expression.name, expression.arguments.map(valueOf));
  }
}

const field = (value: unknown, step: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? Reflect.get(value, step)
    : undefined;

function call(name: string, [text, start]: readonly unknown[]): unknown {
  if (name.toUpperCase() !== 'STARTSWITH') throw new Refusal(400, `There is no function ${name}.`);
  if (typeof text !== 'string' || typeof start !== 'string') return undefined;
  return text.startsWith(start);
}
