import { describe, expect, it } from '@jest/globals';
import { bookingStatuses } from '@relais/contracts';
import { isTold, missingLanguages } from './told.rules.ts';

const proved = { proofDueAt: null, provedAt: null };
const text = { subject: 'Room', text: 'Another room' };

describe('who hears what is told to all who booked', () => {
  it('is whoever has or had seats', () => {
    expect(bookingStatuses.filter((status) => isTold({ ...proved, status }))).toEqual(['requested', 'confirmed', 'offered', 'attended', 'no_show']);
  });

  it('is nobody at an address that was not confirmed', () => {
    const asked = { status: 'requested', proofDueAt: '2026-11-20T09:00:00.000Z' } as const;
    expect(isTold({ ...asked, provedAt: null })).toBe(false);
    expect(isTold({ ...asked, provedAt: '2026-11-20T08:00:00.000Z' })).toBe(true);
  });
});

describe('the languages in which something is missing', () => {
  it('are those that somebody reads', () => {
    const told = [{ language: 'fr' }, { language: 'nl' }, { language: 'fr' }] as const;
    expect(missingLanguages(told, {})).toEqual(['fr', 'nl']);
    expect(missingLanguages(told, { nl: text })).toEqual(['fr']);
    expect(missingLanguages(told, { nl: text, fr: text })).toEqual([]);
  });

  it('are none where nobody is told', () => expect(missingLanguages([], {})).toEqual([]));
});
