import { z } from 'zod';
import { bodyOf } from './answers.ts';
import type { Answer, MailboxCall } from './calls.ts';

/** A page of a list. Source: https://learn.microsoft.com/graph/paging */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ value: z.array(item), '@odata.nextLink': z.string().optional() });

/** The items of every page of a list that begins at the path below `root`. */
export async function everyPage<Item extends z.ZodType>(
  send: (call: MailboxCall) => Promise<Answer>,
  firstPath: (root: string) => string,
  item: Item,
): Promise<z.output<Item>[]> {
  const schema = pageOf(item);
  const items: z.output<Item>[] = [];
  for (let pathBelow = firstPath; ;) {
    const call: MailboxCall = (root) => ({ method: 'GET', path: pathBelow(root) });
    const page = schema.parse(bodyOf(await send(call)));
    items.push(...page.value);
    const { '@odata.nextLink': next } = page;
    if (next === undefined) return items;
    pathBelow = () => belowVersion(next);
  }
}

/** `https://graph.microsoft.com/v1.0/users?…` → `/users?…` */
function belowVersion(link: string): string {
  const { pathname, search } = new URL(link);
  return pathname.replace(/^\/v1\.0(?=\/)/, '') + search;
}
