import { describe, expect, it } from '@jest/globals';
import { isInstant, isLocalDate, isLocalDateTime, isZone } from './time-texts.ts';

describe('a local date', () => {
  it.each(['2026-11-26', '2028-02-29', '0000-01-01', '9999-12-31'])('may be %s', (text) =>
    expect(isLocalDate(text)).toBe(true),
  );
  it.each([
    '2026-02-30',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '20261126',
    '2026-W48-4',
    '26-11-2026',
    '2026-11-26T10:00',
    '+002026-11-26',
    '',
  ])('is not %p', (text) => expect(isLocalDate(text)).toBe(false));
});

describe('a local date and time', () => {
  it.each(['2026-11-26T10:00', '2026-11-26T00:00', '2026-11-26T23:59'])('may be %s', (text) =>
    expect(isLocalDateTime(text)).toBe(true),
  );
  it.each([
    '2026-02-30T10:00',
    '2026-11-26T24:00',
    '2026-11-26T10:60',
    '2026-11-26 10:00',
    '2026-11-26T10:00:00',
    '2026-11-26T10:00+01:00',
    '2026-11-26T10:00\n',
  ])('is not %p', (text) => expect(isLocalDateTime(text)).toBe(false));
});

describe('an instant', () => {
  it('has 24 characters', () => expect(isInstant('2026-11-26T09:00:00.000Z')).toBe(true));
  it.each([
    '2026-11-26T09:00:00Z',
    '2026-02-30T09:00:00.000Z',
    '2026-11-26T09:00:00.000+00:00',
    '+002026-11-26T09:00:00.000Z',
  ])('is not %p', (text) => expect(isInstant(text)).toBe(false));
});

describe('a zone', () => {
  it.each(['Europe/Brussels', 'UTC', 'America/Argentina/Buenos_Aires', 'Etc/GMT+3', 'Pacific/Auckland'])(
    'may be %s',
    (text) => expect(isZone(text)).toBe(true),
  );
  it.each(['europe/brussels', 'Europe/Atlantis', '+01:00', 'Europe/Brussels\n', 'Brussels', ''])('is not %p', (text) =>
    expect(isZone(text)).toBe(false),
  );
});
