import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ImportFault, ImportPreview, ImportResult, UiLanguage } from '@relais/contracts';
import { Readers, UnitOfWork, insertRows } from '@relais/database';
import { Audit, type SignedIn } from '@relais/identity';
import { Clock, RuleViolation, newId } from '@relais/platform';
import { translate } from '@relais/wording';
import type { EntityManager } from 'typeorm';
import { Contact } from '../contact.entity.ts';
import { firstMailFacts } from '../contact.rules.ts';
import { Organisation } from '../organisation.entity.ts';
import { newOrganisation } from '../organisations.service.ts';
import { duplicateKey } from '../search-text.rules.ts';
import { analyse } from './import-analysis.ts';
import type { CellFault, ImportRow } from './import-row.ts';
import { readSheet } from './sheet.ts';

const mostFaultsListed = 1000;
const sampleSize = 10;
const rowsPerInsert = 500;
const namesOfAll = 'SELECT name, municipality FROM organisations';

type Named = Pick<Organisation, 'name' | 'municipality'>;

/** Adds organisations from a CSV file: first a preview that changes nothing, then all of them at once or none. */
@Injectable()
export class OrganisationImport {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: Readers,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** @throws RuleViolation `import_unreadable`, `import_too_large` */
  async preview(file: Uint8Array, reader: UiLanguage): Promise<ImportPreview> {
    const sheet = await readSheet(file);
    const { rows, faults, unknownColumns } = await analyse(sheet, reader);
    const { added, alreadyThere } = apart(rows, await this.readers.query<Named>(namesOfAll));
    return {
      digest: digestOf(file), encoding: sheet.encoding, delimiter: sheet.delimiter, rows: sheet.lines.length,
      added: added.length, alreadyThere: alreadyThere.length,
      faults: faults.slice(0, mostFaultsListed).map((fault) => inWords(fault, reader)),
      faultCount: faults.length, faultyRows: new Set(faults.map(({ row }) => row)).size, unknownColumns: [...unknownColumns],
      sample: added.slice(0, sampleSize).map(({ row, organisation, contact }) => (
        { row, name: organisation.name, kind: organisation.kind, municipality: organisation.municipality, contact: contact?.email || contact?.function || '' }
      )),
    };
  }

  /**
   * Adds what the preview of this very file showed.
   * @throws RuleViolation `import_changed_since_preview`, `import_has_faults`, `import_unreadable`, `import_too_large`
   */
  async confirm(file: Uint8Array, digest: string, user: SignedIn): Promise<ImportResult> {
    if (digestOf(file) !== digest) throw new RuleViolation('import_changed_since_preview');
    const { rows, faults } = await analyse(await readSheet(file), user.language);
    if (faults.length > 0) throw new RuleViolation('import_has_faults');
    return this.work.run(async (db) => {
      await oneAtATime(db);
      const { added, alreadyThere } = apart(rows, await db.query<Named[]>(namesOfAll));
      for (let start = 0; start < added.length; start += rowsPerInsert) await this.#insert(db, added.slice(start, start + rowsPerInsert));
      const result = { added: added.length, alreadyThere: alreadyThere.length };
      await this.audit.record(db, { userId: user.id, act: 'imported', subject: 'organisations', subjectId: digest, details: result });
      return result;
    });
  }

  async #insert(db: EntityManager, rows: readonly ImportRow[]): Promise<void> {
    const now = this.clock.instant();
    const organisations: Organisation[] = [];
    const contacts: Contact[] = [];
    for (const { organisation, contact } of rows) {
      const added = newOrganisation(organisation, now);
      organisations.push(added);
      if (contact) contacts.push({ id: newId(), organisationId: added.id, ...contact, ...firstMailFacts(contact, now), archivedAt: null, createdAt: now, version: 1 });
    }
    await insertRows(db, Organisation, organisations);
    await insertRows(db, Contact, contacts);
  }
}

function digestOf(file: Uint8Array): string {
  return createHash('sha256').update(file).digest('base64url');
}

/** Rows to add, and rows that name an organisation that Relais has. */
function apart(rows: readonly ImportRow[], known: readonly Named[]): { added: ImportRow[]; alreadyThere: ImportRow[] } {
  const keys = new Set(known.map(({ name, municipality }) => duplicateKey(name, municipality)));
  const isKnown = ({ organisation: { name, municipality } }: ImportRow) => keys.has(duplicateKey(name, municipality));
  return { added: rows.filter((row) => !isKnown(row)), alreadyThere: rows.filter(isKnown) };
}

function inWords({ row, column, value, code, params }: CellFault, reader: UiLanguage): ImportFault {
  return { row, column, value, code, detail: translate(reader, `problems.${code}`, params) };
}

/** Two imports at once would both add what neither finds; on SQLite units of work wait for each other anyway. */
async function oneAtATime(db: EntityManager): Promise<void> {
  if (db.connection.options.type === 'postgres') await db.query("SELECT pg_advisory_xact_lock(hashtext('relais organisation import'))");
}
