import { describe, expect, it } from '@jest/globals';
import { readAddress, writeAddress } from './calendar-address.ts';
import { noFilters } from './calendar-filters.ts';

const counsellor = '01938a2e-7b1c-7000-8000-0000000000aa';

describe('the address of the calendar', () => {
  it('comes back as it was written', () => {
    const address = {
      view: 'year',
      date: '2026-11-23',
      colouring: 'person',
      filters: { ...noFilters, kind: ['permanence', 'webinar'], counsellor: [counsellor], province: ['brussels'], channel: ['RETURN_PATH'] },
      sessionId: counsellor,
    } as const;
    expect(readAddress(writeAddress(address))).toEqual(address);
  });

  it('is empty when nothing is chosen, and short otherwise', () => {
    const nothing = { view: null, date: null, colouring: 'kind', filters: noFilters, sessionId: null } as const;
    expect(writeAddress(nothing)).toBe('');
    expect(writeAddress({ ...nothing, filters: { ...noFilters, language: ['nl', 'fr'] }, colouring: 'status' })).toBe('colour=status&language=nl,fr');
  });

  it('leaves out what it does not know instead of breaking', () => {
    const address = readAddress('?view=decade&date=2026-02-30&colour=mood&kind=party,webinar&counsellor=me&office=,&language=nl,xx,nl&session=x');
    expect(address).toEqual({ view: null, date: null, colouring: 'kind', filters: { ...noFilters, kind: ['webinar'], language: ['nl'] }, sessionId: null });
  });
});
