import { createContext, use, useId } from 'react';
import type { FieldRule } from '#core/domain/errors.ts';
import { useFormat, useWords } from '#addin/ui/surroundings.tsx';

/** Which fields say that something is wrong with them. */
export interface Fields {
  readonly refusedBy: (field: string) => FieldRule | undefined;
  /** The person has been there: from now on it may say what is wrong. */
  readonly visit: (field: string) => void;
  /** How many say that something is wrong. */
  readonly count: number;
}

export const FieldsContext = createContext<Fields>({
  refusedBy: () => undefined,
  visit: () => undefined,
  count: 0,
});

const isNumber = (field: string) => /\.(?:start|goal|weight)$/.test(field);

/** What stands beside a field that is refused by the rule. */
function useRuleWords(): (field: string, rule: FieldRule) => string {
  const { editor, refusals } = useWords();
  const format = useFormat();
  return (field, rule) => {
    if (field.endsWith('.milestones') && rule === 'required') return editor.needsStep;
    if (isNumber(field) && (rule === 'required' || rule === 'not-finite'))
      return editor.needsNumber(format.number(3.4));
    return refusals.fieldRule[rule];
  };
}

/** What an input under this name has to show and to tell. */
export function useField(name: string) {
  const { refusedBy, visit } = use(FieldsContext);
  const wordsOf = useRuleWords();
  const messageId = useId();
  const rule = refusedBy(name);
  return {
    message: rule && wordsOf(name, rule),
    messageId,
    input: {
      name,
      'aria-invalid': rule !== undefined,
      'aria-describedby': rule && messageId,
      onBlur: () => visit(name),
    },
  };
}
