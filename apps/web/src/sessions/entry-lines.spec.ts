import { describe, expect, it } from '@jest/globals';
import type { CalendarEntry } from '@relais/contracts';
import { translate } from '@relais/wording';
import type { Say } from '../calendar/entry-words.ts';
import { entryLines } from './entry-lines.ts';

const say: Say = (key, params) => translate('en', key, params);
const [id, els] = ['01938a2e-7b1c-7000-8000-0000000000a1', '01938a2e-7b1c-7000-8000-0000000000a2'];
const seen: CalendarEntry = {
  id, title: 'Visit', kind: 'team_visit', status: 'tentative', visibility: 'internal', startsAt: '2026-11-25T09:00:00.000Z', endsAt: '2026-11-25T11:00:00.000Z', zone: 'Europe/Brussels',
  host: null, province: null, languages: ['nl'], people: [{ id: els, name: 'Els' }], capacity: 0, seatsTaken: 0, debriefed: false, seriesId: null, version: 1,
};
const lines = (changes: Partial<CalendarEntry>) => entryLines(seen, { ...seen, version: 2, ...changes }, say, 'en');

describe('what is different in a session since somebody saw it', () => {
  it('is its time, as it was and as it is', () => {
    const [when, ...others] = lines({ startsAt: '2026-11-25T13:00:00.000Z', endsAt: '2026-11-25T15:00:00.000Z' });
    expect(when).toMatchObject({ label: 'When', mine: expect.stringContaining('10:00'), theirs: expect.stringContaining('14:00') });
    expect(others).toEqual([]);
  });

  it('is each field in a line of its own', () => {
    expect(lines({ title: 'Talk', status: 'cancelled', people: [{ id: els, name: 'Jan' }] }).map(({ mine, theirs }) => [mine, theirs])).toEqual([['Visit', 'Talk'], ['Tentative', 'Cancelled'], ['Els', 'Jan']]);
  });

  it('is said to be in its details where a calendar shows none of it', () => {
    expect(lines({})).toEqual([{ label: 'Details', mine: 'Not shown on the calendar', theirs: 'Changed; open the session to see what' }]);
  });
});
