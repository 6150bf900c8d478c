import type { PageLanguage, ProgrammeQuery } from '@relais/contracts';

export type ProgrammeFilters = Omit<ProgrammeQuery, 'page' | 'pageSize'>;

/** What an address of the programme asks for. */
export interface ProgrammeView {
  readonly filters: ProgrammeFilters;
  readonly view: 'list' | 'calendar';
  readonly page: number;
  /** '2026-11'; of the calendar only, null in the list. */
  readonly month: string | null;
}

/** The address of a view, with nothing in it that says nothing: it can be kept, sent and printed. */
export function programmeAddress(path: string, { filters, view, page, month }: ProgrammeView, language: PageLanguage): string {
  return `${path}?${new URLSearchParams([...partsOf({ filters, view, page, month }), ['lang', language]]).toString()}`;
}

/** The same without a language, for whoever adds one. */
export function addressInAnyLanguage(path: string, view: ProgrammeView): string {
  const parts = new URLSearchParams(partsOf(view)).toString();
  return parts === '' ? path : `${path}?${parts}`;
}

function partsOf({ filters, view, page, month }: ProgrammeView): [string, string][] {
  const chosen = Object.entries(filters).flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, value]]));
  return [...chosen, ...(view === 'calendar' ? [['view', view] satisfies [string, string]] : []), ...(month === null ? [] : [['month', month] satisfies [string, string]]), ...(page > 1 ? [['page', String(page)] satisfies [string, string]] : [])];
}

/** The view with one filter fewer, from its beginning. */
export function without(view: ProgrammeView, name: keyof ProgrammeFilters): ProgrammeView {
  return { ...view, page: 1, filters: { ...view.filters, [name]: undefined } };
}

export function withoutFilters(view: ProgrammeView): ProgrammeView {
  return { ...view, page: 1, filters: {} };
}
