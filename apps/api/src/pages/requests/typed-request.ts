import { addMinutes, instantOf, isLocalDate, localOf } from '@relais/calendar';
import { SessionRequestInput, uiLanguages, type PageLanguage, type UiLanguage } from '@relais/contracts';
import { wishCount, type FieldError, type TypedRequest, type TypedWish } from '@relais/pages';
import { sayOnPage, wordIssue } from '@relais/wording';
import { numberIn } from '../booking/typed-wishes.ts';
import { textIn } from '../frame/page-language.ts';

type Moments = SessionRequestInput['moments'];

/** More than any field takes; what is longer is refused all the same. */
const longest = 2000;
const mostTicked = 20;
const zone = 'Europe/Brussels';

/** An empty form: a visit to a team of ten, in the language of the reader's mail. */
export function nothingAsked(language: UiLanguage): TypedRequest {
  return {
    organisationName: '', contactEmail: '', contactName: '', contactPhone: '', language, kind: 'team_visit', topics: [], sessionLanguage: language, groupSize: '', place: 'ours',
    municipality: '', placeAddress: '', accessNeeds: '', chosen: [], wishes: [], isShown: false,
  };
}

export function requestTypedIn(body: unknown): TypedRequest {
  const text = (field: string) => textIn(body, field).slice(0, longest);
  return {
    organisationName: text('organisationName'), contactEmail: text('contactEmail'), contactName: text('contactName'), contactPhone: text('contactPhone'), language: text('language'),
    kind: text('kind'), topics: textsIn(body, 'topics'), sessionLanguage: text('sessionLanguage'), groupSize: text('groupSize'), place: text('place'), municipality: text('municipality'),
    placeAddress: text('placeAddress'), accessNeeds: text('accessNeeds'), chosen: textsIn(body, 'chosen'), wishes: wishesIn(body), isShown: text('shown') !== '' || text('show') !== '',
  };
}

export function wishesIn(body: unknown): TypedWish[] {
  return Array.from({ length: wishCount }, (_, index) => ({ day: textIn(body, `wishDay${index}`).slice(0, longest), from: textIn(body, `wishFrom${index}`).slice(0, longest) }));
}

/** What was typed as a request, or what is wrong with it, in the order of the form. */
export function readRequest(typed: TypedRequest, minutes: number, reader: PageLanguage): { input: SessionRequestInput } | { errors: FieldError[] } {
  const { chosen, wishes, isShown: _shown, place, groupSize, contactEmail, ...fields } = typed;
  const wished = readWishes(wishes, minutes, reader);
  const moments = [...chosen.flatMap(momentIn), ...wished.moments];
  const parsed = SessionRequestInput.safeParse({ ...fields, contactEmail: contactEmail.trim(), groupSize: numberIn(groupSize), online: place === 'online', moments });
  if (parsed.success && wished.errors.length === 0) return { input: parsed.data };
  const issues = parsed.success ? [] : parsed.error.issues;
  const errors = fieldsInOrder.flatMap((field) => {
    const issue = issues.find(({ path }) => path[0] === (field === 'chosen' ? 'moments' : field));
    return issue ? [{ field, detail: wordIssue(reader, issue).detail }] : [];
  });
  return { errors: [...errors, ...wished.errors] };
}

const fieldsInOrder = [
  'organisationName', 'contactEmail', 'kind', 'sessionLanguage', 'groupSize', 'municipality', 'placeAddress', 'chosen', 'contactName', 'contactPhone', 'language', 'topics', 'accessNeeds',
] as const;

/** Wishes as moments of that length; one without its day or hour, or whose day does not exist, is named. */
export function readWishes(wishes: readonly TypedWish[], minutes: number, reader: PageLanguage): { moments: Moments; errors: FieldError[] } {
  const moments: Moments = [];
  const errors: FieldError[] = [];
  for (const [index, { day, from }] of wishes.entries()) {
    if (day === '' && from === '') continue;
    const fault = faultIn({ day, from });
    if (fault) errors.push({ field: `${fault.field}${index}`, detail: sayOnPage(reader, fault.key) });
    else moments.push(momentFrom(`${day}T${from}`, minutes));
  }
  return { moments, errors };
}

function faultIn({ day, from }: TypedWish) {
  if (day === '') return { field: 'wishDay', key: 'problems.field_required' } as const;
  if (!isLocalDate(day) || !/^20\d\d-/.test(day)) return { field: 'wishDay', key: 'problems.field_not_a_date' } as const;
  if (from === '') return { field: 'wishFrom', key: 'problems.field_required' } as const;
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(from) ? null : ({ field: 'wishFrom', key: 'problems.field_not_a_time' } as const);
}

function momentFrom(startsAtLocal: string, minutes: number): Moments[number] {
  return { startsAtLocal, endsAtLocal: localOf(addMinutes(instantOf(startsAtLocal, zone), minutes), zone), zone };
}

/** A box that was ticked; one that nobody of us wrote is left out. */
export function momentIn(value: string): Moments {
  const [startsAtLocal = '', endsAtLocal = ''] = value.split('/');
  const parsed = SessionRequestInput.shape.moments.safeParse([{ startsAtLocal, endsAtLocal, zone }]);
  return parsed.success ? parsed.data : [];
}

/** The mail follows the page into another language, as in the booking form. */
export function mailFollows(typed: TypedRequest, page: string, next: string): TypedRequest {
  const follows = typed.language === page && uiLanguages.some((code) => code === next);
  return follows ? { ...typed, language: next } : typed;
}

function textsIn(body: unknown, name: string): string[] {
  const value: unknown = typeof body === 'object' && body !== null ? Object.entries(body).find(([key]) => key === name)?.[1] : undefined;
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((text): text is string => typeof text === 'string' && text !== '' && text.length <= 100).slice(0, mostTicked);
}
