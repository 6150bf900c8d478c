import { describe, expect, it } from '@jest/globals';
import type { RepeatRule } from '@relais/contracts';
import { shiftedRule } from './rule-shift.rules.ts';

const weekly = (...weekdays: RepeatRule['weekdays']): RepeatRule => ({ frequency: 'weekly', interval: 1, weekdays, monthDays: [], positions: [], until: null, count: null });
const monthly = (parts: Partial<RepeatRule>): RepeatRule => ({ ...weekly(), frequency: 'monthly', ...parts });

describe('a rule whose date is taken elsewhere', () => {
  it('has its weekdays as many days later, past Sunday too', () => {
    expect(shiftedRule(weekly('FR'), { from: '2026-11-27', to: '2026-11-26' })?.weekdays).toEqual(['TH']);
    expect(shiftedRule(weekly('MO', 'FR'), { from: '2026-11-27', to: '2026-11-30' })?.weekdays).toEqual(['MO', 'TH']);
    expect(shiftedRule(weekly('MO'), { from: '2026-11-30', to: '2026-12-07' })?.weekdays).toEqual(['MO']);
  });

  it('makes of the second Tuesday the second Thursday, and of what falls fifth the last', () => {
    expect(shiftedRule(monthly({ weekdays: ['TU'], positions: [2] }), { from: '2026-12-08', to: '2026-12-10' })).toMatchObject({ weekdays: ['TH'], positions: [2] });
    expect(shiftedRule(monthly({ weekdays: ['TU'], positions: [2] }), { from: '2026-12-08', to: '2026-12-31' })).toMatchObject({ weekdays: ['TH'], positions: [-1] });
    expect(shiftedRule(monthly({ weekdays: ['FR'], positions: [-1] }), { from: '2026-11-27', to: '2026-11-30' })).toMatchObject({ weekdays: ['MO'], positions: [-1] });
    expect(shiftedRule(monthly({ weekdays: ['TU'], positions: [1, 3] }), { from: '2026-12-01', to: '2026-12-03' })).toMatchObject({ weekdays: ['TH'], positions: [1, 3] });
  });

  it('moves days of the month, and the last day stays the last', () => {
    expect(shiftedRule(monthly({ monthDays: [10] }), { from: '2026-12-10', to: '2026-12-13' })?.monthDays).toEqual([13]);
    expect(shiftedRule(monthly({ monthDays: [10] }), { from: '2026-12-10', to: '2026-12-31' })?.monthDays).toEqual([-1]);
    expect(shiftedRule(monthly({ monthDays: [1, 15] }), { from: '2026-12-15', to: '2026-12-17' })?.monthDays).toEqual([3, 17]);
  });

  it('is none where some months would lack it', () => {
    expect(shiftedRule(monthly({ monthDays: [10] }), { from: '2026-12-10', to: '2026-12-30' })).toBeNull();
    expect(shiftedRule(monthly({ monthDays: [1, 20] }), { from: '2026-12-01', to: '2026-12-11' })).toBeNull();
    expect(shiftedRule(monthly({ weekdays: ['SA', 'SU'], positions: [1] }), { from: '2026-12-05', to: '2026-12-06' })).toBeNull();
  });

  it('is the same where nothing moves', () => {
    const rule = monthly({ monthDays: [31] });
    expect(shiftedRule(rule, { from: '2026-12-31', to: '2026-12-31' })).toBe(rule);
  });
});
