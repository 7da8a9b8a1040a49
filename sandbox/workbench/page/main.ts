import type { Choice } from '#sandbox/workbench/choice.ts';
import { addressOf, choiceFrom, choiceFromDeepLink } from '#sandbox/workbench/choice.ts';
import type { PersonView, TenantView } from '#sandbox/workbench/tenant-view.ts';
import { element } from './element.ts';
import { fillForm, fillMeetings, onChoice, programs, showChoice } from './form.ts';
import { openCalendar } from './outlook/calendar.ts';
import { createOutlook } from './outlook/outlook.ts';
import { createTeams } from './teams-host.ts';
import { teamsMeetings } from './teams-meetings.ts';
import { createTokens } from './tokens.ts';

const tenant = JSON.parse(element('#tenant', HTMLElement).textContent) as TenantView;
const shortName = ({ loginName }: PersonView): string => loginName.split('@', 1)[0] ?? '';
const teamOf = (persona: string): string => personOf(persona).teamId;

function personOf(persona: string): PersonView {
  const person =
    tenant.people.find((someone) => shortName(someone) === persona) ?? tenant.people[0];
  if (!person) throw new Error('The tenant is empty.');
  return person;
}

/** Once a choice was made, a deep link is opened by the same person in the same theme and language. */
const remembered = 'kvartal-workbench';

function firstChoice(): Choice {
  const url = new URL(location.href);
  const kept = choiceFrom(new URLSearchParams(localStorage.getItem(remembered) ?? ''), {
    persona: shortName(personOf('')),
    surface: 'personal',
    team: '',
    meeting: '',
    theme: 'light',
    language: 'en',
    signIn: 'none',
    path: '',
  });
  const groupIds = Object.fromEntries(tenant.teams.map(({ id, groupId }) => [groupId, id]));
  const choice = choiceFromDeepLink(url, kept, groupIds) ?? choiceFrom(url.searchParams, kept);
  const persona = shortName(personOf(choice.persona));
  const isTeam = tenant.teams.some(({ id }) => id === choice.team);
  return { ...choice, persona, team: isTeam ? choice.team : teamOf(persona) };
}

const tell = (news: string): void => {
  element('#news', HTMLElement).textContent = news;
};

const outlookTokens = createTokens('outlook');
const calendarOf = (personId: string) =>
  openCalendar(tenant.graphOrigin, () => outlookTokens(personId));

const tellWhy = (error: unknown): void => tell(error instanceof Error ? error.message : '');

/** The programs that frame Kvartal; a plain browser does not. */
const hosts = {
  teams: createTeams(tenant, { goTo: (path) => show({ ...choice, path }), tell }),
  outlook: createOutlook(tenant, {
    calendarOf,
    onSurface: (surface) => show({ ...choice, surface }),
    tell,
  }),
};

/** Beside a meeting, offers the person's meetings, and opens the first where the chosen one is not theirs. */
async function offerMeetings(): Promise<void> {
  const { persona, surface } = choice;
  if (surface !== 'meeting') return;
  const meetings = await teamsMeetings(calendarOf(personOf(persona).id));
  if (choice.persona !== persona || choice.surface !== 'meeting') return;
  fillMeetings(meetings);
  const chosen = meetings.find(({ chatId }) => chatId === choice.meeting) ?? meetings[0];
  show({ ...choice, meeting: chosen?.chatId ?? '' });
}

let choice = firstChoice();
let running: keyof typeof hosts | 'browser' = 'browser';

function show(next: Choice): void {
  choice = next;
  const address = addressOf(choice);
  history.replaceState(null, '', address);
  localStorage.setItem(remembered, new URL(address, location.origin).search);
  const person = personOf(choice.persona);
  element('#persona-note', HTMLElement).textContent = person.description;
  showChoice(choice);
  const link = element('#open', HTMLAnchorElement);
  link.href = `${tenant.addinOrigin}${choice.path || '/'}${choice.path.includes('?') ? '&' : '?'}login_hint=${encodeURIComponent(person.loginName)}`;
  link.textContent = `Open as ${person.name}`;
  const program = programs[choice.surface];
  if (running !== program && running !== 'browser') hosts[running].close();
  running = program;
  if (program !== 'browser') hosts[program].show(choice, person);
}

fillForm(tenant, shortName);
onChoice((changed) => {
  const isOther = 'persona' in changed || 'surface' in changed || 'team' in changed;
  const team = changed.persona && !changed.team ? { team: teamOf(changed.persona) } : {};
  show({ ...choice, ...team, ...changed, ...(isOther && { path: '' }) });
  if (isOther) offerMeetings().catch(tellWhy);
});
show(choice);
offerMeetings().catch(tellWhy);
