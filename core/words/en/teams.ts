export const teams = {
  title: 'Teams',
  cycle: 'Cycle',
  find: 'Find a team',
  noneFound: (text: string) => `No team has “${text}” in its name.`,
  showAll: 'Show all teams',
  open: (team: string) => `Teams in ${team}`,
  mine: 'my team',
  noObjectives: 'no objectives',
  tree: 'Team tree',
  empty: 'There are no teams yet. Your administrator sets them up.',
  nobodyWrote: (cycle: string) => `No team has objectives in ${cycle} that you may see.`,
};
