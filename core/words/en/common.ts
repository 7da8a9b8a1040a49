import type { Status } from '#core/domain/figures.ts';
import type { CycleKind, CyclePhase } from '#core/domain/cycle.ts';
import type { Ambition } from '#core/domain/objective.ts';

const status: Record<Status, string> = {
  'on-track': 'on track',
  behind: 'behind',
  'at-risk': 'at risk',
  stale: 'stale',
  'not-started': 'not started',
};

const phase: Record<CyclePhase, string> = {
  planning: 'planning',
  running: 'running',
  reviewing: 'reviewing',
  closed: 'closed',
};

const cycleKind: Record<CycleKind, string> = {
  horizon: 'Three years',
  year: 'Years',
  quarter: 'Quarters',
};

const ambition: Record<Ambition, string> = {
  committed: 'committed',
  aspirational: 'aspirational',
};

export const common = {
  appName: 'Kvartal',
  status,
  phase,
  cycleKind,
  ambition,
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  tryAgain: 'Try again',
  signInAgain: 'Sign in again',
  loading: 'Loading',
  showMore: 'Show more',
  owner: 'Owner',
  today: 'today',
  /** An age, as narrow as it gets. */
  daysOld: (days: number) => `${days}d`,
  days: (days: number) => (days === 1 ? '1 day' : `${days} days`),
  noValue: 'no value yet',
  objectives: (count: number) => (count === 1 ? '1 objective' : `${count} objectives`),
  keyResults: (count: number) => (count === 1 ? '1 key result' : `${count} key results`),
  onTrack: (onTrack: number, all: number) =>
    `${onTrack} of ${all} ${all === 1 ? 'objective' : 'objectives'} on track`,
  weeks: (count: number) => (count === 1 ? '1 week' : `${count} weeks`),
  progressOf: (progress: string, expected: string) => `${progress} done, ${expected} expected`,
  progressOnly: (progress: string) => `${progress} done`,
  confidenceOf: (confidence: string) => `confidence ${confidence} of 10`,
  noConfidence: 'confidence not given yet',
  trend: (from: string, to: string, weeks: string) => `from ${from} to ${to} in ${weeks}`,
  whyThisNumber: 'Why this number?',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  linkNotCopied: 'The link could not be copied. Here it is:',
};
