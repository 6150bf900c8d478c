import { describe, expect, it } from '@jest/globals';
import { holidaysOf } from '@relais/calendar';
import { catalogues } from '@relais/wording';

describe('holidays', () => {
  it('each have a name, and every named day is a holiday', () => {
    const named = Object.keys(catalogues.en).filter((key) => key.startsWith('words.holiday.'));
    const kept = holidaysOf(2026).map(({ key }) => `words.holiday.${key}`);
    expect(named.sort()).toEqual([...new Set(kept)].sort());
  });
});
