import type { Recurrence } from '#core/domain/recurrence.ts';

export interface Change {
  readonly pattern?: Partial<Recurrence['pattern']>;
  readonly range?: Partial<Recurrence['range']>;
}

/** Every Monday from 5 October 2026 on. */
export const repeating = ({ pattern = {}, range = {} }: Change = {}): Recurrence => ({
  pattern: {
    type: 'weekly',
    interval: 1,
    daysOfWeek: ['monday'],
    dayOfMonth: 0,
    month: 0,
    firstDayOfWeek: 'monday',
    index: 'first',
    ...pattern,
  },
  range: {
    type: 'noEnd',
    startDate: '2026-10-05',
    endDate: '',
    numberOfOccurrences: 0,
    ...range,
  },
});
