import { describe, expect, it } from '@jest/globals';
import type { WallEntry } from '@relais/sessions';
import { groupsOf, sizeOf } from './wall-sheet-layout.ts';

const entry = (startsAt: string, endsAt: string, traits: Partial<WallEntry> = {}): WallEntry =>
  ({ startsAt, endsAt, zone: 'Europe/Brussels', kind: 'drop_in', languages: ['nl'], people: ['Inês'], place: '', isCancelled: false, ...traits });
const evening = (date: string, traits: Partial<WallEntry> = {}) => entry(`${date}T19:00:00.000Z`, `${date}T21:00:00.000Z`, traits);

describe('the entries of a wall sheet', () => {
  it('are one where only the day differs, in the order of their first days', () => {
    const groups = groupsOf([evening('2026-11-03'), evening('2026-11-04', { people: ['Karim'] }), evening('2026-11-05')]);
    expect(groups.map(({ dates, times }) => [dates, times])).toEqual([[['2026-11-03', '2026-11-05'], '20:00 – 22:00'], [['2026-11-04'], '20:00 – 22:00']]);
  });

  it('stay one over a change of clocks, and are apart when they are cancelled or at another time', () => {
    expect(groupsOf([entry('2026-10-22T18:00:00.000Z', '2026-10-22T20:00:00.000Z'), evening('2026-10-27')])).toHaveLength(1);
    expect(groupsOf([evening('2026-11-03'), evening('2026-11-05', { isCancelled: true }), entry('2026-11-07T18:00:00.000Z', '2026-11-07T20:00:00.000Z')])).toHaveLength(3);
  });

  it('are written the larger the fewer they are', () => {
    const month = groupsOf(Array.from({ length: 9 }, (_, day) => evening(`2026-11-1${day}`)));
    expect([1, 2, 4, 6].map((languages) => sizeOf(month, languages))).toEqual(['is-large', 'is-medium', 'is-small', 'is-tiny']);
    expect(sizeOf(groupsOf([evening('2026-11-03')]), 6)).toBe('is-medium');
  });
});
