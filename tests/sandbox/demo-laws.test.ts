import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { addDays } from '#core/domain/calendar.ts';
import { demoOrganisation } from '#sandbox/demo/demo-organisation.ts';
import { laws } from './demo-invariants.ts';

const telling = {
  'an ordinary day': '2026-11-23',
  'the first day of a year': '2026-01-01',
  'the last day of a quarter': '2026-03-31',
  'the first day of a quarter': '2027-04-01',
  'a leap day': '2028-02-29',
  'the last day of a year': '2030-12-31',
};

describe.each(Object.entries(telling))('the demo organisation on %s', (_, today) => {
  const demo = demoOrganisation(today);

  it.each(Object.entries(laws))('%s', (_, holds) => {
    expect.hasAssertions();
    holds(demo, today);
  });
});

describe('the demo organisation', () => {
  it('is the same whenever it is made', () => {
    expect(demoOrganisation('2026-11-23')).toEqual(demoOrganisation('2026-11-23'));
  });

  it('keeps its laws on any day from 2026 to 2030', () => {
    const days = fc.integer({ min: 0, max: 5 * 365 }).map((days) => addDays('2026-01-01', days));
    fc.assert(
      fc.property(days, (today) => {
        const demo = demoOrganisation(today);
        for (const holds of Object.values(laws)) holds(demo, today);
      }),
      { numRuns: 12 },
    );
  });
});
