import type { Choice } from '#sandbox/workbench/choice.ts';
import type { PersonView, TenantView } from '#sandbox/workbench/tenant-view.ts';
import { element } from './element.ts';
import type { TeamsMeeting } from './teams-meetings.ts';

const fields = [
  'persona',
  'surface',
  'team',
  'meeting',
  'theme',
  'language',
  'signIn',
] as const satisfies readonly (keyof Choice)[];
type Field = (typeof fields)[number];

const select = (field: Field) => element(`select[name=${field}]`, HTMLSelectElement);

const surfaceNames = {
  personal: 'Teams personal tab',
  channel: 'Teams channel tab',
  meeting: 'Teams meeting side panel',
  reading: 'Outlook, reading',
  composing: 'Outlook, composing',
  browser: 'Plain browser',
};
/** The program that a surface belongs to. */
export const programs = {
  personal: 'teams',
  channel: 'teams',
  meeting: 'teams',
  reading: 'outlook',
  composing: 'outlook',
  browser: 'browser',
} as const satisfies Record<Choice['surface'], string>;

const themeNames = { light: 'Light', dark: 'Dark', contrast: 'High contrast' };
const signInNames = {
  none: 'As usual',
  'asks-again': 'Asks again',
  'no-network': 'No network',
};
const languageNames = { en: 'English', sv: 'Svenska' };

const optionsOf = (names: Readonly<Record<string, string>>): HTMLOptionElement[] =>
  Object.entries(names).map(([value, name]) => new Option(name, value));

function group(
  label: string,
  people: readonly PersonView[],
  valueOf: (person: PersonView) => string,
) {
  const options = document.createElement('optgroup');
  options.label = label;
  options.append(
    ...people.map((person) => {
      const title = person.title && ` – ${person.title}`;
      return new Option(`${person.name}${title}`, valueOf(person));
    }),
  );
  return options;
}

/** Fills the form with everything there is to choose. */
export function fillForm(
  { people, teams }: TenantView,
  valueOf: (person: PersonView) => string,
): void {
  select('persona').append(
    group(
      'Personas',
      people.filter(({ isPersona }) => isPersona),
      valueOf,
    ),
    group(
      'Everybody else',
      people.filter(({ isPersona }) => !isPersona),
      valueOf,
    ),
  );
  select('surface').append(...optionsOf(surfaceNames));
  select('team').append(...teams.map(({ id, name }) => new Option(name, id)));
  select('theme').append(...optionsOf(themeNames));
  select('language').append(...optionsOf(languageNames));
  select('signIn').append(...optionsOf(signInNames));
}

/** The meetings that there are to choose from; none says so. */
export function fillMeetings(meetings: readonly TeamsMeeting[]): void {
  select('meeting').replaceChildren(
    ...(meetings.length > 0
      ? meetings.map(({ chatId, name }) => new Option(name, chatId))
      : [new Option('None in these weeks', '')]),
  );
}

/** Calls back with the field that somebody has changed. */
export function onChoice(listener: (changed: Partial<Choice>) => void): void {
  for (const field of fields)
    select(field).addEventListener('change', () => listener({ [field]: select(field).value }));
}

/** Shows a choice in the form, and the parts of the page that it concerns. */
export function showChoice(choice: Choice): void {
  for (const field of fields) select(field).value = choice[field];
  document.documentElement.dataset['theme'] = choice.theme;
  element('#meeting-name', HTMLElement).textContent =
    select('meeting').selectedOptions[0]?.text ?? '';
  const shown = new Set<string>([choice.surface, programs[choice.surface]]);
  for (const part of document.querySelectorAll<HTMLElement>('[data-only]'))
    part.hidden = !(part.dataset['only'] ?? '').split(' ').some((only) => shown.has(only));
}
