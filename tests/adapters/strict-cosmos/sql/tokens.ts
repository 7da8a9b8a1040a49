import { Refusal } from '#tests/adapters/strict-cosmos/refusal.ts';

export interface Token {
  readonly kind: 'word' | 'text' | 'number' | 'parameter' | 'mark' | 'end';
  readonly text: string;
}

const pattern =
  /\s*(?:(?<word>[A-Za-z_]\w*)|(?<parameter>@\w+)|(?<number>-?\d+(?:\.\d+)?)|(?<text>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|(?<mark><=|>=|!=|<>|[=<>()*,.[\]]))/uy;

const unquoted = (text: string) => text.slice(1, -1).replaceAll(/\\(.)/gu, '$1');

/** The tokens of a query in order, closed by one of kind `end`. Refuses what it does not know with 400. */
export function tokensOf(sql: string): Token[] {
  const text = sql.trim();
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.length) {
    const at = pattern.lastIndex;
    const groups = pattern.exec(text)?.groups;
    if (!groups) throw new Refusal(400, `Syntax error near "${text.slice(at, at + 20)}".`);
    const [kind, found] = Object.entries(groups).find(([, value]) => value !== undefined) ?? [];
    tokens.push({
      kind: kind as Token['kind'],
      text: kind === 'text' ? unquoted(found ?? '') : (found ?? ''),
    });
  }
  return [...tokens, { kind: 'end', text: '' }];
}
