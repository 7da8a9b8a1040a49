import { describe, expect, it } from '@jest/globals';
import { createFormat } from '#core/words/format.ts';

const english = createFormat('en-GB');
const swedish = createFormat('sv-SE');
const now = Date.parse('2026-11-23T10:00:00.000Z');

describe('numbers', () => {
  it('have at most two decimals, by locale', () => {
    expect(english.number(1234.567)).toBe('1,234.57');
    expect(swedish.number(1234.567)).toBe('1\u00a0234,57');
  });

  it('are whole percent as a figure, and precise in a formula', () => {
    expect(english.percent(0.524)).toBe('52%');
    expect(english.precisePercent(0.5244)).toBe('52.4%');
    expect(swedish.percent(0.524)).toBe('52\u00a0%');
  });

  it('have a sign only where there is something below zero', () => {
    expect([-0, -0.002, -0.005].map(english.percent)).toEqual(['0%', '0%', '-1%']);
    expect(english.number(-0.001)).toBe('0');
    expect(english.value(-0, '%')).toBe('0%');
  });

  it('carry their unit without a line break between', () => {
    expect(english.value(22, 'plants')).toBe('22\u00a0plants');
    expect(english.value(3.4, '%')).toBe('3.4%');
    expect(swedish.value(99.93, '%')).toBe('99,93\u00a0%');
    expect(english.value(41, '')).toBe('41');
  });
});

describe('days and times', () => {
  it('name a calendar day the same in every time zone', () => {
    expect(english.day('2026-11-26')).toBe('26 Nov 2026');
    expect(swedish.day('2026-11-26')).toBe('26 nov. 2026');
  });

  it('name the day of a meeting, and say how long it takes', () => {
    expect(english.weekday('2026-11-26T12:00:00.000Z')).toBe('Thursday 26 November');
    expect(swedish.weekday('2026-11-26T12:00:00.000Z')).toBe('torsdag 26 november');
    expect(english.minutes(60)).toBe('60\u00a0min');
    expect(swedish.minutes(90)).toBe('90\u00a0min');
  });

  it('say the day of a meeting once, however it is written', () => {
    const meeting = english.meeting('2026-11-26T09:00:00.000Z', '2026-11-26T10:00:00.000Z');
    expect(meeting).toMatch(/^Thu,? 26 Nov, \d\d:00\s?–\s?\d\d:00$/);
    expect(english.meetingStart('2026-11-26T09:00:00.000Z')).toMatch(/^Thu,? 26 Nov, \d\d:00$/);
    expect(swedish.times('2026-11-26T09:00:00.000Z', '2026-11-26T10:00:00.000Z')).toMatch(
      /^\d\d:00\s?–\s?\d\d:00$/,
    );
    const quarterPastNine = new Date(2026, 10, 26, 9, 15).toISOString();
    expect(english.meetingStart(quarterPastNine)).toMatch(/ 09:15$/);
    expect(createFormat('en-US').meetingStart(quarterPastNine)).toMatch(/ 9:15\sAM$/);
  });

  it('say how long ago in the largest unit that fits', () => {
    expect(english.relative('2026-11-22T09:00:00.000Z', now)).toBe('yesterday');
    expect(english.relative('2026-11-23T09:55:00.000Z', now)).toBe('5 minutes ago');
    expect(english.relative('2026-11-23T09:59:50.000Z', now)).toBe('now');
    expect(swedish.relative('2026-11-21T09:00:00.000Z', now)).toBe('i förrgår');
  });
});

describe('a locale', () => {
  it('of another language counts as English, as the words do', () => {
    const format = createFormat('de-DE');
    expect(format.number(1234.5)).toBe('1,234.5');
    expect(format.list(['a', 'b', 'c'])).toBe('a, b, and c');
  });
});
