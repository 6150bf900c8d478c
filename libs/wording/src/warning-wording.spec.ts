import { describe, expect, it } from '@jest/globals';
import { uiLanguages, warnings, type Warning } from '@relais/contracts';
import { translate } from './catalogues.ts';
import type { WordParams } from './translate.ts';
import { wordWarning } from './warning-wording.ts';

const examples: Readonly<Record<Warning, WordParams>> = {
  buffer: { person: 'Eva', title: '', kind: 'team_visit', gap: 30, minutes: 75 },
  travel: { person: 'Eva', title: 'Jisr', kind: 'team_visit', gap: 30, minutes: 55, from: 'Gent', to: 'Liège' },
  outside_working_hours: { person: 'Eva', date: '2026-12-01' },
  absent: { person: 'Eva', from: '2026-12-01', until: '2026-12-04' },
  on_duty: { person: 'Eva', duty: 'desk', office: 'Gent', date: '2026-12-01', from: '09:00', until: '12:00' },
  public_holiday: { date: '2026-11-11', holiday: 'armistice' },
  regional_holiday: { date: '2026-07-11', holiday: 'flemish_community' },
  day_off: { date: '2026-12-24', name: 'Brug' },
  host_closed: { host: 'De Brug', from: '2026-12-21', until: '2027-01-03', label: 'Kerst' },
  host_busy: { host: 'De Brug', title: '', kind: 'permanence' },
  language_missing: { languages: 'ps fa' },
  facilitator_wish: { wish: 'woman' },
  room_too_small: { room: 'Zaal Leie', seats: 12, capacity: 20 },
};

const inEnglish = (code: Warning, params = examples[code]) => wordWarning({ code, params }, 'en', (key, values) => translate('en', key, values));

describe('the sentence of a warning', () => {
  it.each(uiLanguages.flatMap((language) => warnings.map((code) => [code, language] as const)))('of %s says all it has to say in %s', (code, language) => {
    const sentence = wordWarning({ code, params: examples[code] }, language, (key, values) => translate(language, key, values));
    expect(sentence).not.toMatch(/[{}]|\d{4}-\d\d|team_visit|armistice|_community/);
    expect(sentence).toMatch(/[.»”“]$/);
  });

  it('calls a session without a title by its kind', () => {
    expect(inEnglish('buffer')).toContain('“Visit to a team meeting”');
  });

  it('names dates in full, languages by name and holidays as people call them', () => {
    expect(inEnglish('absent')).toMatch(/Tuesday,? 1 December 2026 to Friday,? 4 December 2026/);
    expect(inEnglish('language_missing')).toMatch(/Pashto or Persian/);
    expect(inEnglish('public_holiday')).toContain('Armistice Day');
  });

  it('says a single day once', () => {
    expect(inEnglish('absent', { person: 'Eva', from: '2026-12-01', until: '2026-12-01' })).toMatch(/away on Tuesday,? 1 December 2026\.$/);
    expect(inEnglish('host_closed', { ...examples.host_closed, until: '2026-12-21' })).toMatch(/closed on Monday,? 21 December 2026: Kerst\.$/);
  });

  it('leaves a clock as it is', () => {
    expect(inEnglish('on_duty')).toContain('09:00–12:00: Desk, Gent');
  });

  it('tells a woman from a man', () => {
    expect(inEnglish('facilitator_wish', { wish: 'man' })).toContain('a man');
  });
});
