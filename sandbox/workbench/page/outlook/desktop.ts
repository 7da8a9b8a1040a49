import { element } from '#sandbox/workbench/page/element.ts';
import type { Calendar, CalendarEvent } from './calendar.ts';
import type { Composing } from './composing.ts';
import { startComposing } from './composing.ts';
import { theseWeeks } from './days.ts';
import type { Draft } from './draft.ts';
import { draftOf, newDraft } from './draft.ts';
import { readViewOf } from './event-facts.ts';
import { createEventList } from './event-list.ts';
import { button, make } from './make.ts';
import type { createPane, Selected } from './pane.ts';
import { readingCalls } from './reading-calls.ts';
import { readingView } from './reading-view.ts';

type Mode = 'reading' | 'composing';

/** How often the mailbox is looked at for what others did to it. */
const syncMs = 4_000;

interface DesktopSurroundings {
  readonly onMode: (mode: Mode) => void;
  readonly tell: (news: string) => void;
}

/** Calendar and meeting beside the pane: what is selected, and what is done with it. */
export function createDesktop(
  pane: ReturnType<typeof createPane>,
  { onMode, tell }: DesktopSurroundings,
) {
  const stage = element('.outlook .meeting', HTMLElement);
  const pin = element('.task-pane .pin', HTMLButtonElement);
  const list = createEventList((ids) => attempt(() => read(ids)));
  element('.outlook .calendar', HTMLElement).append(list.element);
  element('.outlook .new', HTMLButtonElement).addEventListener('click', () => enter('composing'));
  pin.addEventListener('click', () => pin.setAttribute('aria-pressed', String(!isPinned())));

  let calendar: Calendar | null = null;
  let mode: Mode = 'reading';
  /** What was selected last: an answer about anything else comes too late. */
  let wanted: readonly string[] = [];
  /** The versions that the calendar shows, and that of the meeting that is read. */
  let listedVersions = '';
  let readVersion: Pick<CalendarEvent, 'id' | 'changeKey'> = { id: '' };

  const isPinned = () => pin.ariaPressed === 'true';
  const attempt = (work: () => Promise<void>) =>
    void work().catch((error: unknown) => tell(error instanceof Error ? error.message : ''));
  const opened = (): Calendar => {
    if (!calendar) throw new Error('No calendar is open.');
    return calendar;
  };

  const show = (next: Mode, parts: readonly Node[], selected: Selected | null) => {
    tell('');
    stage.replaceChildren(...parts);
    pane.select(selected, isPinned());
    if (mode === next) return;
    mode = next;
    onMode(next);
  };

  const showNothing = (text: string) =>
    show('reading', [make('p', { className: 'nothing' }, text)], null);

  const showList = (events: readonly CalendarEvent[]) => {
    listedVersions = events.map(versionOf).join();
    list.show(events);
  };

  const refresh = async () => {
    const asked = opened();
    const events = await listed(asked);
    if (asked === calendar) showList(events);
  };

  /** Shows what others did meanwhile. As in Outlook, the add-in does not hear of it: the selection is the same. */
  const sync = async () => {
    const asked = calendar;
    if (!asked) return;
    const events = await listed(asked);
    // What is replaced while it is pressed is never clicked; the next look shows it.
    const isPressed = [list.element, stage].some((part) => part.matches(':active'));
    if (asked !== calendar || isPressed) return;
    if (events.map(versionOf).join() !== listedVersions) showList(events);
    const event = mode === 'reading' && events.find(({ id }) => id === readVersion.id);
    if (!event || wanted.join() !== event.id || event.changeKey === readVersion.changeKey) return;
    stage.replaceChildren(viewOf(event));
    pane.renew(selectedOf(event));
  };

  /** Does something to a meeting, and reads it anew. */
  const then = (work: () => Promise<unknown>, id: string) =>
    attempt(async () => {
      await work();
      await refresh();
      await read([id]);
    });

  const viewOf = (event: CalendarEvent) => {
    const { respond, cancel } = opened();
    readVersion = event;
    return readingView(event, {
      respond: (response) => then(() => respond(event.id, response), event.id),
      edit: (id) => attempt(async () => compose(draftOf(await opened().read(id)))),
      cancel: () =>
        attempt(async () => {
          await cancel(event.id);
          await refresh();
          wanted = [];
          list.select([]);
          showNothing('The meeting is cancelled.');
        }),
    });
  };

  const showEvent = (event: CalendarEvent) => show('reading', [viewOf(event)], selectedOf(event));

  const read = async (ids: readonly string[]) => {
    wanted = ids;
    list.select(ids);
    const [id] = ids;
    if (!id) return showNothing('Nothing is selected.');
    if (ids.length > 1) return showNothing(`${ids.length} meetings are selected.`);
    const event = await opened().read(id);
    if (wanted === ids) showEvent(event);
  };

  const compose = (draft: Draft) => {
    const composing = startComposing(draft, opened());
    const done = (put: () => Promise<string>, news: string) => () =>
      attempt(async () => {
        const id = await put();
        await refresh();
        if (put === composing.send) await read([id]);
        tell(news);
      });
    const actions = make(
      'div',
      { className: 'actions' },
      button('Send', done(composing.send, 'Sent.'), 'primary'),
      button('Save', done(composing.save, 'Saved; nobody is invited yet.')),
      button('Discard', () => attempt(() => read(draft.id ? [draft.id] : []))),
    );
    show('composing', [composeArticle(actions, composing)], {
      view: { mode: 'compose', seriesId: composing.seriesId },
      calls: composing.calls,
    });
  };

  const enter = (next: Mode) => {
    if (next === 'composing') {
      wanted = [];
      list.select([]);
      compose(newDraft(new Date()));
    } else attempt(() => read([]));
  };

  setInterval(() => attempt(sync), syncMs);

  return {
    open(next: Calendar): void {
      calendar = next;
      mode = 'reading';
      wanted = [];
      showList([]);
      stage.replaceChildren();
      attempt(refresh);
    },
    enter(next: Mode): void {
      if (stage.childElementCount === 0 || mode !== next) enter(next);
    },
    close(): void {
      calendar = null;
    },
  };
}

const versionOf = ({ id, changeKey }: CalendarEvent): string => `${id} ${changeKey}`;

const selectedOf = (event: CalendarEvent): Selected => ({
  view: readViewOf(event),
  calls: readingCalls(event),
});

async function listed(calendar: Calendar): Promise<CalendarEvent[]> {
  const { from, to } = theseWeeks(new Date());
  return calendar.list(from, to);
}

const composeArticle = (actions: HTMLElement, { element: form }: Composing) =>
  make('article', { className: 'item', ariaLabel: 'Meeting being written' }, actions, form);
