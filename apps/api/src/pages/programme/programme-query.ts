import { ProgrammeQuery } from '@relais/contracts';
import type { ProgrammeView } from '@relais/pages';
import { textIn } from '../frame/page-language.ts';

const names = ['page', 'language', 'province', 'topic', 'kind', 'place', 'from', 'to', 'stepFree', 'seats'] as const;
const monthShape = /^(19|2[01])\d\d-(0[1-9]|1[0-2])$/;

/** What an address of the programme asks for. What cannot be read is left out: an old or mistyped address still shows sessions. */
export function programmeView(query: unknown, today: string): ProgrammeView {
  const texts = Object.fromEntries(names.map((name) => [name, textIn(query, name)]).filter(([, text]) => text !== ''));
  const { page, pageSize: _, ...filters } = readable(texts);
  const view = textIn(query, 'view') === 'calendar' ? 'calendar' : 'list';
  return { filters, view, page: view === 'list' ? page : 1, month: view === 'list' ? null : monthIn(query, filters.from ?? today) };
}

function readable(texts: Readonly<Record<string, string>>): ProgrammeQuery {
  const read = ProgrammeQuery.safeParse(texts);
  if (read.success) return read.data;
  const faulty = new Set(read.error.issues.map(({ path }) => path[0]));
  return ProgrammeQuery.parse(Object.fromEntries(Object.entries(texts).filter(([name]) => !faulty.has(name))));
}

function monthIn(query: unknown, date: string): string {
  const asked = textIn(query, 'month');
  return monthShape.test(asked) ? asked : date.slice(0, 7);
}
