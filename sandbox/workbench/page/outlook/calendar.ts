import type { Event } from '@microsoft/microsoft-graph-types';

/** An event that exists: Graph gives these always. */
export type CalendarEvent = Event & {
  readonly id: string;
  readonly start: { readonly dateTime: string };
  readonly end: { readonly dateTime: string };
};

/** The calendar of whoever's token it is, in Graph. Each call rejects with what Graph said. */
export interface Calendar {
  readonly list: (from: Date, to: Date) => Promise<CalendarEvent[]>;
  readonly read: (id: string) => Promise<CalendarEvent>;
  readonly create: (event: Event) => Promise<CalendarEvent>;
  readonly change: (id: string, change: Event) => Promise<CalendarEvent>;
  readonly cancel: (id: string) => Promise<void>;
  readonly respond: (id: string, response: 'accept' | 'decline') => Promise<void>;
}

interface Page {
  readonly value: CalendarEvent[];
  readonly '@odata.nextLink'?: string;
}

/** Whom a calendar belongs to is known by their token. */
export type CalendarOf = (personId: string) => Calendar;

/** Source: https://learn.microsoft.com/graph/api/resources/event */
export function openCalendar(graphUrl: string, getToken: () => Promise<string>): Calendar {
  const call = async <Answer>(method: string, url: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(url, {
      method,
      headers: {
        authorization: `Bearer ${await getToken()}`,
        prefer: 'outlook.timezone="UTC"',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`Graph answered ${response.status}: ${text}`);
    return (text ? JSON.parse(text) : undefined) as Answer;
  };
  /** Graph writes its links with its real origin, whoever asked it where. */
  const here = (link: string | undefined) => link?.replace(/^https?:\/\/[^/]+/, graphUrl);
  const me = `${graphUrl}/v1.0/me`;
  const eventUrl = (id: string) => `${me}/events/${encodeURIComponent(id)}`;

  return {
    list: async (from, to) => {
      const query = new URLSearchParams({
        startDateTime: from.toISOString(),
        endDateTime: to.toISOString(),
        $orderby: 'start/dateTime',
      });
      const events: CalendarEvent[] = [];
      let next: string | undefined = `${me}/calendarView?${query.toString()}`;
      while (next) {
        const page: Page = await call('GET', next);
        events.push(...page.value);
        next = here(page['@odata.nextLink']);
      }
      return events;
    },
    read: (id) => call('GET', eventUrl(id)),
    create: (event) =>
      call('POST', `${me}/events`, { transactionId: crypto.randomUUID(), ...event }),
    change: (id, change) => call('PATCH', eventUrl(id), change),
    cancel: (id) => call('POST', `${eventUrl(id)}/cancel`, {}),
    respond: (id, response) => call('POST', `${eventUrl(id)}/${response}`, { sendResponse: true }),
  };
}
