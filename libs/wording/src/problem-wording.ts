import { sessionKinds, type ProblemCode, type UiLanguage } from '@relais/contracts';
import { translate } from './catalogues.ts';
import type { WordKey, WordParams } from './translate.ts';

export interface WordedProblem {
  readonly title: string;
  readonly detail: string;
}

/**
 * Words a refusal. Some parameters travel as codes and are worded here, because rules do not know their reader:
 * `axis` of a tally (`role`, `language`), an empty `title` (named by its `kind`), and `when`, a UTC instant that is
 * shown in `zone` (Europe/Brussels when left out), with its end when `until` is given.
 */
export function wordProblem(language: UiLanguage, code: ProblemCode, params: WordParams = {}): WordedProblem {
  const worded = { ...params, ...wordedAxis(language, params), ...wordedTitle(language, params), ...wordedMoment(language, params) };
  return { title: translate(language, `problems.${code}`), detail: translate(language, detailKey(code, params), worded) };
}

function detailKey(code: ProblemCode, { person }: WordParams): WordKey {
  return code === 'session_overlap' && person ? 'problems.session_overlap.person' : `problems.${code}.detail`;
}

function wordedAxis(language: UiLanguage, { axis }: WordParams): WordParams {
  return axis === 'role' || axis === 'language' ? { axis: translate(language, `words.tally_axis.${axis}`) } : {};
}

function wordedTitle(language: UiLanguage, { title, kind }: WordParams): WordParams {
  const known = sessionKinds.find((code) => code === kind);
  return title === '' && known !== undefined ? { title: translate(language, `words.session_kind.${known}`) } : {};
}

const locales = { nl: 'nl-BE', fr: 'fr-BE', de: 'de-BE', en: 'en-GB' } as const satisfies Record<UiLanguage, string>;

function wordedMoment(language: UiLanguage, { when, until, zone }: WordParams): WordParams {
  if (!isInstant(when)) return {};
  const format = new Intl.DateTimeFormat(locales[language], {
    timeZone: String(zone ?? 'Europe/Brussels'),
    weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit',
  });
  return { when: isInstant(until) ? format.formatRange(new Date(when), new Date(until)) : format.format(new Date(when)) };
}

function isInstant(value: string | number | undefined): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value);
}
