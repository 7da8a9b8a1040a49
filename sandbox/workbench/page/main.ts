import type { Choice } from '#sandbox/workbench/choice.ts';
import { addressOf, choiceFrom, choiceFromDeepLink } from '#sandbox/workbench/choice.ts';
import type { PersonView, TenantView } from '#sandbox/workbench/tenant-view.ts';
import { element } from './element.ts';
import { fillForm, onChoice, showChoice } from './form.ts';
import { createTeams } from './teams-host.ts';

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
    theme: 'light',
    language: 'en',
    path: '',
  });
  const groupIds = Object.fromEntries(tenant.teams.map(({ id, groupId }) => [groupId, id]));
  const choice = choiceFromDeepLink(url, kept, groupIds) ?? choiceFrom(url.searchParams, kept);
  const persona = shortName(personOf(choice.persona));
  const isTeam = tenant.teams.some(({ id }) => id === choice.team);
  return { ...choice, persona, team: isTeam ? choice.team : teamOf(persona) };
}

const teams = createTeams(tenant, {
  goTo: (path) => show({ ...choice, path }),
  tell: (news) => {
    element('#news', HTMLElement).textContent = news;
  },
});

let choice = firstChoice();

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
  if (choice.surface === 'browser') teams.close();
  else teams.show(choice, person);
}

fillForm(tenant, shortName);
onChoice((changed) => {
  const isOther = 'persona' in changed || 'surface' in changed || 'team' in changed;
  const team = changed.persona && !changed.team ? { team: teamOf(changed.persona) } : {};
  show({ ...choice, ...team, ...changed, ...(isOther && { path: '' }) });
});
show(choice);
