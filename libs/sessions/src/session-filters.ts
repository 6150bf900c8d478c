import type { SessionFilters } from '@relais/contracts';
import type { SqlValues } from '@relais/database';

/**
 * How the rows are found that the filters are held against. Within a period, its index leads to few; an index of another
 * column, which SQLite would prefer for being compared with `=`, leads to all sessions ever.
 */
export type WayToRows = 'by the period' | 'by any index';

/** The filters as SQL on `sessions`, with the values of its placeholders. */
export function filterSql(filters: SessionFilters, way: WayToRows): { conditions: string[]; values: SqlValues } {
  const languages = (filters.language ?? []).map((code, index) => ({ name: `language${index}`, pattern: `%"${code}"%` }));
  return {
    conditions: [
      ...(filters.kind ? ['sessions.kind IN (:kind)'] : []),
      ...(filters.status ? [`${status[way]} IN (:status)`] : []),
      ...(filters.counsellorId ? [people[way]] : []),
      ...(filters.officeId ? ['EXISTS (SELECT 1 FROM users leads WHERE leads.id = sessions.lead_id AND leads.office_id IN (:officeId))'] : []),
      ...(filters.channel ? ['sessions.kind IN (SELECT code FROM session_kinds WHERE channel IN (:channel))'] : []),
      ...(filters.province ? ['EXISTS (SELECT 1 FROM organisations places WHERE places.id = sessions.host_organisation_id AND places.province IN (:province))'] : []),
      ...(languages.length > 0 ? [`(${languages.map(({ name }) => `sessions.languages LIKE :${name}`).join(' OR ')})`] : []),
      ...(filters.organisationId ? ['sessions.host_organisation_id = :organisationId'] : []),
    ],
    values: { ...valuesOf(filters), ...Object.fromEntries(languages.map(({ name, pattern }) => [name, pattern])) },
  };
}

const status: Readonly<Record<WayToRows, string>> = { 'by the period': "(sessions.status || '')", 'by any index': 'sessions.status' };

const people: Readonly<Record<WayToRows, string>> = {
  'by the period': 'EXISTS (SELECT 1 FROM session_people wanted WHERE wanted.session_id = sessions.id AND wanted.user_id IN (:counsellorId))',
  'by any index': 'sessions.id IN (SELECT session_id FROM session_people WHERE user_id IN (:counsellorId))',
};

function valuesOf({ language: _inPatterns, ...filters }: SessionFilters): SqlValues {
  return Object.fromEntries(Object.entries(filters).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
