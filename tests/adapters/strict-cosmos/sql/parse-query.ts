import { cursorOver, type Cursor } from './cursor.ts';
import { parseExpression } from './parse-expression.ts';
import type { Query } from './syntax.ts';

/** Parses the SQL that the adapter may use; anything else is refused with 400. */
export function parseQuery(sql: string): Query {
  const cursor = cursorOver(sql);
  cursor.expect('SELECT');
  const top = cursor.takes('TOP') ? parseExpression(cursor) : undefined;
  cursor.expect('*');
  cursor.expect('FROM');
  cursor.expect('C');
  const where = cursor.takes('WHERE') ? parseExpression(cursor) : undefined;
  const orderBy = cursor.takes('ORDER') ? parseOrder(cursor) : [];
  const query = { ...(top && { top }), ...(where && { where }), orderBy };
  if (cursor.kind() !== 'end') cursor.refuse();
  return query;
}

function parseOrder(cursor: Cursor): Query['orderBy'] {
  cursor.expect('BY');
  const orderBy = [];
  do {
    const by = parseExpression(cursor);
    const descending = cursor.takes('DESC');
    if (!descending) cursor.takes('ASC');
    orderBy.push({ by, descending });
  } while (cursor.takes(','));
  return orderBy;
}
