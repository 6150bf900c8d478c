import { dutyKinds, sessionKinds, type UiLanguage, type Warning } from '@relais/contracts';
import { languageName } from './language-names.ts';
import type { DeskKey, WordParams } from './translate.ts';

interface Warned {
  readonly code: Warning;
  readonly params: WordParams;
}

/** Says a key in the reader's language: `translate` on the server, the one catalogue that a browser holds. */
type Say = (key: DeskKey, params?: WordParams) => string;

/** The sentence of a warning. Its params travel as codes and ISO dates, because rules do not know their reader. */
export function wordWarning({ code, params }: Warned, language: UiLanguage, say: Say): string {
  return say(keyOf(code, params), { ...params, ...wordedDates(params, language), ...wordedCodes(params, say), ...wordedLanguages(params, language) });
}

/** A single day is said otherwise than several, and a wish by what it was. */
function keyOf(code: Warning, { from, until, wish }: WordParams): DeskKey {
  if (code === 'facilitator_wish') return wish === 'man' ? 'warnings.facilitator_wish.man' : 'warnings.facilitator_wish.woman';
  if ((code === 'absent' || code === 'host_closed') && from === until) return `warnings.${code}.day`;
  return `warnings.${code}`;
}

const holidays = [
  'new_year', 'easter_monday', 'labour_day', 'ascension', 'whit_monday', 'national_day', 'assumption', 'all_saints', 'all_souls', 'armistice', 'kings_day',
  'christmas', 'boxing_day', 'brussels_region', 'flemish_community', 'french_community', 'german_community',
] as const;

/** A session without a title is called by its kind. */
function wordedCodes({ holiday, duty, title, kind }: WordParams, say: Say): WordParams {
  const [knownHoliday, knownDuty, knownKind] = [holidays.find((key) => key === holiday), dutyKinds.find((code) => code === duty), sessionKinds.find((code) => code === kind)];
  return {
    ...(knownHoliday === undefined ? {} : { holiday: say(`words.holiday.${knownHoliday}`) }),
    ...(knownDuty === undefined ? {} : { duty: say(`words.duty_kind.${knownDuty}`) }),
    ...(title === '' && knownKind !== undefined ? { title: say(`words.session_kind.${knownKind}`) } : {}),
  };
}

function wordedLanguages({ languages }: WordParams, reader: UiLanguage): WordParams {
  if (typeof languages !== 'string') return {};
  const names = languages.split(' ').map((code) => languageName(code, reader));
  return { languages: new Intl.ListFormat(locales[reader], { type: 'disjunction' }).format(names) };
}

const locales = { nl: 'nl-BE', fr: 'fr-BE', de: 'de-BE', en: 'en-GB' } as const satisfies Record<UiLanguage, string>;

/** `2026-11-11` becomes the date in full; a wall clock stays as it is. */
function wordedDates(params: WordParams, reader: UiLanguage): WordParams {
  const format = new Intl.DateTimeFormat(locales[reader], { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const dates = Object.entries(params).filter(([, value]) => /^\d{4}-\d\d-\d\d$/.test(String(value)));
  return Object.fromEntries(dates.map(([name, date]) => [name, format.format(new Date(`${date}T12:00:00.000Z`))]));
}
