import { Refusal } from '#tests/adapters/strict-cosmos/refusal.ts';
import { tokensOf, type Token } from './tokens.ts';

/** Walks over the tokens of a query. */
export function cursorOver(sql: string) {
  const tokens = tokensOf(sql);
  let at = 0;
  const here = (): Token => tokens[at] ?? { kind: 'end', text: '' };
  const is = (text: string) => {
    const { kind, text: found } = here();
    return (kind === 'word' || kind === 'mark') && found.toUpperCase() === text;
  };
  const refuse = (): never => {
    throw new Refusal(400, `Syntax error near "${here().text}".`);
  };
  const cursor = {
    refuse,
    is,
    /** The token here, stepping past it. */
    next(): Token {
      const token = here();
      at += 1;
      return token;
    },
    /** Steps past this word or mark when it stands here. */
    takes(text: string): boolean {
      if (!is(text)) return false;
      at += 1;
      return true;
    },
    expect(text: string): void {
      if (!cursor.takes(text)) refuse();
    },
    kind: () => here().kind,
  };
  return cursor;
}

export type Cursor = ReturnType<typeof cursorOver>;
