import { describe, expect, it } from '@jest/globals';
import { canSee } from '#core/domain/access.ts';
import { addDays, dayStartMs } from '#core/domain/calendar.ts';
import { isCheckInDue } from '#core/domain/check-in-clock.ts';
import { coach } from '#core/domain/coach.ts';
import { statuses } from '#core/domain/figures.ts';
import { keyResultFigures } from '#core/domain/key-result-figures.ts';
import { kpiHealth } from '#core/domain/kpi.ts';
import { liveKeyResults } from '#core/domain/objective.ts';
import { isRecoverable } from '#core/domain/removal.ts';
import { teamIdsOf } from '#core/domain/team.ts';
import type { DemoOrganisation } from '#sandbox/demo/demo-organisation.ts';
import { demoOrganisation } from '#sandbox/demo/demo-organisation.ts';

const today = '2026-11-23';
const now = dayStartMs(today) + 12 * 3_600_000;
const demo = demoOrganisation(today);

const cyclesOf = ({ cycles }: DemoOrganisation, kind: string, phase: string) =>
  cycles.filter((cycle) => cycle.kind === kind && cycle.phase === phase);

/** The live key results of this quarter, with their objective and their cycle. */
function thisQuarter(of: DemoOrganisation) {
  return cyclesOf(of, 'quarter', 'running').flatMap((cycle) =>
    of.objectives
      .filter(({ cycleId, removal }) => cycleId === cycle.id && removal === null)
      .flatMap((objective) =>
        liveKeyResults(objective).map((keyResult) => ({ keyResult, objective, cycle })),
      ),
  );
}

describe('the people of the demo organisation', () => {
  it('are about forty in twelve teams, with ids as Entra gives them', () => {
    expect(demo.people.length).toBeGreaterThanOrEqual(38);
    expect(demo.people.length).toBeLessThanOrEqual(42);
    expect(demo.teams).toHaveLength(12);
    const guid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
    const guids = [demo.tenantId, ...demo.people.map(({ id }) => id)];
    for (const id of guids) expect(id).toMatch(guid);
    for (const { groupId } of demo.teams) expect(groupId).toMatch(guid);
  });

  it('begin with a team lead, and have one who is in no team', () => {
    const teams = demo.personas.map(({ personId }) => teamIdsOf(personId, demo.teams));
    const [lead] = demo.personas;
    expect(demo.teams.find(({ id }) => id === 'platform')?.leadIds).toEqual([lead?.personId]);
    expect(teams.filter((ids) => ids.length === 0)).toHaveLength(1);
    const roles = demo.personas.flatMap(({ organisationRoles }) => organisationRoles);
    expect(roles.toSorted()).toEqual(['administrator', 'programme-lead']);
  });

  it.each(['2026-10-14', today, '2026-11-28', '2026-11-29', '2026-12-31'])(
    'find check-ins due on %s',
    (day) => {
      const [lead] = demo.personas;
      const due = thisQuarter(demoOrganisation(day)).filter(
        ({ keyResult, cycle }) =>
          keyResult.ownerId === lead?.personId &&
          isCheckInDue(keyResult, cycle, dayStartMs(day) + 1),
      );
      expect(due.length).toBeGreaterThanOrEqual(2);
    },
  );
});

describe('the quarters of the demo organisation', () => {
  it.each([35, 50, 65, 80, 90])('show every status on day %i', (days) => {
    const day = addDays('2026-10-01', days);
    const shown = thisQuarter(demoOrganisation(day)).map(
      ({ keyResult, objective, cycle }) =>
        keyResultFigures(keyResult, objective.ambition, cycle, dayStartMs(day)).status,
    );
    expect(new Set(shown)).toEqual(new Set(statuses));
  });

  it('begin with nothing said', () => {
    const begun = thisQuarter(demoOrganisation('2026-10-01'));
    expect(begun.length).toBeGreaterThan(50);
    expect(begun.filter(({ keyResult }) => keyResult.latest)).toEqual([]);
  });

  it('are complete when they are over, and empty before they begin', () => {
    const [last] = cyclesOf(demo, 'quarter', 'closed');
    const [next] = cyclesOf(demo, 'quarter', 'planning');
    const keyResultsIn = (cycleId: string | undefined) =>
      demo.objectives.filter((one) => one.cycleId === cycleId).flatMap(liveKeyResults);
    const done = keyResultsIn(last?.id);
    expect(done.length).toBeGreaterThan(20);
    expect(done.filter(({ trend }) => trend.length < 10)).toEqual([]);
    const drafts = keyResultsIn(next?.id);
    expect(drafts.length).toBeGreaterThan(10);
    expect(drafts.filter(({ latest }) => latest)).toEqual([]);
  });

  it('go beyond a target here and there', () => {
    const closed = cyclesOf(demo, 'quarter', 'closed').flatMap((cycle) =>
      demo.objectives
        .filter(({ cycleId }) => cycleId === cycle.id)
        .flatMap(({ keyResults, ambition }) =>
          keyResults.map((keyResult) => keyResultFigures(keyResult, ambition, cycle, now)),
        ),
    );
    expect(closed.filter(({ achievedRatio }) => achievedRatio > 1).length).toBeGreaterThan(3);
  });
});

describe('the objectives of the demo organisation', () => {
  it('are at home in every kind of cycle, and support each other across them', () => {
    const kinds = demo.objectives.map(
      ({ cycleId }) => demo.cycles.find(({ id }) => id === cycleId)?.kind,
    );
    expect(new Set(kinds)).toEqual(new Set(['horizon', 'year', 'quarter']));
    expect(demo.objectives.filter(({ supports }) => supports.length > 1).length).toBeGreaterThan(9);
  });

  it('are measured in every way', () => {
    const ways = demo.objectives
      .flatMap(({ keyResults }) => keyResults)
      .map(({ measure }) => {
        switch (measure.kind) {
          case 'metric':
            return measure.start < measure.target ? 'up' : 'down';
          case 'threshold':
            return `${measure.side}${measure.start === null ? ' all along' : ''}`;
          case 'milestones':
            return measure.milestones.some(({ dueOn }) => dueOn) ? 'due steps' : 'steps';
        }
      });
    expect(new Set(ways)).toEqual(
      new Set(
        ['up', 'down', 'above', 'above all along', 'below', 'below all along'].concat([
          'due steps',
          'steps',
        ]),
      ),
    );
  });

  it('are written as a coach would like, but for those that show what not to do', () => {
    const poor = cyclesOf(demo, 'quarter', 'running').flatMap(({ id, method }) =>
      demo.objectives
        .filter(({ cycleId, removal }) => cycleId === id && removal === null)
        .map((objective) => [objective.id, coach(objective, method, 0).map(({ code }) => code)])
        .filter(([, codes]) => codes?.length !== 0),
    );
    expect(Object.fromEntries(poor)).toEqual({
      'quiet-nights': ['key-result-reads-like-a-kpi'],
      'svaren-finns': ['key-result-reads-like-a-kpi'],
      'data-quality': ['no-key-results'],
      'upgrade-list': ['objective-reads-like-a-task', 'key-result-is-done-or-not'],
      ringlista: ['objective-reads-like-a-task', 'key-result-reads-like-a-kpi'],
      'everything-better': [
        'too-many-key-results',
        'key-result-is-done-or-not',
        'key-result-reads-like-a-kpi',
      ],
    });
  });

  it('are written in one language a team', () => {
    const words = { en: /\b(?:the|and|from|to)\b/gi, sv: /\b(?:och|som|från|till|en|ett)\b/gi };
    const speaks = Object.fromEntries(
      demo.teams.map(({ id }) => {
        const text = demo.objectives
          .filter(({ teamId }) => teamId === id)
          .flatMap(({ title, keyResults }) => [title, ...keyResults.map((one) => one.title)])
          .concat(
            demo.checkIns.filter(({ teamId }) => teamId === id).map((one) => one.checkIn.note),
          )
          .join('\n');
        const counts = { en: text.match(words.en)?.length, sv: text.match(words.sv)?.length };
        return [id, Object.entries(counts).flatMap(([language, count]) => (count ? language : []))];
      }),
    );
    const english = ['norrviken', 'product', 'platform-and-data', 'platform', 'data'];
    const swedish = ['plants', 'water', 'energy', 'customers', 'sales', 'support', 'people'];
    expect(speaks).toEqual({
      ...Object.fromEntries(english.map((id) => [id, ['en']])),
      ...Object.fromEntries(swedish.map((id) => [id, ['sv']])),
    });
  });

  it('include one that only those it names may see, whatever their role', () => {
    const hidden = demo.objectives.filter(({ audience }) => audience.kind === 'restricted');
    expect(hidden.map(({ id }) => id)).toEqual(['ny-organisation']);
    const seeing = demo.personas.filter(({ personId, organisationRoles }) => {
      const teamIds = teamIdsOf(personId, demo.teams);
      return hidden.some((one) => canSee(one, { personId, organisationRoles, teamIds }));
    });
    expect(seeing.map(({ name }) => name)).toEqual(['Ulrika Sjögren']);
  });

  it('include some that were removed and can be brought back', () => {
    const removals = demo.objectives.flatMap(({ removal, keyResults }) =>
      [removal, ...keyResults.map((one) => one.removal)].filter((one) => one !== null),
    );
    expect(removals).toHaveLength(2);
    for (const removal of removals) expect(isRecoverable(removal, now)).toBe(true);
  });

  it('have a history of more than check-ins', () => {
    const kinds = demo.acts.flatMap(({ events }) => events.map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(
      new Set([
        'objective-created',
        'objective-edited',
        'objective-removed',
        'key-result-added',
        'key-result-edited',
        'key-result-removed',
        'check-in-recorded',
        'check-in-withdrawn',
      ]),
    );
  });
});

describe('the KPIs of the demo organisation', () => {
  it('are one that is healthy and one that has been outside since the day it left its range', () => {
    const [uptime, backlog] = demo.kpis.map((kpi) => ({ ...kpi, health: kpiHealth(kpi) }));
    expect([uptime?.health, uptime?.outsideSince]).toEqual(['healthy', null]);
    expect(backlog?.health).toBe('outside');
    const left = backlog?.trend.find(({ value }) => value > (backlog.healthyTo ?? 0));
    expect(backlog?.outsideSince).toBe(left?.at);
    expect(backlog?.outsideSince?.slice(0, 10)).toBe('2026-11-12');
  });
});
