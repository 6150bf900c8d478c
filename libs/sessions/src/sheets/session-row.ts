import { addDays, isLocalDate } from '@relais/calendar';
import { SessionInput, sessionImportColumns, type SessionImportColumn, type UiLanguage } from '@relais/contracts';
import { cellParts, spokenLanguageLabels, type Labels } from '@relais/organisations';
import { faultOf, type FieldFault, type FieldIssue, type WordParams } from '@relais/wording';
import type { Directory, Named } from './directory.ts';
import { clockIn, dateIn, endsNextDay } from './moments.rules.ts';
import { sessionKindLabels, sessionStatusLabels } from './session-labels.ts';

export type RowFaultCode =
  | FieldFault['code']
  | 'import_missing_column' | 'import_unknown_code' | 'import_too_long' | 'import_bad_date' | 'import_bad_time' | 'import_end_before_start'
  | 'import_host_unknown' | 'import_person_unknown' | 'import_room_unknown' | 'import_several' | 'import_person_twice';

/** What is wrong with one cell; its sentence is `problems.<code>`. */
export interface RowFault {
  readonly row: number;
  readonly column: SessionImportColumn;
  readonly value: string;
  readonly code: RowFaultCode;
  readonly params: WordParams;
}

/** A row that can be planned, with the names that a preview shows. */
export interface SessionRow {
  readonly row: number;
  readonly input: SessionInput;
  readonly host: string;
  readonly lead: string;
}

export type Cell = (column: SessionImportColumn) => string;

interface Reading {
  readonly row: number;
  readonly cell: Cell;
  readonly directory: Directory;
  /** Who is told. */
  readonly reader: UiLanguage;
  readonly zone: string;
}

/** The row as a plan, or everything that is wrong with it. */
export function readSessionRow(reading: Reading): SessionRow | { readonly faults: readonly RowFault[] } {
  const { row, cell } = reading;
  const faults: RowFault[] = [];
  const fault = (column: SessionImportColumn, code: RowFaultCode, params: WordParams = {}) => {
    if (!faults.some((known) => known.column === column)) faults.push({ row, column, value: cell(column).slice(0, 100), code, params });
    return undefined;
  };
  const cells = cellsOf(reading, fault);
  const host = cell('host') === '' ? null : cells.named('host', reading.directory.host, 'import_host_unknown');
  const lead = cells.named('lead', reading.directory.person, 'import_person_unknown');
  const input = SessionInput.safeParse({ ...slotIn(reading, fault), ...whatIn(reading, cells), hostOrganisationId: host && host.id, leadId: lead?.id, coCounsellorIds: cells.colleagues(lead?.id) });
  for (const issue of input.error?.issues ?? []) noteIssue(issue, faults, fault);
  if (faults.length > 0 || !input.success) return { faults: faults.sort((one, other) => sessionImportColumns.indexOf(one.column) - sessionImportColumns.indexOf(other.column)) };
  return { row, input: input.data, host: host?.name ?? '', lead: lead?.name ?? '' };
}

type Fault = (column: SessionImportColumn, code: RowFaultCode, params?: WordParams) => undefined;
type Cells = ReturnType<typeof cellsOf>;

function cellsOf({ cell, directory, reader }: Reading, fault: Fault) {
  function code<Code extends string>(column: SessionImportColumn, text: string, labels: Labels<Code>): Code | undefined {
    return labels.codeOf(text) ?? fault(column, 'import_unknown_code', { allowed: labels.known(reader) });
  }
  function one(column: SessionImportColumn, found: Named, unknown: RowFaultCode, value: string) {
    if (found === null) return fault(column, unknown, { value });
    return found === 'several' ? fault(column, 'import_several', { value }) : found;
  }
  return {
    code,
    several: <Code extends string>(column: SessionImportColumn, labels: Labels<Code>) => [...new Set(cellParts(cell(column)).map((part) => code(column, part, labels)))],
    named: (column: SessionImportColumn, find: (text: string) => Named, unknown: RowFaultCode) => one(column, find(cell(column)), unknown, cell(column)),
    colleagues: (leadId: string | undefined) => {
      const ids = cellParts(cell('co')).map((email) => one('co', directory.person(email), 'import_person_unknown', email)?.id);
      if (new Set([leadId, ...ids]).size !== ids.length + 1) fault('co', 'import_person_twice');
      return ids;
    },
  };
}

function slotIn({ cell, zone }: Reading, fault: Fault) {
  const typed = dateIn(cell('date'));
  const date = typed !== null && isLocalDate(typed) ? typed : fault('date', cell('date') === '' ? 'field_required' : 'import_bad_date');
  const start = clockIn(cell('start')) ?? fault('start', cell('start') === '' ? 'field_required' : 'import_bad_time');
  const end = clockIn(cell('end')) ?? fault('end', cell('end') === '' ? 'field_required' : 'import_bad_time');
  if (date === undefined || start === undefined || end === undefined) return {};
  if (end <= start && !endsNextDay(start, end)) return fault('end', 'import_end_before_start');
  return { startsAtLocal: `${date}T${start}`, endsAtLocal: `${end <= start ? addDays(date, 1) : date}T${end}`, zone };
}

function whatIn({ cell, directory }: Reading, { code, several, named }: Cells) {
  return {
    kind: code('kind', cell('kind'), sessionKindLabels()),
    title: cell('title'),
    languages: several('languages', spokenLanguageLabels()),
    roomId: cell('room') === '' ? null : named('room', directory.room, 'import_room_unknown')?.id,
    status: cell('status') === '' ? 'confirmed' : code('status', cell('status'), sessionStatusLabels()),
  };
}

const columnOf: Readonly<Record<string, SessionImportColumn>> = {
  startsAtLocal: 'date', endsAtLocal: 'date', kind: 'kind', title: 'title', languages: 'languages', leadId: 'lead', coCounsellorIds: 'co', roomId: 'room', hostOrganisationId: 'host', status: 'status',
};
const times: readonly SessionImportColumn[] = ['date', 'start', 'end'];
const saidOfSheets: Partial<Record<FieldFault['code'], RowFaultCode>> = { field_too_long: 'import_too_long', field_too_few: 'field_required', field_invalid: 'import_bad_date' };

/** What the contract says of the plan, at the column it came from; a time that could not be read is missing in the plan as well. */
function noteIssue(issue: FieldIssue & { path: readonly PropertyKey[] }, faults: readonly RowFault[], fault: Fault): void {
  const column = columnOf[String(issue.path[0])];
  if (column === undefined || (column === 'date' && faults.some((known) => times.includes(known.column)))) return;
  const { code, params } = faultOf(issue);
  fault(column, saidOfSheets[code] ?? code, params);
}
