import { common } from '#core/words/en/common.ts';
import { review } from '#core/words/en/review.ts';

/** What an invitation says. */
export const invitation = {
  locale: 'en-GB',
  status: common.status,
  reviewKind: review.kind,
  heading: (kind: string, team: string, cycle: string) => `${kind} · ${team} · ${cycle}`,
  agenda: 'Agenda',
  objectives: 'Objectives',
  progress: (progress: string, expected: string) => `${progress} done, ${expected} expected`,
  nothingMeasured: 'nothing measured yet',
  noValue: 'no value yet',
  change: (from: string, to: string) => `${from} → ${to}`,
  openLive: 'Open live OKRs',
  asOf: (day: string) => `Figures as of ${day}.`,
  someHidden: 'Everybody invited may see what stands here; the rest is behind the link.',
  allShown: 'Everybody invited may see what stands here.',
  guests:
    'Somebody from outside of the organisation is invited, so the OKRs are behind the link only.',
  more: (count: number) => `and ${count} more`,
  cancelled: 'The review has been called off.',
};
