import { describe, expect, it } from '@jest/globals';
import { uiLanguages, type UiLanguage } from '@relais/contracts';
import { catalogues } from './catalogues.ts';
import type { Wording, WordKey } from './translate.ts';

const keys = Object.keys(catalogues.en).filter((key): key is WordKey => key in catalogues.en);
const translated = ['nl', 'fr', 'de'] as const;

/** Words that are rightly the same as in English; any other sentence that is equal was forgotten. */
const sameInEnglish: Readonly<Record<(typeof translated)[number], readonly string[]>> = {
  nl: ['Contact', 'E-mail', 'Filters', 'Limburg', 'Moment {number}', 'Online', 'Open', 'Status', 'Team', 'Webinar', 'Website', 'Week', 'Week {week}', 'status', 'tab', 'website', '{count} contact'],
  fr: [
    'Absences', 'Actions', 'Active', 'Contact', 'Contacts', 'Date', 'Dates', 'E-mail', 'Hainaut', 'Liège', 'Luxembourg', 'Message', 'Messages', 'Moment {number}', 'Moments', 'Namur', 'Note',
    'Organisation', 'Organisations', 'Pages', 'Police', 'Province', '{count} contact', '{count} contacts', '{count} date', '{count} dates', '{count} minute', '{count} minutes',
  ],
  de: ['Demonstration', 'Limburg', 'Name', 'Namur', 'Online', 'Organisation', 'Status', 'Team', 'Text', 'Webinar', 'Website'],
};

function formsOf(wording: Wording): string[] {
  return typeof wording === 'string' ? [wording] : Object.values(wording);
}

function placeholdersOf(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].sort();
}

function hasWords(sentence: string): boolean {
  return /\p{L}{2}/u.test(sentence.replace(/\{\w+\}/g, ''));
}

function categoriesOf(language: UiLanguage): readonly string[] {
  return new Intl.PluralRules(language).resolvedOptions().pluralCategories;
}

/** The keys for which a check finds fault, so that a failing test names them. */
function keysWhere(language: UiLanguage, faulty: (wording: Wording, key: WordKey) => boolean): WordKey[] {
  return keys.filter((key) => key in catalogues[language] && faulty(catalogues[language][key], key));
}

describe.each([...uiLanguages])('the catalogue in %s', (language) => {
  it('has every key of the English one and no other', () => {
    expect(Object.keys(catalogues[language]).sort()).toEqual([...keys].sort());
  });

  it('leaves nothing empty or with blanks around it', () => {
    expect(keysWhere(language, (wording) => formsOf(wording).some((form) => form.trim() === '' || form.trim() !== form))).toEqual([]);
  });

  it('uses only plural categories that the language has', () => {
    const known = categoriesOf(language);
    expect(keysWhere(language, (wording) => typeof wording !== 'string' && Object.keys(wording).some((category) => !known.includes(category)))).toEqual([]);
  });

  it('has a form for one and for many wherever it counts', () => {
    expect(keysWhere(language, (wording) => typeof wording !== 'string' && !('one' in wording && 'other' in wording))).toEqual([]);
  });

  it('never calls a person illegal', () => {
    expect(keysWhere(language, (wording) => formsOf(wording).some((form) => /ill[ée]ga/i.test(form)))).toEqual([]);
  });

  it('writes curly apostrophes and closed placeholders', () => {
    expect(keysWhere(language, (wording) => formsOf(wording).some((form) => /\w'\w/.test(form) || /\{(?!\w+\})|\}\}/.test(form)))).toEqual([]);
  });
});

describe.each(translated)('the translation into %s', (language) => {
  it('takes the same placeholders as the English sentence', () => {
    const placeholders = (wording: Wording) => [...new Set(formsOf(wording).flatMap(placeholdersOf))].filter((name) => name !== 'count').sort();
    expect(keysWhere(language, (wording, key) => placeholders(wording).join() !== placeholders(catalogues.en[key]).join())).toEqual([]);
  });

  it('counts where the English sentence counts', () => {
    const counts = (wording: Wording) => formsOf(wording).some((form) => form.includes('{count}')) || typeof wording !== 'string';
    expect(keysWhere(language, (wording, key) => counts(wording) !== counts(catalogues.en[key]))).toEqual([]);
  });

  it('leaves nothing in English by mistake', () => {
    const allowed = new Set(sameInEnglish[language]);
    const isForgotten = (wording: Wording, key: WordKey) => {
      const english = formsOf(catalogues.en[key]);
      return formsOf(wording).some((form) => english.includes(form) && hasWords(form) && !allowed.has(form));
    };
    expect(keysWhere(language, isForgotten)).toEqual([]);
  });
});
