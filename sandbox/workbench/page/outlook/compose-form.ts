import type { Address, ComposeFields, WritableFields } from '#sandbox/outlook/protocol.ts';
import { createBodyEditor } from './body-editor.ts';
import { localInputOf } from './days.ts';
import type { Draft } from './draft.ts';
import { make } from './make.ts';

const addressesIn = (text: string): Address[] =>
  text
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((emailAddress) => ({ displayName: emailAddress, emailAddress }));

const textOfAddresses = (people: readonly Address[]): string =>
  people.map(({ emailAddress }) => emailAddress).join('; ');

const instantIn = ({ value }: HTMLInputElement): string => new Date(value).toISOString();

const repeats = { never: 'Never', weekly: 'Every week', monthly: 'Every month' } as const;

/** The fields of a meeting that is written. A saved one keeps how it repeats. */
export function createComposeForm(draft: Draft) {
  const subject = make('input', { value: draft.subject, required: true });
  const start = make('input', { type: 'datetime-local', value: localInputOf(draft.start) });
  const end = make('input', { type: 'datetime-local', value: localInputOf(draft.end) });
  const people = {
    requiredAttendees: make('input', { value: textOfAddresses(draft.requiredAttendees) }),
    optionalAttendees: make('input', { value: textOfAddresses(draft.optionalAttendees) }),
  };
  const repeat = make('select', { disabled: draft.id !== null });
  repeat.append(...Object.entries(repeats).map(([value, name]) => new Option(name, value)));
  repeat.value = draft.recurrence?.recurrenceType ?? 'never';
  const body = createBodyEditor(draft.bodyHtml);

  const field = (name: string, input: HTMLElement) => make('label', {}, name, input);
  const element = make(
    'form',
    { className: 'compose-form', onsubmit: (event) => event.preventDefault() },
    field('Subject', subject),
    make(
      'div',
      { className: 'times' },
      field('Start', start),
      field('End', end),
      field('Repeats', repeat),
    ),
    field('Attendees', people.requiredAttendees),
    field('Optional attendees', people.optionalAttendees),
    body.element,
  );

  return {
    element,
    body,
    read: (): ComposeFields => ({
      subject: subject.value,
      start: instantIn(start),
      end: instantIn(end),
      requiredAttendees: addressesIn(people.requiredAttendees.value),
      optionalAttendees: addressesIn(people.optionalAttendees.value),
      recurrence:
        repeat.value === 'never'
          ? null
          : (draft.recurrence ?? {
              recurrenceType: repeat.value === 'weekly' ? 'weekly' : 'monthly',
              interval: 1,
            }),
    }),
    write: (fields: Partial<WritableFields>): void => {
      if (fields.subject !== undefined) subject.value = fields.subject;
      if (fields.start) start.value = localInputOf(fields.start);
      if (fields.end) end.value = localInputOf(fields.end);
      for (const name of ['requiredAttendees', 'optionalAttendees'] as const)
        if (fields[name]) people[name].value = textOfAddresses(fields[name]);
    },
  };
}
