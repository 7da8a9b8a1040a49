import type { CalendarEvent } from './calendar.ts';
import { dayOf, timeOf } from './days.ts';
import { endsAt, startsAt } from './event-facts.ts';
import { make } from './make.ts';

/** The events day by day. `onSelect` hears what is selected: one, or with Ctrl or ⌘ several or none. */
export function createEventList(onSelect: (ids: readonly string[]) => void) {
  const element = make('nav', { className: 'event-list', ariaLabel: 'Calendar' });
  let selected: readonly string[] = [];

  const mark = () => {
    for (const item of element.querySelectorAll('button'))
      item.ariaCurrent = selected.includes(item.value) ? 'true' : null;
  };
  const toggled = (id: string) =>
    selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id];

  const row = (event: CalendarEvent) => {
    const item = make('button', { type: 'button', value: event.id });
    item.addEventListener('click', ({ ctrlKey, metaKey }) => {
      select(ctrlKey || metaKey ? toggled(event.id) : [event.id]);
      onSelect(selected);
    });
    const time = `${timeOf(startsAt(event))}–${timeOf(endsAt(event))}`;
    item.append(make('span', {}, event.subject ?? ''), make('span', {}, time));
    item.classList.toggle('cancelled', event.isCancelled === true);
    return make('li', {}, item);
  };

  const select = (ids: readonly string[]) => {
    selected = ids;
    mark();
  };

  return {
    element,
    select,
    show(events: readonly CalendarEvent[]): void {
      const focused = element.contains(document.activeElement) && document.activeElement;
      const days = Map.groupBy(events, (event) => dayOf(startsAt(event)));
      element.replaceChildren(
        ...[...days].flatMap(([day, some]) => [
          make('h3', {}, day),
          make('ul', {}, ...some.map(row)),
        ]),
      );
      if (events.length === 0) element.append(make('p', {}, 'Nothing is planned for these weeks.'));
      mark();
      if (focused instanceof HTMLButtonElement)
        element.querySelector<HTMLButtonElement>(`[value="${CSS.escape(focused.value)}"]`)?.focus();
    },
  };
}
