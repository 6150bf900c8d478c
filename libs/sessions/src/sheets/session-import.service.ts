import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AcceptanceReason, ImportFault, ImportResult, SessionImportConfirmation, SessionImportPreview, UiLanguage } from '@relais/contracts';
import { Readers, UnitOfWork } from '@relais/database';
import { Audit, type SignedIn } from '@relais/identity';
import { readSheet, type Sheet } from '@relais/organisations';
import { RuleViolation } from '@relais/platform';
import { translate } from '@relais/wording';
import type { EntityManager } from 'typeorm';
import { slotOf } from '../slot.rules.ts';
import { readDirectory } from './directory.ts';
import { PlannedRows, type RowFinding, type Rows } from './planned-rows.service.ts';
import { analyseSessions, type SessionAnalysis } from './session-analysis.ts';
import type { RowFault, SessionRow } from './session-row.ts';

const mostListed = 1000;
const sampleSize = 10;
/** While they are planned, other writers wait on SQLite. */
const mostSessions = 1000;

/** Plans sessions from a CSV file: first a preview that changes nothing, then all of them at once or none. */
@Injectable()
export class SessionImport {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: Readers,
    private readonly planned: PlannedRows,
    private readonly audit: Audit,
  ) {}

  /** Plans every row as the import would, and takes it all back. @throws RuleViolation `import_unreadable`, `import_too_large` */
  async preview(file: Uint8Array, user: SignedIn): Promise<SessionImportPreview> {
    const sheet = await sheetIn(file);
    const { rows, faults, unknownColumns } = await this.#analysis(sheet, user);
    const found = await this.#rehearse((db) => this.planned.plan(db, rows, user, 'rehearsal'));
    const all = inRowOrder([...faults.map((fault) => inWords(fault, user.language)), ...found.faults]);
    return {
      digest: digestOf(file), encoding: sheet.encoding, delimiter: sheet.delimiter, rows: sheet.lines.length, added: found.added.length, alreadyThere: found.alreadyThere,
      faults: all.slice(0, mostListed), faultCount: all.length, faultyRows: rowCount(all), unknownColumns: [...unknownColumns],
      warnings: found.warnings.slice(0, mostListed), warnedRows: rowCount(found.warnings), sample: found.added.slice(0, sampleSize).map(sampleOf),
    };
  }

  /**
   * Plans what the preview of this very file showed.
   * @throws RuleViolation `import_changed_since_preview`, `import_has_faults`, `session_warnings` where a reason is missing, `import_unreadable`, `import_too_large`
   */
  async confirm(file: Uint8Array, { digest, acceptedBecause }: SessionImportConfirmation, user: SignedIn): Promise<ImportResult> {
    if (digestOf(file) !== digest) throw new RuleViolation('import_changed_since_preview');
    const { rows, faults } = await this.#analysis(await sheetIn(file), user);
    if (faults.length > 0) throw new RuleViolation('import_has_faults');
    return this.work.run(async (db) => {
      await oneAtATime(db);
      const { added, alreadyThere } = await this.#planAll(db, rows, user, acceptedBecause ?? null);
      const result = { added: added.length, alreadyThere };
      await this.audit.record(db, { userId: user.id, act: 'imported', subject: 'sessions', subjectId: digest, details: { ...result, acceptedBecause: acceptedBecause ?? null } });
      return result;
    });
  }

  async #planAll(db: EntityManager, rows: readonly SessionRow[], user: SignedIn, acceptedBecause: AcceptanceReason | null): Promise<Rows> {
    const found = await this.planned.plan(db, rows, user, acceptedBecause);
    if (found.faults.length > 0) throw new RuleViolation('import_has_faults', { other: found.faults.slice(0, mostListed) });
    return found;
  }

  async #analysis(sheet: Sheet, { language }: SignedIn): Promise<SessionAnalysis> {
    return analyseSessions(sheet, await readDirectory(await this.readers.entities()), language);
  }

  async #rehearse(work: (db: EntityManager) => Promise<Rows>): Promise<Rows> {
    try {
      return await this.work.run(async (db) => {
        throw new Rehearsed(await work(db));
      });
    } catch (error) {
      if (error instanceof Rehearsed) return error.rows;
      throw error;
    }
  }
}

/** Thrown to have a unit of work taken back. */
class Rehearsed extends Error {
  constructor(readonly rows: Rows) {
    super('A rehearsal writes nothing');
  }
}

async function sheetIn(file: Uint8Array): Promise<Sheet> {
  const sheet = await readSheet(file);
  if (sheet.lines.length > mostSessions) throw new RuleViolation('import_too_large');
  return sheet;
}

function digestOf(file: Uint8Array): string {
  return createHash('sha256').update(file).digest('base64url');
}

function inWords({ row, column, value, code, params }: RowFault, reader: UiLanguage): ImportFault {
  return { row, column, value, code, detail: translate(reader, `problems.${code}`, params) };
}

const inRowOrder = (faults: readonly ImportFault[]) => [...faults].sort((one, other) => one.row - other.row);
const rowCount = (found: readonly RowFinding[]) => new Set(found.map(({ row }) => row)).size;

function sampleOf({ row, input, host, lead }: SessionRow): SessionImportPreview['sample'][number] {
  return { row, title: input.title, kind: input.kind, ...slotOf(input), zone: input.zone, host, lead };
}

/** Two imports at once would both plan what neither finds; on SQLite units of work wait for each other anyway. */
async function oneAtATime(db: EntityManager): Promise<void> {
  if (db.dataSource.options.type === 'postgres') await db.query("SELECT pg_advisory_xact_lock(hashtext('relais session import'))");
}
