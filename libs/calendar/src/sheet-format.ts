import { parseLocalDate } from './time-texts.ts';

/** Languages of wall sheets, with the region whose words are meant; Western digits and months, as on tickets and letters in Belgium. */
const locales = {
  nl: 'nl-BE', fr: 'fr-BE', de: 'de-BE', en: 'en-GB', ar: 'ar-u-ca-gregory-nu-latn', pt: 'pt-PT', es: 'es-ES', ro: 'ro-RO', ru: 'ru-RU', uk: 'uk-UA',
  tr: 'tr-TR', fa: 'fa-AF-u-ca-gregory-nu-latn', sq: 'sq-AL',
} as const;
export type SheetLanguage = keyof typeof locales;

/** A day as somebody looks for it on a wall: 'dinsdag 24 november'. */
export function formatSheetDay(date: string, language: SheetLanguage): string {
  return formatter(language, 'day').format(noonInUtc(date));
}

/** From one day to another, both included: '23 – 29 november 2026'. */
export function formatSheetDays(from: string, until: string, language: SheetLanguage): string {
  return formatter(language, 'days').formatRange(noonInUtc(from), noonInUtc(until));
}

const widths = {
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  days: { day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: SheetLanguage, width: keyof typeof widths): Intl.DateTimeFormat {
  const key = `${language} ${width}`;
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...widths[width], timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}

/** Formatted in UTC as well, so that the zone of the machine never moves the date. */
function noonInUtc(date: string): Date {
  return new Date(`${parseLocalDate(date).toString()}T12:00:00.000Z`);
}
