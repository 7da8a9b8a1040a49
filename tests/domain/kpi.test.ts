import { describe, expect, it } from '@jest/globals';
import { kpiHealth } from '#core/domain/kpi.ts';
import { instant } from './builders.ts';

describe('a KPI', () => {
  it.each([
    { name: 'outside below its range', from: 99.9, to: 100, value: 99.8, health: 'outside' },
    { name: 'healthy on its lower bound', from: 99.9, to: 100, value: 99.9, health: 'healthy' },
    { name: 'healthy on its upper bound', from: 0, to: 30, value: 30, health: 'healthy' },
    { name: 'outside above its range', from: 0, to: 30, value: 41, health: 'outside' },
    {
      name: 'healthy however far on an open side',
      from: null,
      to: 30,
      value: -1e9,
      health: 'healthy',
    },
    { name: 'healthy without any bound', from: null, to: null, value: 41, health: 'healthy' },
  ])('is $name', ({ from, to, value, health }) => {
    const trend = [
      { at: instant('2026-11-02'), value: 15 },
      { at: instant('2026-11-09'), value },
    ];
    expect(kpiHealth({ healthyFrom: from, healthyTo: to, trend })).toBe(health);
  });

  it('is unread before its first value', () => {
    expect(kpiHealth({ healthyFrom: 0, healthyTo: 30, trend: [] })).toBe('unread');
  });
});
