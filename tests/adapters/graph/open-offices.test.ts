import { describe, expect, it } from '@jest/globals';
import { readConfig } from '#functions/config.ts';
import { openOffices } from '#functions/open-offices.ts';
import { anna, tenantId } from '#tests/sandbox/tiny-identity.ts';
import { aDraft } from './a-draft.ts';
import { givenOffices } from './given-offices.ts';

const given = givenOffices();

describe('Microsoft 365, opened from settings alone', () => {
  it('serves somebody who is here, and a later process when they are not', async () => {
    const config = readConfig(given.environment());
    const here = await openOffices(config, given.store()).of(
      given.annaCalls,
      await given.annasToken(),
    );
    const draft = aDraft();
    const event = await here.calendar.create(draft);
    const later = await openOffices(config, given.store()).inAbsence(tenantId, anna.personId);
    expect(await later.calendar.findByReview(draft.reviewId)).toEqual(event);
  });

  it('goes alone as the app where the settings say so', async () => {
    const environment = { ...given.environment(), CALENDAR_ACCESS: 'application' };
    const offices = openOffices(readConfig(environment), given.store());
    const { calendar } = await offices.inAbsence(tenantId, anna.personId);
    expect((await calendar.create(aDraft())).isOrganiser).toBe(true);
    expect(given.link().requests.map(({ path }) => path)).toContainEqual(
      expect.stringContaining(`/users/${anna.personId}/`),
    );
  });
});
