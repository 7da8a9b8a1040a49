import { z } from 'zod';
import { bodyOf } from './answers.ts';
import type { Answer, MailboxCall } from './calls.ts';

/** A page of a list. Source: https://learn.microsoft.com/graph/paging */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ value: z.array(item), '@odata.nextLink': z.string().optional() });

/** The items of every page of a list that begins at the path. */
export async function everyPage<Item extends z.ZodType>(
  send: (call: MailboxCall) => Promise<Answer>,
  firstPath: string,
  item: Item,
): Promise<z.output<Item>[]> {
  return itemsFrom(await send(() => ({ method: 'GET', path: firstPath })), send, item);
}

/** The items of a page and of all that follow it. */
export async function itemsFrom<Item extends z.ZodType>(
  first: Answer,
  send: (call: MailboxCall) => Promise<Answer>,
  item: Item,
): Promise<z.output<Item>[]> {
  const schema = pageOf(item);
  const items: z.output<Item>[] = [];
  for (let answer = first; ;) {
    const { value, '@odata.nextLink': next } = schema.parse(bodyOf(answer));
    items.push(...value);
    if (next === undefined) return items;
    answer = await send(() => ({ method: 'GET', path: belowVersion(next) }));
  }
}

/** `https://graph.microsoft.com/v1.0/users?…` → `/users?…` */
function belowVersion(link: string): string {
  const { pathname, search } = new URL(link);
  return pathname.replace(/^\/v1\.0(?=\/)/, '') + search;
}
