import { Injectable } from '@nestjs/common';
import { importColumns, type ImportColumn, type OrganisationExportQuery } from '@relais/contracts';
import { Readers, UnitOfWork } from '@relais/database';
import { Audit, type SignedIn } from '@relais/identity';
import { stringify } from 'csv-stringify/sync';
import { filterSql, type OrganisationFilters } from '../organisation-filters.ts';
import { safeCell } from './cell.rules.ts';

type ExportedRow = Record<ImportColumn, string | null> & { id: string; search_text: string };

const rowsPerPiece = 1000;
const byteOrderMark = '\uFEFF';

/** Codes as they are imported; no street of a sensitive place, no names of people (R9). */
const rowsSql = (where: string) => `
  SELECT organisations.id, organisations.search_text, organisations.name, organisations.kind, organisations.status, organisations.language,
    CASE WHEN organisations.sensitive_place THEN '' ELSE organisations.street END AS street,
    CASE WHEN organisations.sensitive_place THEN '' ELSE organisations.postal_code END AS postal_code,
    organisations.municipality, organisations.province, organisations.website, organisations.languages, organisations.communities,
    contacts.function AS contact_function, '' AS contact_name, contacts.email AS contact_email, '' AS contact_phone, contacts.language AS contact_language,
    CASE WHEN contacts.address_state = 'ok' THEN contacts.invitation_basis ELSE '' END AS invitation_basis
  FROM organisations LEFT JOIN contacts ON contacts.id = (
    SELECT one.id FROM contacts one WHERE one.organisation_id = organisations.id AND one.archived_at IS NULL ORDER BY one.primary_contact DESC, one.id LIMIT 1)
  WHERE ${where} AND (organisations.search_text, organisations.id) > (:afterText, :afterId)
  ORDER BY organisations.search_text, organisations.id LIMIT :limit`;

/** Organisations as a CSV file with the columns of the import. */
@Injectable()
export class OrganisationExport {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: Readers,
    private readonly audit: Audit,
  ) {}

  /** Pieces of the file; the export is written into the audit before the first. */
  async sheet({ delimiter, ...filters }: OrganisationExportQuery, user: SignedIn): Promise<AsyncGenerator<string>> {
    const { q, ...codes } = filters;
    const details = { ...codes, searched: q !== undefined };
    await this.work.run((db) => this.audit.record(db, { userId: user.id, act: 'exported', subject: 'organisations', subjectId: 'all', details }));
    return this.#pieces(filters, delimiter);
  }

  async *#pieces(filters: OrganisationFilters, delimiter: string): AsyncGenerator<string> {
    const { where, values } = filterSql(filters);
    const written = (rows: readonly (readonly string[])[]) => stringify([...rows], { delimiter, record_delimiter: 'windows' });
    yield `${delimiter === ';' ? byteOrderMark : ''}${written([importColumns])}`;
    let after = { afterText: '', afterId: '' };
    for (;;) {
      const rows = await this.readers.query<ExportedRow>(rowsSql(where), { ...values, ...after, limit: rowsPerPiece });
      if (rows.length > 0) yield written(rows.map((row) => importColumns.map((column) => safeCell(textOf(row, column)))));
      const last = rows.at(-1);
      if (!last || rows.length < rowsPerPiece) return;
      after = { afterText: last.search_text, afterId: last.id };
    }
  }
}

/** Lists are kept as JSON of codes; in a cell they are `nl|fr`. */
function textOf(row: ExportedRow, column: ImportColumn): string {
  const value = row[column] ?? '';
  return column === 'languages' || column === 'communities' ? (value.match(/\w+/g) ?? []).join('|') : value;
}
