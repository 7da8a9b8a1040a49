import type { Words } from '#core/words/words.ts';

export const teams: Words['teams'] = {
  title: 'Team',
  cycle: 'Period',
  find: 'Sök team',
  noneFound: (text) => `Inget team har ”${text}” i namnet.`,
  showAll: 'Visa alla team',
  open: (team) => `Team i ${team}`,
  mine: 'mitt team',
  noObjectives: 'inga mål',
  tree: 'Teamträd',
  empty: 'Det finns inga team än. Din administratör lägger upp dem.',
  nobodyWrote: (cycle) => `Inget team har mål i ${cycle} som du får se.`,
};
