/**
 * The chat of a Teams meeting, `19:meeting_…@thread.v2`, from the address by which it is joined: the
 * side panel of the meeting knows its chat, not its event. Null for an address without one.
 */
export function meetingChat(joinUrl: string): string | null {
  const [, chat] = /(19(?::|%3a)meeting_[\w-]+(?:@|%40)thread\.v2)/i.exec(joinUrl) ?? [];
  return chat?.replace(/%3a/i, ':').replace(/%40/, '@') ?? null;
}
