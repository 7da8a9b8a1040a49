import type { Event } from '@microsoft/microsoft-graph-types';

type List = { readonly value: readonly Event[] };

/** What people do in Outlook: calls of Graph with their own tokens. */
export function outlookOf(origin: string, tokenFor: (personId: string) => Promise<string>) {
  async function call<Answer>(
    personId: string,
    method: string,
    path: string,
    body?: unknown,
  ): Promise<Answer> {
    const response = await fetch(`${origin}/v1.0/me${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await tokenFor(personId)}`,
        'content-type': 'application/json',
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (text === '' ? {} : JSON.parse(text)) as Answer;
  }
  return {
    events: async (personId: string) =>
      (await call<List>(personId, 'GET', '/events?$top=100')).value,
    create: (personId: string, event: Event) => call<Event>(personId, 'POST', '/events', event),
    change: (personId: string, eventId: string, change: Event) =>
      call<Event>(personId, 'PATCH', `/events/${eventId}`, change),
    forward: (personId: string, eventId: string, address: string) =>
      call(personId, 'POST', `/events/${eventId}/forward`, {
        toRecipients: [{ emailAddress: { address, name: address } }],
      }),
    occurrences: async (personId: string, fromDay: string, toDay: string) =>
      (
        await call<List>(
          personId,
          'GET',
          `/calendarView?startDateTime=${fromDay}T00:00:00Z&endDateTime=${toDay}T00:00:00Z`,
        )
      ).value,
    cancel: (personId: string, eventId: string) =>
      call(personId, 'POST', `/events/${eventId}/cancel`, { comment: '' }),
    remove: (personId: string, eventId: string) => call(personId, 'DELETE', `/events/${eventId}`),
  };
}
