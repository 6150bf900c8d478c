import { ContactInput, OrganisationInput, importColumns, type ImportColumn, type UiLanguage } from '@relais/contracts';
import { faultOf, translate, type FieldFault, type WordParams } from '@relais/wording';
import { cellParts } from './cell.rules.ts';
import { basisLabels, communityLabels, kindLabels, provinceLabels, spokenLanguageLabels, statusLabels, uiLanguageLabels, type Labels } from './labels.ts';

type FieldFaultCode = FieldFault['code'];
export type CellFaultCode =
  | FieldFaultCode
  | 'import_missing_column' | 'import_empty_name' | 'import_unknown_code' | 'import_bad_email' | 'import_duplicate_in_file' | 'import_too_long' | 'import_bad_url';

/** What is wrong with one cell; its sentence is `problems.<code>`. */
export interface CellFault {
  readonly row: number;
  readonly column: ImportColumn;
  readonly value: string;
  readonly code: CellFaultCode;
  readonly params: WordParams;
}

/** A row that can be added. */
export interface ImportRow {
  readonly row: number;
  readonly organisation: OrganisationInput;
  readonly contact: ContactInput | null;
}

export type Cell = (column: ImportColumn) => string;
type Read = ImportRow | { readonly faults: readonly CellFault[] };

/** The row as organisation and contact, or everything that is wrong with it; `reader` is who is told. */
export function readRow(row: number, cell: Cell, reader: UiLanguage): Read {
  const faults: CellFault[] = [];
  const fault = (column: ImportColumn, code: CellFaultCode, params: WordParams = {}) => {
    if (!faults.some((known) => known.column === column)) faults.push({ row, column, value: cell(column).slice(0, 100), code, params });
  };
  const read = cellReader(cell, reader, fault);
  const organisation = OrganisationInput.safeParse(organisationIn(read));
  for (const issue of organisation.error?.issues ?? []) noteIssue(issue, organisationColumns, fault);
  const contact = hasContact(cell) ? ContactInput.safeParse(contactIn(read)) : null;
  for (const issue of contact?.error?.issues ?? []) noteIssue(issue, contactColumnsOf(cell), fault);
  return faults.length === 0 && organisation.success ? { row, organisation: organisation.data, contact: contact?.data ?? null } : { faults: inColumnOrder(faults) };
}

function inColumnOrder(faults: readonly CellFault[]): CellFault[] {
  return [...faults].sort((one, other) => importColumns.indexOf(one.column) - importColumns.indexOf(other.column));
}

type Fault = (column: ImportColumn, code: CellFaultCode, params?: WordParams) => void;
type Reading = ReturnType<typeof cellReader>;

function cellReader(cell: Cell, reader: UiLanguage, fault: Fault) {
  function code<Code extends string>(column: ImportColumn, text: string, labels: Labels<Code>): Code | undefined {
    const found = labels.codeOf(text);
    if (found === undefined) fault(column, 'import_unknown_code', { allowed: labels.known(reader) });
    return found;
  }
  return {
    text: cell,
    required: <Code extends string>(column: ImportColumn, labels: Labels<Code>) => code(column, cell(column), labels),
    optional: <Code extends string, Other>(column: ImportColumn, labels: Labels<Code>, otherwise: Other) => (cell(column) === '' ? otherwise : code(column, cell(column), labels)),
    several: <Code extends string>(column: ImportColumn, labels: Labels<Code>) => {
      const whole = labels.codeOf(cell(column));
      const codes = whole === undefined ? cellParts(cell(column)).map((part) => code(column, part, labels)) : [whole];
      return [...new Set(codes)];
    },
  };
}

function organisationIn({ text, required, optional, several }: Reading) {
  return {
    name: text('name'),
    kind: required('kind', kindLabels()),
    status: optional('status', statusLabels(), 'prospect'),
    language: required('language', uiLanguageLabels()),
    street: text('street'),
    postalCode: text('postal_code'),
    municipality: text('municipality'),
    province: optional('province', provinceLabels(), null),
    website: text('website'),
    languages: several('languages', spokenLanguageLabels()),
    communities: several('communities', communityLabels()),
  };
}

function contactIn({ text, optional, required }: Reading) {
  const language = text('contact_language') === '' ? required('language', uiLanguageLabels()) : required('contact_language', uiLanguageLabels());
  return {
    function: text('contact_function') || translate(language ?? 'en', 'import_columns.general_contact'),
    name: text('contact_name'),
    email: text('contact_email'),
    phone: text('contact_phone'),
    language,
    primary: true,
    invitationBasis: optional('invitation_basis', basisLabels(), 'none'),
  };
}

function hasContact(cell: Cell): boolean {
  return (['contact_function', 'contact_name', 'contact_email', 'contact_phone'] as const).some((column) => cell(column) !== '');
}

const organisationColumns: Readonly<Record<string, ImportColumn>> = {
  name: 'name', kind: 'kind', status: 'status', language: 'language', street: 'street', postalCode: 'postal_code', municipality: 'municipality',
  province: 'province', website: 'website', languages: 'languages', communities: 'communities',
};
const saidOfSheets: Partial<Record<FieldFaultCode, CellFaultCode>> = {
  field_too_long: 'import_too_long', field_not_an_email: 'import_bad_email', field_not_a_url: 'import_bad_url',
};

function contactColumnsOf(cell: Cell): Readonly<Record<string, ImportColumn>> {
  const language = cell('contact_language') === '' ? 'language' : 'contact_language';
  return { function: 'contact_function', name: 'contact_name', email: 'contact_email', phone: 'contact_phone', language, invitationBasis: 'invitation_basis' };
}

function noteIssue(issue: { path: readonly PropertyKey[]; message: string }, columns: Readonly<Record<string, ImportColumn>>, fault: Fault): void {
  const column = columns[String(issue.path[0])];
  if (column === undefined) return;
  const { code, params } = faultOf(issue);
  fault(column, column === 'name' && code === 'field_required' ? 'import_empty_name' : (saidOfSheets[code] ?? code), params);
}
