import { describe, expect, it } from '@jest/globals';
import { uiLanguages, type RepeatRule, type UiLanguage } from '@relais/contracts';
import { translate } from '@relais/wording';
import { seriesSentence, type SaidSeries } from './series-sentence.ts';

const fridays: SaidSeries = { rule: { frequency: 'weekly', interval: 1, weekdays: ['FR'], monthDays: [], positions: [], until: null, count: null }, startClock: '10:00', minutes: 120, holidays: 'keep' };
const sayIn = (language: UiLanguage, series: SaidSeries) => seriesSentence(series, { language, say: (key, params) => translate(language, key, params) });
const withRule = (rule: Partial<RepeatRule>): SaidSeries => ({ ...fridays, rule: { ...fridays.rule, ...rule } });
const monthly: Pick<RepeatRule, 'frequency' | 'weekdays'> = { frequency: 'monthly', weekdays: [] };

const sentences: [string, SaidSeries, Record<UiLanguage, string>][] = [
  ['Fridays, not on holidays', { ...fridays, holidays: 'skip' }, {
    nl: 'elke vrijdag 10:00–12:00, niet op feestdagen',
    fr: 'chaque vendredi 10:00–12:00, sauf les jours fériés',
    de: 'jeden Freitag 10:00–12:00, nicht an Feiertagen',
    en: 'every Friday 10:00–12:00, not on public holidays',
  }],
  ['the second Tuesday', withRule({ frequency: 'monthly', weekdays: ['TU'], positions: [2] }), {
    nl: 'elke tweede dinsdag van de maand 10:00–12:00',
    fr: 'chaque deuxième mardi du mois 10:00–12:00',
    de: 'jeden zweiten Dienstag im Monat 10:00–12:00',
    en: 'every second Tuesday of the month 10:00–12:00',
  }],
  ['every other week until a date', withRule({ interval: 2, weekdays: ['MO', 'TH'], until: '2027-06-30' }), {
    nl: 'om de 2 weken op maandag en donderdag 10:00–12:00, tot en met woensdag 30 juni 2027',
    fr: 'toutes les 2 semaines le lundi et le jeudi 10:00–12:00, jusqu’au mercredi 30 juin 2027',
    de: 'alle 2 Wochen am Montag und Donnerstag 10:00–12:00, bis Mittwoch, 30. Juni 2027',
    en: 'every 2 weeks on Monday and Thursday 10:00–12:00, until Wednesday, 30 June 2027',
  }],
  ['12 times, moved from holidays', { ...withRule({ count: 12 }), holidays: 'move' }, {
    nl: 'elke vrijdag 10:00–12:00, 12 keer, op feestdagen de volgende werkdag',
    fr: 'chaque vendredi 10:00–12:00, 12 fois, les jours fériés étant reportés au jour ouvrable suivant',
    de: 'jeden Freitag 10:00–12:00, 12-mal, an Feiertagen am nächsten Arbeitstag',
    en: 'every Friday 10:00–12:00, 12 times, on public holidays the next working day',
  }],
  ['dates of the month', withRule({ ...monthly, monthDays: [1, 22, -1] }), {
    nl: 'elke maand op de 1e, de 22e en de laatste dag 10:00–12:00',
    fr: 'chaque mois le 1er, le 22 et le dernier jour 10:00–12:00',
    de: 'jeden Monat am 1., 22. und letzten Tag 10:00–12:00',
    en: 'every month on the 1st, the 22nd and the last day 10:00–12:00',
  }],
  ['a weekday every third month', withRule({ frequency: 'monthly', interval: 3, weekdays: ['MO', 'WE'], positions: [1, -1] }), {
    nl: 'om de 3 maanden op de eerste en laatste maandag en woensdag 10:00–12:00',
    fr: 'tous les 3 mois le premier et dernier lundi et mercredi 10:00–12:00',
    de: 'alle 3 Monate am ersten und letzten Montag und Mittwoch 10:00–12:00',
    en: 'every 3 months on the first and last Monday and Wednesday 10:00–12:00',
  }],
  ['extra dates and dates left out', { ...fridays, extraDates: ['2027-05-12'], excludedDates: ['2027-05-14', '2027-05-21'] }, {
    nl: 'elke vrijdag 10:00–12:00, ook op woensdag 12 mei 2027, behalve op vrijdag 14 mei 2027 en op vrijdag 21 mei 2027',
    fr: 'chaque vendredi 10:00–12:00, ainsi que le mercredi 12 mai 2027, sauf le vendredi 14 mai 2027 et le vendredi 21 mai 2027',
    de: 'jeden Freitag 10:00–12:00, zusätzlich am Mittwoch, 12. Mai 2027, außer am Freitag, 14. Mai 2027 und am Freitag, 21. Mai 2027',
    en: 'every Friday 10:00–12:00, also on Wednesday, 12 May 2027, except on Friday, 14 May 2027 and on Friday, 21 May 2027',
  }],
  ['many dates left out', { ...fridays, excludedDates: ['2027-05-07', '2027-05-14', '2027-05-21', '2027-05-28'] }, {
    nl: 'elke vrijdag 10:00–12:00, behalve op 4 data',
    fr: 'chaque vendredi 10:00–12:00, sauf à 4 dates',
    de: 'jeden Freitag 10:00–12:00, außer an 4 Terminen',
    en: 'every Friday 10:00–12:00, except on 4 dates',
  }],
];

describe.each(sentences)('%s', (_, series, said) => {
  it.each([...uiLanguages])('is said in %s', (language) => expect(sayIn(language, series)).toBe(said[language]));
});

it('past midnight the end is told by its clock', () => {
  expect(sayIn('en', { ...fridays, startClock: '22:30', minutes: 180 })).toBe('every Friday 22:30–01:30');
});

it.each([[2, '2nd'], [3, '3rd'], [11, '11th'], [13, '13th'], [21, '21st'], [31, '31st']])('the %i is the %s in English', (day, nth) => {
  expect(sayIn('en', withRule({ ...monthly, monthDays: [day] }))).toBe(`every month on the ${nth} 10:00–12:00`);
});
