import type { UiLanguage } from '@relais/contracts';
import type { en } from './en/index.ts';

/** A sentence, or its plural forms by CLDR category, chosen by `{count}`. */
export type Wording = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
export type WordKey = keyof typeof en;
export type Catalogue = Readonly<Record<WordKey, Wording>>;
export type WordParams = Readonly<Record<string, string | number>>;

/** Says `key` in the catalogue's language; `{name}` takes `params.name`, plural forms follow `params.count`. */
export function say(language: UiLanguage, catalogue: Catalogue, key: WordKey, params: WordParams = {}): string {
  return fill(formOf(catalogue[key], language, params), language, params);
}

function formOf(wording: Wording, language: UiLanguage, params: WordParams): string {
  if (typeof wording === 'string') return wording;
  return wording[pluralRules(language).select(Number(params['count'] ?? 0))] ?? wording.other;
}

function fill(sentence: string, language: UiLanguage, params: WordParams): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? numberFormat(language).format(value) : value;
  });
}

const pluralRules = onceEach((language) => new Intl.PluralRules(language));
const numberFormat = onceEach((language) => new Intl.NumberFormat(language));

/** Making one takes longer than wording a whole refusal. */
function onceEach<T>(make: (language: UiLanguage) => T): (language: UiLanguage) => T {
  const made = new Map<UiLanguage, T>();
  return (language) => {
    const there = made.get(language) ?? make(language);
    made.set(language, there);
    return there;
  };
}
