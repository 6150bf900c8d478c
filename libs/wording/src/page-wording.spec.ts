import { describe, expect, it } from '@jest/globals';
import { provinces, sessionKinds, topics } from '@relais/contracts';
import { ar } from './ar/index.ts';
import { en } from './en/index.ts';
import { sayOnPage, wordPageProblem, type PageKey } from './page-wording.ts';
import type { Wording } from './translate.ts';

const keys = Object.keys(ar).filter((key): key is PageKey => key in en);
const english: Readonly<Record<string, Wording>> = en;
const arabic: Readonly<Record<string, Wording>> = ar;
const formsOf = (wording: Wording | undefined) => (wording === undefined ? [] : typeof wording === 'string' ? [wording] : Object.values(wording));
const placeholdersOf = (wording: Wording | undefined) => [...new Set(formsOf(wording).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)))].filter((name) => name !== 'count').sort();

/** Words that pages are made of, whichever page says them. */
const areas = /^(pages|programme)\.|^problems\.field_|^mail\.unsubscribe\./;

describe('the Arabic of the public pages', () => {
  it('lacks no word of these pages, and has none that the other languages lack', () => {
    const wanted = [...provinces.map((code) => `words.province.${code}`), ...sessionKinds.map((code) => `words.session_kind.${code}`), ...topics.map((code) => `words.topic.${code}`)];
    expect([...Object.keys(en).filter((key) => areas.test(key)), ...wanted].filter((key) => !(key in ar))).toEqual([]);
    expect(Object.keys(ar).filter((key) => !(key in en))).toEqual([]);
  });

  it('says of each refusal what to do next', () => {
    const titles = keys.filter((key) => /^problems\.(?!field_)\w+$/.test(key));
    expect(titles.filter((key) => !(`${key}.detail` in ar))).toEqual([]);
  });

  it('has all six forms wherever it counts', () => {
    const six = ['few', 'many', 'one', 'other', 'two', 'zero'];
    expect(keys.filter((key) => typeof english[key] !== 'string' && Object.keys(arabic[key] ?? {}).sort().join() !== six.join())).toEqual([]);
  });

  it('takes the same placeholders as the English sentence', () => {
    expect(keys.filter((key) => placeholdersOf(arabic[key]).join() !== placeholdersOf(english[key]).join())).toEqual([]);
  });

  it('is written in Arabic letters, with nothing empty', () => {
    expect(keys.filter((key) => formsOf(arabic[key]).some((form) => form.trim() !== form || !/\p{Script=Arabic}/u.test(form)))).toEqual([]);
  });

  it('counts with the form that Arabic has for each number, in Western digits', () => {
    const left = [0, 1, 2, 3, 11, 100].map((count) => sayOnPage('ar', 'pages.seats_left', { count }));
    expect(left).toEqual(['لا مقاعد متبقية', 'بقي مقعد واحد', 'بقي مقعدان', 'بقيت 3 مقاعد', 'بقي 11 مقعدًا', 'بقي 100 مقعد']);
  });

  it('keeps names and addresses in their own direction', () => {
    expect(sayOnPage('ar', 'pages.call_us', { office: 'Antwerpen' })).toBe('اتصلوا بنا (\u2068Antwerpen\u2069):');
    expect(sayOnPage('nl', 'pages.call_us', { office: 'Antwerpen' })).toBe('Bel ons (Antwerpen):');
  });
});

describe('a refusal on a page', () => {
  it('is told in the language of the page', () => {
    expect(wordPageProblem('fr', 'session_full', { seatsLeft: 2 }).detail).toContain('2');
    expect(wordPageProblem('ar', 'session_full', { seatsLeft: 2 })).toEqual({ title: 'لا توجد مقاعد كافية', detail: 'المقاعد المتبقية: 2. اختاروا مقاعد أقل أو جلسة أخرى.' });
  });

  it('is told in general words where Arabic has none of its own', () => {
    expect(wordPageProblem('ar', 'travel_time_known')).toEqual({ title: sayOnPage('ar', 'pages.refused'), detail: sayOnPage('ar', 'pages.refused_next') });
  });
});
