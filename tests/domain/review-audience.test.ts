import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canReadReview, canScheduleReview, canSee } from '#core/domain/access.ts';
import { invitedObjectives } from '#core/domain/review-audience.ts';
import type { Attendee } from '#core/domain/review.ts';
import type { Team } from '#core/domain/team.ts';
import { anObjective } from './builders.ts';
import { aGuest, aPerson, aReview, aRoom } from './review-builders.ts';

const team: Team = {
  id: 'platform',
  name: 'Platform',
  parentId: null,
  leadIds: ['astrid'],
  memberIds: ['bo'],
  groupId: null,
};
const restricted = anObjective({
  id: 'secret',
  ownerId: 'astrid',
  keyResults: [],
  audience: { kind: 'restricted', personIds: ['david'], teamIds: ['platform'] },
});
const board = [anObjective(), restricted];
const shownTo = (...attendees: Attendee[]) =>
  invitedObjectives(aReview({ attendees }), board, [team]).map(({ id }) => id);

describe('what an invitation shows', () => {
  it('is everything when everybody invited may see everything', () => {
    expect(shownTo(aPerson('bo'), aPerson('david'), aRoom)).toEqual(['objective-1', 'secret']);
  });

  it('leaves out what one of them may not see', () => {
    expect(shownTo(aPerson('bo'), aPerson('cecilia'))).toEqual(['objective-1']);
  });

  it('is nothing when somebody from outside is invited', () => {
    expect(shownTo(aPerson('bo'), aGuest)).toEqual([]);
  });

  it('is never more than what each attendee may see by themselves', () => {
    const attendee = fc.constantFrom(
      ...['bo', 'cecilia', 'david', 'eva'].map(aPerson),
      aGuest,
      aRoom,
    );
    fc.assert(
      fc.property(fc.array(attendee), (attendees) => {
        const shown = invitedObjectives(aReview({ attendees }), board, [team]);
        const people = attendees.flatMap((one) => (one.kind === 'person' ? [one.personId] : []));
        for (const personId of people) {
          const teamIds = [...team.leadIds, ...team.memberIds].includes(personId)
            ? ['platform']
            : [];
          const viewer = { personId, organisationRoles: [], teamIds };
          expect(shown.every((objective) => canSee(objective, viewer))).toBe(true);
        }
      }),
    );
  });
});

describe('who may do what with a review', () => {
  const as = (personId: string) => ({ personId, organisationRoles: [], teamIds: [] });

  it('lets leads schedule, and members not', () => {
    expect(canScheduleReview(team, as('astrid'))).toBe(true);
    expect(canScheduleReview(team, as('bo'))).toBe(false);
  });

  it('shows attendees and agenda to the team and to those invited, and to nobody else', () => {
    const review = aReview({ attendees: [aPerson('david')] });
    expect(
      ['astrid', 'bo', 'david', 'eva'].map((one) => canReadReview(review, team, as(one))),
    ).toEqual([true, true, true, false]);
  });
});
