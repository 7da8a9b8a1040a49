import type { Words } from '#core/words/words.ts';

/** The genitive of a name; one that ends in a sibilant stays as it is. */
const of = (name: string) => (/[sxz]$/i.test(name) ? name : `${name}s`);

export const home: Words['home'] = {
  title: 'Hem',
  morning: 'God morgon.',
  afternoon: 'God eftermiddag.',
  evening: 'God kväll.',
  week: (week, weeks) => `Vecka ${week} av ${weeks}`,
  toDo: 'Att göra',
  nothingDue: 'Inget väntar på din avstämning.',
  allDone: 'Allt klart. Tack!',
  myKeyResults: 'Mina nyckelresultat',
  checkIn: 'Stäm av',
  checkInOn: (title) => `Stäm av ${title}`,
  noKeyResults: 'Inget av kvartalets nyckelresultat är ditt än.',
  openBoard: (team) => `Öppna ${of(team)} tavla`,
  myTeams: 'Mina team',
  team: 'Team',
  progress: 'Framsteg',
  status: 'Läge',
  changed: 'Ändrat sedan i måndags',
  nothingChanged: 'inget än',
  more: (count) => `och ${count} till`,
  noTeams:
    'Du är inte med i något team än. Teamets ledare eller din administratör kan lägga till dig.',
  seeTeams: 'Se alla team',
  noObjectives: 'inga mål än',
  advice: 'Råd',
  adviceOn: {
    'no-key-results': {
      what: (team, count) =>
        `${count === 1 ? 'Ett' : count} av ${of(team)} mål saknar nyckelresultat.`,
      why: 'Utan nyckelresultat kan ingen se om förändringen sker. Två eller tre som går att mäta räcker.',
    },
    'low-confidence': {
      what: (team, count) =>
        count === 1
          ? `Tilltron till ett av ${of(team)} nyckelresultat är låg.`
          : `Tilltron till ${count} av ${of(team)} nyckelresultat är låg.`,
      why: 'Tvivel som sägs tidigt är mer värt än en dålig siffra på slutet. Prata om vad som skulle höja den, och vem som kan hjälpa till.',
    },
    'reads-like-a-kpi': {
      what: (team, count) =>
        count === 1
          ? `Ett av ${of(team)} nyckelresultat liknar ett nyckeltal.`
          : `${count} av ${of(team)} nyckelresultat liknar nyckeltal.`,
      why: 'Gränsen har hållit i veckor. Ett nyckeltal är en mätare att bevaka; ett nyckelresultat visar att en förändring sker. Bevaka det som nyckeltal och sikta nyckelresultatet på det som ska ändras.',
    },
    'too-many-objectives': {
      what: (team, count) => `${team} har ${count} mål i kvartalet.`,
      why: 'Få mål blir gjorda, många blir rapporterade. Vad skulle ni stryka om ni måste nå det viktigaste?',
    },
  },
  whyItMatters: 'Varför det spelar roll',
  showIt: 'Visa',
  showOn: (team) => `Visa på ${of(team)} tavla`,
  notNow: 'Inte nu',
};
