import { describe, expect, it } from '@jest/globals';
import type { Coached } from '#core/domain/coach.ts';
import { coach } from '#core/domain/coach.ts';
import type { Measure } from '#core/domain/key-result.ts';
import { defaultMethod } from '#core/domain/method.ts';

const metric: Measure = { kind: 'metric', start: 22, target: 40, unit: 'plants' };

const aDraft = (draft: Partial<Coached> = {}): Coached => ({
  title: 'Municipalities move without asking us for help',
  keyResults: [{ title: '40 plants migrated', measure: metric }],
  ...draft,
});

const codes = (draft: Coached, otherObjectives = 0) =>
  coach(draft, defaultMethod, otherObjectives).map(({ code }) => code);

const onTitle = (title: string) => codes(aDraft({ title }));

const onKeyResult = (title: string, measure: Measure | null) =>
  codes(aDraft({ keyResults: [{ title, measure }] }));

describe('the coach on an objective', () => {
  it('is silent about a change that one can measure', () => {
    expect(codes(aDraft())).toEqual([]);
  });

  it('is silent before anything is written', () => {
    expect(codes({ title: ' ', keyResults: [] })).toEqual([]);
  });

  it.each([
    'Implement a new portal',
    'Roll out the portal',
    'Införa en ny portal',
    'Ta fram en plan',
  ])('hears a task in “%s”', (title) => {
    expect(onTitle(title)).toEqual(['objective-reads-like-a-task']);
  });

  it('hears no task in a word that only begins like one', () => {
    expect(onTitle('Buildings that heat themselves')).toEqual([]);
  });

  it.each(['Half of 40 plants trust us', '99,9 % uptime for all', 'Vi når 12 kommuner'])(
    'sends the number in “%s” to a key result',
    (title) => {
      expect(onTitle(title)).toEqual(['objective-has-a-number']);
    },
  );

  it.each([
    'Trusted by every municipality in 2027',
    'Ready when Q4 ends',
    'Support that answers 24/7',
    'Everybody lives by ISO 27001',
  ])('takes no number from the name in “%s”', (title) => {
    expect(onTitle(title)).toEqual([]);
  });

  it.each([
    'Customers find their answers themselves and new colleagues feel at home',
    'Kunderna hittar svaren själva och nya kollegor känner sig hemma',
  ])('counts two goals in “%s”', (title) => {
    expect(onTitle(title)).toEqual(['objective-has-two-goals']);
  });

  it('counts one goal where “and” joins two words', () => {
    expect(onTitle('Sales and support work as one team')).toEqual([]);
  });

  it('finds more than 90 characters hard to remember', () => {
    expect(onTitle('a '.repeat(45).trim())).toEqual([]);
    expect(onTitle('a '.repeat(46).trim())).toEqual(['objective-too-long']);
  });

  it('asks for a key result once there is a title', () => {
    expect(codes(aDraft({ keyResults: [] }))).toEqual(['no-key-results']);
  });

  it('counts key results and objectives against what the method advises', () => {
    const keyResult = { title: '40 plants migrated', measure: metric };
    const draft = aDraft({ keyResults: Array.from({ length: 6 }, () => keyResult) });
    expect(coach(draft, defaultMethod, 3)).toEqual([
      { code: 'too-many-objectives', path: 'title', count: 4, max: 3 },
      { code: 'too-many-key-results', path: 'keyResults', count: 6, max: 5 },
    ]);
  });
});

describe('the coach on a key result', () => {
  it('says nothing of one that is not measured yet', () => {
    expect(onKeyResult('Launch the guide', null)).toEqual([]);
  });

  it('hears a task in a sentence that begins with work', () => {
    expect(onKeyResult('Launch 3 guides', metric)).toEqual(['key-result-reads-like-a-task']);
  });

  it('lets steps be named by their work', () => {
    const milestones = ['a', 'b'].map((id) => ({ id, title: id, weight: 1, dueOn: null }));
    expect(onKeyResult('Launch the guide', { kind: 'milestones', milestones })).toEqual([]);
  });

  it('asks more of what is only done or not', () => {
    expect(onKeyResult('Guide shipped', { kind: 'metric', start: 0, target: 1, unit: '' })).toEqual(
      ['key-result-is-done-or-not'],
    );
    const milestones = [{ id: 'a', title: 'Shipped', weight: 1, dueOn: null }];
    expect(onKeyResult('Guide shipped', { kind: 'milestones', milestones })).toEqual([
      'key-result-is-done-or-not',
    ]);
  });

  it('takes a limit that holds already for a KPI, and one to be reached for a key result', () => {
    const limit = { kind: 'threshold', side: 'below', limit: 3, unit: '%' } as const;
    expect(onKeyResult('Churn below 3 %', { ...limit, start: null })).toEqual([
      'key-result-reads-like-a-kpi',
    ]);
    expect(onKeyResult('Churn below 3 %', { ...limit, start: 4.1 })).toEqual([]);
  });

  it('points at the key result that it speaks of', () => {
    const draft = aDraft({
      keyResults: [
        { title: '40 plants migrated', measure: metric },
        { title: 'Build 3 bridges', measure: metric },
      ],
    });
    expect(coach(draft, defaultMethod, 0)).toEqual([
      { code: 'key-result-reads-like-a-task', path: 'keyResults.1' },
    ]);
  });
});
