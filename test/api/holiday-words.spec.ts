import { describe, expect, it } from '@jest/globals';
import { holidaysOf, regionalHolidaysBetween } from '@relais/calendar';
import { catalogues, translate, wordWarning } from '@relais/wording';

const days = [...holidaysOf(2026), ...regionalHolidaysBetween('2026-01-01', '2026-12-31')];

describe('holidays', () => {
  it('each have a name, and every named day is a holiday', () => {
    const named = Object.keys(catalogues.en).filter((key) => key.startsWith('words.holiday.'));
    const kept = days.map(({ key }) => `words.holiday.${key}`);
    expect(named.sort()).toEqual([...new Set(kept)].sort());
  });

  it('are each said by name in a warning', () => {
    const sentences = days.map(({ date, key }) => wordWarning({ code: 'public_holiday', params: { date, holiday: key } }, 'en', (word, params) => translate('en', word, params)));
    expect(sentences).toEqual(days.map(({ key }) => expect.stringContaining(translate('en', `words.holiday.${key}`))));
  });
});
