import { describe, expect, it } from '@jest/globals';
import { filterCount, noFilters, readAddress, writeAddress } from './calendar-address.ts';

const counsellor = '01938a2e-7b1c-7000-8000-0000000000aa';

describe('the address of the calendar', () => {
  it('comes back as it was written', () => {
    const address = {
      view: 'week',
      date: '2026-11-23',
      filters: { ...noFilters, kind: 'permanence', counsellor, province: 'brussels' },
      sessionId: counsellor,
    } as const;
    expect(readAddress(writeAddress(address))).toEqual(address);
  });

  it('is empty when nothing is chosen', () => {
    expect(writeAddress({ view: null, date: null, filters: noFilters, sessionId: null })).toBe('');
  });

  it('leaves out what it does not know instead of breaking', () => {
    const address = readAddress('?view=year&date=2026-02-30&kind=party&counsellor=me&language=nl&session=x');
    expect(address).toEqual({ view: null, date: null, filters: { ...noFilters, language: 'nl' }, sessionId: null });
    expect(filterCount(address.filters)).toBe(1);
  });
});
