/** A value or a condition. */
export type Expression =
  | { readonly kind: 'path'; readonly steps: readonly string[] }
  | { readonly kind: 'literal'; readonly value: unknown }
  | { readonly kind: 'parameter'; readonly name: string }
  | {
      readonly kind: 'compare';
      readonly operator: Comparison;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'in'; readonly value: Expression; readonly list: readonly Expression[] }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Expression[] }
  | { readonly kind: 'not'; readonly condition: Expression }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Expression[] };

export type Comparison = '=' | '!=' | '<>' | '<' | '<=' | '>' | '>=';

/** `SELECT [TOP n] * FROM c [WHERE …] [ORDER BY … [DESC], …]` */
export interface Query {
  readonly top?: Expression;
  readonly where?: Expression;
  readonly orderBy: readonly { readonly by: Expression; readonly descending: boolean }[];
}
