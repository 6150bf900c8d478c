import { Injectable } from '@nestjs/common';
import { WarningView, type AcceptanceReason, type ImportFault, type ImportedWarning, type UiLanguage } from '@relais/contracts';
import { query } from '@relais/database';
import type { SignedIn } from '@relais/identity';
import { RuleViolation } from '@relais/platform';
import { wordProblem } from '@relais/wording';
import type { EntityManager } from 'typeorm';
import { Planning } from '../planning.service.ts';
import { slotOf } from '../slot.rules.ts';
import type { SessionRow } from './session-row.ts';

export interface RowFinding {
  readonly row: number;
}

/** What became of the rows of a sheet. */
export interface Rows {
  readonly added: SessionRow[];
  alreadyThere: number;
  readonly faults: ImportFault[];
  readonly warnings: ImportedWarning[];
}

/** A rehearsal notes what speaks against a row and plans it all the same, so that later rows are seen beside it. */
type Acceptance = AcceptanceReason | null | 'rehearsal';

/** Plans rows one after another, each as if somebody had typed it: the same rules, against Relais and against the rows before it. */
@Injectable()
export class PlannedRows {
  constructor(private readonly planning: Planning) {}

  /** Called inside a unit of work. @throws RuleViolation `session_warnings` where something speaks against a row and `because` is null */
  async plan(db: EntityManager, rows: readonly SessionRow[], user: SignedIn, because: Acceptance): Promise<Rows> {
    const found: Rows = { added: [], alreadyThere: 0, faults: [], warnings: [] };
    for (const row of rows) {
      if (await isThere(db, row)) found.alreadyThere += 1;
      else await this.#planOne(found, row, user, because);
    }
    return found;
  }

  async #planOne(found: Rows, row: SessionRow, user: SignedIn, because: Acceptance): Promise<void> {
    try {
      await this.planning.plan({ ...row.input, acceptedBecause: because === 'rehearsal' ? null : because }, user);
      found.added.push(row);
    } catch (error) {
      if (!(error instanceof RuleViolation)) throw error;
      if (error.code !== 'session_warnings') found.faults.push(faultOf(row, error, user.language));
      else if (because !== 'rehearsal') throw error;
      else await this.#planWarned(found, row, user, error);
    }
  }

  async #planWarned(found: Rows, row: SessionRow, user: SignedIn, { context }: RuleViolation): Promise<void> {
    found.warnings.push(...WarningView.array().parse(context.other).map((warning) => ({ row: row.row, ...warning })));
    await this.planning.plan({ ...row.input, acceptedBecause: 'other' }, user);
    found.added.push(row);
  }
}

/** A sheet that is sent once more adds nothing. */
async function isThere(db: EntityManager, { input }: SessionRow): Promise<boolean> {
  const same = await query(
    db,
    `SELECT id FROM sessions WHERE starts_at = :startsAt AND ends_at = :endsAt AND kind = :kind AND lead_id = :leadId
     AND COALESCE(host_organisation_id, '') = :host AND status <> 'cancelled' LIMIT 1`,
    { ...slotOf(input), kind: input.kind, leadId: input.leadId, host: input.hostOrganisationId ?? '' },
  );
  return same.length > 0;
}

function faultOf({ row, input, lead, host }: SessionRow, { code, context }: RuleViolation, reader: UiLanguage): ImportFault {
  const { detail } = wordProblem(reader, code, context.params);
  const isOfHost = context.pointers?.includes('/hostOrganisationId') ?? false;
  return isOfHost ? { row, column: 'host', value: host, code, detail } : { row, column: 'start', value: `${input.startsAtLocal.replace('T', ' ')} · ${lead}`, code, detail };
}
