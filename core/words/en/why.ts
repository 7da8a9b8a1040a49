import type { Status } from '#core/domain/figures.ts';

/** What a status means, with the method's own limits. */
const statusRule: Record<Status, (within: string, beyond: string) => string> = {
  'on-track': (within) => `At most ${within} behind counts as on track.`,
  behind: (within, beyond) => `More than ${within} and at most ${beyond} behind counts as behind.`,
  'at-risk': (_, beyond) => `More than ${beyond} behind counts as at risk.`,
  stale: () => 'Without a fresh check-in, on track becomes stale.',
  'not-started': () => 'Nobody has checked in yet.',
};

export const why = {
  figure: {
    value: 'Value',
    progress: 'Progress',
    expected: 'Expected progress',
    status: 'Status',
    confidence: 'Confidence',
    age: 'Last check-in',
    'on-track-count': 'Objectives on track',
    focus: 'Focus',
  },
  result: (formula: string, result: string) => `${formula} =\u00a0${result}`,
  noReading: 'Nobody has checked in yet, so progress is 0.',
  metricRule: 'How far the value has gone from start to target:',
  thresholdRule: 'How far the value has gone from start to limit:',
  holds: (value: string, sign: string, limit: string) =>
    `${value} ${sign} ${limit} holds, so it counts in full.`,
  holdsNot: (value: string, sign: string, limit: string) =>
    `${value} ${sign} ${limit} does not hold, so it counts as 0.`,
  milestonesRule: 'The weight of the steps reached, of the weight of all steps:',
  over: (achieved: string) => `${achieved} achieved. What is above 100% is shown, never counted.`,
  backwards: (achieved: string) => `${achieved} achieved: below the start counts as 0.`,
  expectedHeading: 'Expected by now',
  linear: (elapsed: string, total: string) => `${elapsed} of ${total} days have passed:`,
  phased: 'The weight of the steps that are due, of the weight of all steps:',
  allAlong: 'It must hold all the time, so everything is expected from the first day.',
  notBegun: 'The cycle has not begun, so nothing is expected yet.',
  aspirational: (good: string) => `For an aspirational objective ${good} is good at the end:`,
  lag: (expected: string, progress: string, points: string) =>
    `${expected} expected − ${progress} done = ${points} behind.`,
  ahead: (expected: string, progress: string) =>
    `${progress} done is no less than the ${expected} expected.`,
  points: (count: string) => `${count} points`,
  statusRule,
  staleSince: (day: string, days: string) =>
    `The last check-in was on ${day}. After ${days} without one it is stale.`,
  neverStale: (day: string, days: string) =>
    `It has waited for a check-in since ${day}. After ${days} it is stale.`,
  cadence: (cadence: string, grace: string) =>
    `At most ${cadence} between check-ins, with ${grace} of grace.`,
  confidenceRule: 'Confidence is said by whoever checks in, not computed.',
  confidenceMean: 'The mean of what was last said; every key result counts the same.',
  teamConfidenceMean: 'The mean of the objectives.',
  valueRule: 'The value of the last check-in.',
  said: (value: string, who: string, when: string) => `${value} · ${who}, ${when}`,
  lastThree: 'Last three check-ins',
  noCheckIns: 'No check-ins yet.',
  mean: 'The mean by weight of its key results:',
  teamMean: 'The mean of its objectives, each counting the same:',
  part: 'Part',
  partResult: 'Figure',
  weight: 'Weight',
  worst: 'The worst of its parts:',
  nothing: 'There is nothing to count yet.',
  notCounted: 'What has weight 0, or nothing to measure, is left out.',
  onTrackCount: (onTrack: string, all: string) => `${onTrack} of ${all} are on track:`,
  focusRule: (max: string) =>
    `The method advises at most ${max} objectives for a team and cycle: what is few gets done. It is advice, and stops nothing.`,
  kpiRead: (value: string, day: string) => `${value}, read on ${day}.`,
  kpiUnread: 'It has not been read yet.',
  kpiRange: (range: string) => `Healthy: ${range}.`,
  kpiOwner: (who: string) => `Watched by ${who}.`,
  kpiRule: 'A KPI is a gauge that the team watches. It is no objective and counts in no progress.',
};
