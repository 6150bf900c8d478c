import { describe, expect, it } from '@jest/globals';
import { formatSheetDay, formatSheetDays } from './sheet-format.ts';

describe('a day on a wall sheet', () => {
  it('is written as people say it, with Western digits and months', () => {
    expect(formatSheetDay('2026-11-24', 'nl')).toBe('dinsdag 24 november');
    expect(formatSheetDay('2026-11-24', 'fr')).toBe('mardi 24 novembre');
    expect(formatSheetDay('2026-11-24', 'ar')).toBe('الثلاثاء، 24 نوفمبر');
    expect(formatSheetDay('2026-11-24', 'fa')).toMatch(/^سه.شنبه 24 نومبر$/);
    expect(formatSheetDay('2026-11-24', 'uk')).toBe('вівторок, 24 листопада');
  });

  it('is part of a range that says each thing once', () => {
    expect(formatSheetDays('2026-11-23', '2026-11-29', 'nl')).toMatch(/^23\s?[-–]\s?29 november 2026$/);
    expect(formatSheetDays('2026-12-28', '2027-01-03', 'en')).toMatch(/^28 December 2026\s–\s3 January 2027$/);
    expect(formatSheetDays('2026-11-23', '2026-11-29', 'ar')).toContain('2026');
  });
});
