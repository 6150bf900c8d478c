import type { PageLanguage } from '@relais/contracts';
import { directionOf } from './language-names.ts';
import type { desk } from './en/desk.ts';
import type { en } from './en/index.ts';

/** A sentence, or its plural forms by CLDR category, chosen by `{count}`. */
export type Wording = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
export type WordKey = keyof typeof en;
/** What the staff app says; mail and public pages stay on the server. */
export type DeskKey = keyof typeof desk;
export type Desk = Readonly<Record<DeskKey, Wording>>;
export type Catalogue = Readonly<Record<WordKey, Wording>>;
export type WordParams = Readonly<Record<string, string | number>>;

/** Says `key` in the catalogue's language; `{name}` takes `params.name`, plural forms follow `params.count`. */
export function say<Key extends string>(language: PageLanguage, catalogue: Readonly<Record<Key, Wording>>, key: Key, params: WordParams = {}): string {
  return fill(formOf(catalogue[key], language, params), language, params);
}

function formOf(wording: Wording, language: PageLanguage, params: WordParams): string {
  if (typeof wording === 'string') return wording;
  return wording[pluralRules(language).select(Number(params['count'] ?? 0))] ?? wording.other;
}

function fill(sentence: string, language: PageLanguage, params: WordParams): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? numberFormat(language).format(value) : inSentence(value, language);
  });
}

/** Names and addresses keep their own direction within a sentence from right to left (Unicode TR 9, first strong isolate). */
function inSentence(value: string, language: PageLanguage): string {
  return directionOf(language) === 'rtl' ? `\u2068${value}\u2069` : value;
}

const pluralRules = onceEach((language) => new Intl.PluralRules(language));
const numberFormat = onceEach((language) => new Intl.NumberFormat(language, { numberingSystem: 'latn' }));

/** Making one takes longer than wording a whole refusal. */
function onceEach<T>(make: (language: PageLanguage) => T): (language: PageLanguage) => T {
  const made = new Map<PageLanguage, T>();
  return (language) => {
    const there = made.get(language) ?? make(language);
    made.set(language, there);
    return there;
  };
}
