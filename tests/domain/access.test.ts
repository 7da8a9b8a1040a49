import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { OrganisationRole, Viewer } from '#core/domain/access.ts';
import {
  canAddObjective,
  canCheckIn,
  canEditObjective,
  canSee,
  roleIn,
} from '#core/domain/access.ts';
import { objective, viewer } from './arbitraries.ts';
import { aKeyResult, anObjective, instant } from './builders.ts';

const team = { leadIds: ['lead'], memberIds: ['member', 'owner', 'kr-owner'] };
const viewerOf = (personId: string, organisationRoles: OrganisationRole[] = []): Viewer => ({
  personId,
  organisationRoles,
  teamIds: [...team.leadIds, ...team.memberIds].includes(personId) ? ['platform'] : [],
});
const people = {
  administrator: viewerOf('admin', ['administrator']),
  'programme lead': viewerOf('programme', ['programme-lead']),
  'team lead': viewerOf('lead'),
  member: viewerOf('member'),
  reader: viewerOf('reader'),
  'owner in the team': viewerOf('owner'),
  'owner elsewhere': viewerOf('outside-owner'),
  'key result owner': viewerOf('outside-kr-owner'),
} as const;

const open = anObjective({
  ownerId: 'outside-owner',
  keyResults: [
    aKeyResult({ id: 'mine', ownerId: 'outside-kr-owner' }),
    aKeyResult({ id: 'other', ownerId: 'member' }),
  ],
});
const mayDo = (who: Viewer, target: typeof open) => ({
  see: canSee(target, who),
  add: canAddObjective(team, who),
  edit: canEditObjective(target, team, who),
  checkIn: canCheckIn(target, 'mine', team, who),
  checkInOther: canCheckIn(target, 'other', team, who),
});

describe('the role in a team', () => {
  it.each([
    { who: viewerOf('lead', ['administrator', 'programme-lead']), role: 'administrator' },
    { who: viewerOf('lead', ['programme-lead']), role: 'programme-lead' },
    { who: viewerOf('lead'), role: 'team-lead' },
    { who: viewerOf('member'), role: 'member' },
    { who: viewerOf('reader'), role: 'reader' },
  ])('is the strongest: $role', ({ who, role }) => {
    expect(roleIn(team, who)).toBe(role);
  });

  it('is the lead’s for somebody who is both lead and member', () => {
    expect(roleIn({ leadIds: ['a'], memberIds: ['a'] }, viewerOf('a'))).toBe('team-lead');
  });
});

const [yes, no] = [true, false];

describe('on an open objective', () => {
  it.each([
    { name: 'administrator', see: yes, add: yes, edit: yes, checkIn: yes, checkInOther: yes },
    { name: 'programme lead', see: yes, add: yes, edit: yes, checkIn: yes, checkInOther: yes },
    { name: 'team lead', see: yes, add: yes, edit: yes, checkIn: yes, checkInOther: yes },
    { name: 'member', see: yes, add: yes, edit: no, checkIn: yes, checkInOther: yes },
    { name: 'reader', see: yes, add: no, edit: no, checkIn: no, checkInOther: no },
    { name: 'owner elsewhere', see: yes, add: no, edit: yes, checkIn: yes, checkInOther: yes },
    { name: 'key result owner', see: yes, add: no, edit: no, checkIn: yes, checkInOther: no },
  ] as const)('a(n) $name may do exactly what the table says', ({ name, ...may }) => {
    expect(mayDo(people[name], open)).toEqual(may);
  });

  it('a member may edit their own', () => {
    const own = anObjective({ ownerId: 'owner' });
    expect(canEditObjective(own, team, people['owner in the team'])).toBe(true);
  });
});

describe('a restricted objective', () => {
  const nobody = { kind: 'restricted' as const, personIds: [], teamIds: [] };
  const restricted = { ...open, audience: nobody };

  it.each(['administrator', 'programme lead', 'team lead', 'member', 'reader'] as const)(
    'is invisible to a(n) %s by role alone, for every action',
    (name) => {
      const { add: _, ...may } = mayDo(people[name], { ...restricted, keyResults: [] });
      expect(may).toEqual({ see: false, edit: false, checkIn: false, checkInOther: false });
    },
  );

  it.each([
    { name: 'its owner', who: people['owner elsewhere'], target: restricted },
    { name: 'the owner of a key result', who: people['key result owner'], target: restricted },
    {
      name: 'a person it names',
      who: people.reader,
      target: { ...restricted, audience: { ...nobody, personIds: ['reader'] } },
    },
    {
      name: 'the members of a team it names',
      who: { ...people.reader, teamIds: ['data'] },
      target: { ...restricted, audience: { ...nobody, teamIds: ['data'] } },
    },
  ])('is seen by $name', ({ who, target }) => {
    expect(canSee(target, who)).toBe(true);
  });

  it('is no longer seen by the owner of a key result that was removed', () => {
    const removal = { at: instant('2026-11-01'), by: 'outside-owner' };
    const keyResults = open.keyResults.map((keyResult) => ({ ...keyResult, removal }));
    expect(canSee({ ...restricted, keyResults }, people['key result owner'])).toBe(false);
  });

  it('gives a named reader sight and nothing more', () => {
    const named = { ...restricted, audience: { ...nobody, personIds: ['reader'] } };
    expect(mayDo(people.reader, named)).toEqual({
      see: true,
      add: false,
      edit: false,
      checkIn: false,
      checkInOther: false,
    });
  });

  it('gives a named role its usual rights', () => {
    const named = { ...restricted, audience: { ...nobody, personIds: ['lead'] } };
    expect(canEditObjective(named, team, people['team lead'])).toBe(true);
  });
});

describe('whoever may not see an objective', () => {
  it('may do nothing to it', () => {
    fc.assert(
      fc.property(objective, viewer, (objective, who) => {
        fc.pre(!canSee(objective, who));
        expect(canEditObjective(objective, team, who)).toBe(false);
        for (const { id } of objective.keyResults) {
          expect(canCheckIn(objective, id, team, who)).toBe(false);
        }
      }),
    );
  });

  it('gains no sight from a role in the organisation', () => {
    fc.assert(
      fc.property(objective, viewer, (objective, who) => {
        expect(
          canSee(objective, { ...who, organisationRoles: ['administrator', 'programme-lead'] }),
        ).toBe(canSee(objective, { ...who, organisationRoles: [] }));
      }),
    );
  });
});
