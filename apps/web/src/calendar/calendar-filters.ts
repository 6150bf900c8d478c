import { channels, provinces, sessionKinds, sessionStatuses, spokenLanguages } from '@relais/contracts';

export const calendarFilters = ['kind', 'status', 'counsellor', 'office', 'channel', 'province', 'language'] as const;
export type CalendarFilterName = (typeof calendarFilters)[number];
/** Codes to show only, any of each list; an empty list shows all. */
export type CalendarFilters = Readonly<Record<CalendarFilterName, readonly string[]>>;

export const noFilters: CalendarFilters = { kind: [], status: [], counsellor: [], office: [], channel: [], province: [], language: [] };

/** Reads `kind=permanence,webinar&province=liege`; what it does not know counts as left out. */
export function readFilters(params: URLSearchParams): CalendarFilters {
  return {
    kind: codesIn(sessionKinds, params.get('kind')),
    status: codesIn(sessionStatuses, params.get('status')),
    counsellor: idsIn(params.get('counsellor')),
    office: idsIn(params.get('office')),
    channel: codesIn(channels, params.get('channel')),
    province: codesIn(provinces, params.get('province')),
    language: codesIn(spokenLanguages, params.get('language')),
  };
}

/** The filters as the API asks for them; what is empty is left out of its address. */
export function queriedFilters({ counsellor, office, kind, status, channel, province, language }: CalendarFilters): Record<string, string> {
  const asked = { kind, status, channel, province, language, counsellorId: counsellor, officeId: office };
  return Object.fromEntries(Object.entries(asked).map(([name, values]) => [name, values.join(',')]));
}

export function filterCount(filters: CalendarFilters): number {
  return chosenFilters(filters).length;
}

/** Every value that is filtered by, in the order of the fields. */
export function chosenFilters(filters: CalendarFilters): { name: CalendarFilterName; value: string }[] {
  return calendarFilters.flatMap((name) => filters[name].map((value) => ({ name, value })));
}

/** With the value where it was not, without it where it was. */
export function toggled(filters: CalendarFilters, name: CalendarFilterName, value: string): CalendarFilters {
  const values = filters[name];
  return { ...filters, [name]: values.includes(value) ? values.filter((one) => one !== value) : [...values, value] };
}

/** Whether nobody's sessions but this person's are shown. */
export function isOnly(filters: CalendarFilters, userId: string): boolean {
  return filters.counsellor.length === 1 && filters.counsellor[0] === userId;
}

function codesIn(list: readonly string[], text: string | null): string[] {
  const given = new Set(text?.split(','));
  return list.filter((code) => given.has(code));
}

function idsIn(text: string | null): string[] {
  return [...new Set(text?.split(','))].filter((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(id));
}
