import type { ResponseStatus } from '@microsoft/microsoft-graph-types';
import type { CalendarEvent } from './calendar.ts';
import { spanOf } from './days.ts';
import { addressOf, attendeesOf, endsAt, startsAt } from './event-facts.ts';
import { button, make } from './make.ts';

export interface ReadingActions {
  readonly respond: (response: 'accept' | 'decline') => void;
  readonly edit: (id: string) => void;
  readonly cancel: () => void;
}

const responses: Readonly<Record<string, string>> = {
  accepted: 'accepted',
  declined: 'declined',
  tentativelyAccepted: 'maybe',
  organizer: 'organiser',
};

const answerOf = (status: ResponseStatus | null | undefined): string =>
  responses[status?.response ?? ''] ?? 'no answer yet';

function people(event: CalendarEvent, type: 'required' | 'optional'): Node[] {
  const attendees = attendeesOf(event, type);
  if (attendees.length === 0) return [];
  const each = attendees.map((attendee) => {
    const { displayName, emailAddress } = addressOf(attendee);
    return make(
      'li',
      { title: emailAddress },
      displayName || emailAddress,
      make('span', {}, answerOf(attendee.status)),
    );
  });
  return [
    make('dt', {}, type === 'required' ? 'Attendees' : 'Optional'),
    make('dd', {}, make('ul', {}, ...each)),
  ];
}

function actionsFor(event: CalendarEvent, actions: ReadingActions): HTMLButtonElement[] {
  if (event.isCancelled) return [];
  if (!event.isOrganizer)
    return [
      button('Accept', () => actions.respond('accept'), 'primary'),
      button('Decline', () => actions.respond('decline')),
    ];
  const { seriesMasterId } = event;
  return [
    button('Edit', () => actions.edit(event.id), 'primary'),
    ...(seriesMasterId ? [button('Edit series', () => actions.edit(seriesMasterId))] : []),
    button('Cancel meeting', actions.cancel),
  ];
}

/** The body as mail shows it: nothing in it runs, and a link opens a tab of its own. */
function bodyFrame(event: CalendarEvent): HTMLIFrameElement {
  const style =
    'body{font:14px/1.43 "Segoe UI",system-ui,sans-serif;margin:0;overflow-wrap:anywhere}';
  const frame = make('iframe', {
    title: 'Invitation',
    className: 'invitation',
    srcdoc: `<base target="_blank"><style>${style}</style>${event.body?.content ?? ''}`,
  });
  frame.setAttribute('sandbox', 'allow-popups allow-popups-to-escape-sandbox');
  return frame;
}

/** A meeting that is read. */
export function readingView(event: CalendarEvent, actions: ReadingActions): HTMLElement {
  const { displayName, emailAddress } = addressOf(event.organizer);
  const facts = make(
    'dl',
    {},
    make('dt', {}, 'When'),
    make('dd', {}, spanOf(startsAt(event), endsAt(event)), event.seriesMasterId ? ' · series' : ''),
    ...(event.location?.displayName
      ? [make('dt', {}, 'Where'), make('dd', {}, event.location.displayName)]
      : []),
    make('dt', {}, 'Organiser'),
    make('dd', {}, displayName || emailAddress),
    ...(event.isOrganizer
      ? []
      : [make('dt', {}, 'Your answer'), make('dd', {}, answerOf(event.responseStatus))]),
    ...people(event, 'required'),
    ...people(event, 'optional'),
  );
  const title = event.subject ?? '';
  return make(
    'article',
    { className: 'item', ariaLabel: title },
    make('h2', {}, title),
    make('div', { className: 'actions' }, ...actionsFor(event, actions)),
    facts,
    bodyFrame(event),
  );
}
