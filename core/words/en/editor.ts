import type { MeasureKind } from '#core/domain/key-result.ts';
import type { Ambition } from '#core/domain/objective.ts';
import { coach } from './coach.ts';

const ambition: Record<Ambition, { readonly name: string; readonly meaning: string }> = {
  committed: { name: 'Committed', meaning: '1.0 is expected' },
  aspirational: { name: 'Aspirational', meaning: '0.7 is good' },
};

const kind: Record<Exclude<MeasureKind, 'threshold'> | 'above' | 'below', string> = {
  metric: 'Move a number',
  above: 'Stay above a limit',
  below: 'Stay below a limit',
  milestones: 'Reach steps',
};

export const editor = {
  coach,
  newObjective: 'New objective',
  editObjective: 'Edit objective',
  place: (team: string, cycle: string) => `${team} · ${cycle}`,

  draftFrom: (when: string) => `Draft from ${when}`,
  discard: 'Discard',
  discarded: 'Draft discarded.',
  draftKept: 'Your draft is kept on this device.',

  title: 'Objective',
  titleExample: 'What will be different, and for whom?',
  ambitionLabel: 'Ambition',
  ambition,
  ownerExample: 'Search people',
  nobodyFound: 'Nobody here by that name.',

  keyResults: 'Key results',
  keyResultsHint: 'How will we know that it has happened?',
  keyResult: (place: number) => `Key result ${place}`,
  keyResultExample: 'Such as “40 plants migrated”',
  addKeyResult: 'Add key result',
  kindLabel: 'How it is measured',
  kind,
  from: 'from',
  to: 'to',
  above: 'above',
  below: 'below',
  today: 'today',
  unit: 'unit',
  guessed: 'Read from the sentence. Change it if it is wrong.',
  kindChanged: 'Measured in another way, it starts anew: its check-ins stay in the history only.',
  thresholdStart: 'Leave “today” empty if the limit already holds.',
  more: 'Owner and weight',
  sameOwner: (name: string) => `${name}, as for the objective`,
  weight: 'Weight',
  weightHint: 'Compared with the other key results; 0 is watched, not counted.',
  share: (percent: string) => `${percent} of the objective`,
  rowMenu: (place: number) => `More for key result ${place}`,
  moveUp: 'Move up',
  moveDown: 'Move down',
  moved: (place: number, all: number) => `Now number ${place} of ${all}.`,
  remove: 'Remove',
  willBeRemoved: (title: string) =>
    `“${title}” is removed when you save, and can be brought back for 30 days.`,
  unwritten: (title: string) => `“${title}” is left out.`,
  noTitleYet: 'Without a sentence yet',

  steps: 'Steps',
  step: (place: number) => `Step ${place}`,
  stepDue: (place: number) => `Step ${place} is due`,
  stepWeight: (place: number) => `Weight of step ${place}`,
  removeStep: (place: number) => `Remove step ${place}`,
  addStep: 'Add step',
  stepWeights: 'Different weights',
  needsStep: 'Add at least one step.',

  supports: 'Supports',
  supportsHint: 'The wider objectives that this one helps.',
  supportsExample: 'Search objectives',
  likely: 'Likely',
  addSupport: (title: string) => `Support “${title}”`,
  removeSupport: (title: string) => `Stop supporting “${title}”`,
  noneFound: 'No objective with these words.',
  anObjective: 'An objective',

  audience: 'Who may see it',
  everyone: 'Everyone in the organisation',
  restricted: 'Only people and teams that I choose',
  restrictedHint:
    'Its owners always see it. To everybody else it does not exist, not even in counts.',
  audienceExample: 'Add people or teams',
  aTeam: 'team',
  removeFromAudience: (name: string) => `Take ${name} away`,

  saveKeys: 'Ctrl+Enter',
  saving: 'Saving',
  saved: (title: string) => `Saved: ${title}`,
  typedOn: 'Saved, except for what you wrote in the last moment. Save once more.',
  needsNumber: (example: string) => `Write a number, such as ${example}.`,
  toMend: (count: number) =>
    count === 1 ? 'One field needs a look.' : `${count} fields need a look.`,

  conflict: {
    heading: 'Two versions',
    by: (name: string, when: string) =>
      `${name} saved this objective (${when}) while you were writing.`,
    bySomebody: 'Somebody saved this objective while you were writing.',
    nothingLost: 'Nothing is lost. Choose what should stand.',
    yours: 'Yours',
    theirs: 'Saved',
    changedBy: {
      mine: 'Only you changed this.',
      theirs: 'You did not change this.',
      both: 'Both of you changed this.',
    },
    allMine: 'All of mine',
    allTheirs: 'All of the saved',
    save: 'Save the chosen',
    back: 'Back to my draft',
    absent: 'Not there',
    order: 'Order of key results',
    support: (title: string) => `Supports “${title}”`,
    yes: 'Yes',
    no: 'No',
    together: 'Saved together',
    togetherWith: (name: string, when: string) =>
      `${name} had changed other parts (${when}). Both your changes and these stand:`,
    togetherWithSomebody: 'Somebody had changed other parts. Both your changes and these stand:',
  },

  fromTo: (from: string, to: string) => `from ${from} to ${to}`,
  aboveLimit: (limit: string) => `above ${limit}`,
  belowLimit: (limit: string) => `below ${limit}`,
  stood: (measure: string, start: string) => `${measure}, at first ${start}`,

  onBoard: 'On the board',
  onBoardHint: 'These take effect at once.',
  removeObjective: 'Remove objective',
  removeQuestion: 'Remove this objective? It can be brought back for 30 days.',
  keep: 'Keep it',
  objectiveRemoved: (title: string) => `“${title}” is removed. It can be brought back for 30 days.`,
  removedMeanwhile: 'A colleague has removed this objective. Your draft is kept.',
  bringBackAndSave: 'Bring it back and save',

  removedList: 'Removed',
  removedListHint: 'What was removed from this board in the last 30 days.',
  nothingRemoved: 'Nothing has been removed in the last 30 days.',
  removedBy: (name: string, when: string) => `Removed by ${name}, ${when}`,
  somebody: 'somebody',
  keyResultOf: (title: string) => `Key result of “${title}”`,
  bringBack: 'Bring back',
  bringBackNamed: (title: string) => `Bring back “${title}”`,
  broughtBack: (title: string) => `“${title}” is back.`,
};
