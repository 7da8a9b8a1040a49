import type { Nudge } from '#core/domain/nudges.ts';

/** A piece of advice, and why it is given. */
interface Advice {
  readonly what: (team: string, count: number) => string;
  readonly why: string;
}

const advice: Record<Nudge['kind'], Advice> = {
  'no-key-results': {
    what: (team, count) =>
      count === 1
        ? `An objective of ${team} has no key results yet.`
        : `${count} objectives of ${team} have no key results yet.`,
    why: 'Without a key result nobody can see whether the change happens. Two or three that can be measured are enough.',
  },
  'low-confidence': {
    what: (team, count) =>
      count === 1
        ? `Confidence in a key result of ${team} is low.`
        : `Confidence in ${count} key results of ${team} is low.`,
    why: 'Doubt that is said early is worth more than a bad figure at the end. Talk about what would raise it, and who can help.',
  },
  'reads-like-a-kpi': {
    what: (team, count) =>
      count === 1
        ? `A key result of ${team} reads like a KPI.`
        : `${count} key results of ${team} read like KPIs.`,
    why: 'Its limit has held for weeks. A KPI is a gauge to watch; a key result is the proof of a change. Watch it as a KPI, and aim the key result at what should change.',
  },
  'too-many-objectives': {
    what: (team, count) => `${team} has ${count} objectives this quarter.`,
    why: 'Few goals get done, many get reported. What would you drop if you had to finish the most important one?',
  },
};

export const home = {
  title: 'Home',
  morning: 'Good morning.',
  afternoon: 'Good afternoon.',
  evening: 'Good evening.',
  week: (week: number, weeks: number) => `Week ${week} of ${weeks}`,
  toDo: 'To do',
  nothingDue: 'Nothing waits for your check-in.',
  allDone: 'All done. Thank you.',
  myKeyResults: 'My key results',
  checkIn: 'Check in',
  checkInOn: (title: string) => `Check in on ${title}`,
  noKeyResults: 'No key result of this quarter is yours yet.',
  openBoard: (team: string) => `Open the board of ${team}`,
  myTeams: 'My teams',
  team: 'Team',
  progress: 'Progress',
  status: 'Status',
  changed: 'Changed since Monday',
  nothingChanged: 'nothing yet',
  more: (count: number) => `and ${count} more`,
  noTeams: 'You are not in a team yet. A team’s lead or your administrator can add you.',
  seeTeams: 'See all teams',
  noObjectives: 'no objectives yet',
  advice: 'Advice',
  adviceOn: advice,
  whyItMatters: 'Why that matters',
  showIt: 'Show',
  showOn: (team: string) => `Show on the board of ${team}`,
  notNow: 'Not now',
};
