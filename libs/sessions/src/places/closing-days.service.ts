import { Injectable } from '@nestjs/common';
import type { ClosingDayInput, ClosingDayList, ClosingDayView } from '@relais/contracts';
import { Readers, UnitOfWork } from '@relais/database';
import { Audit, type SignedIn } from '@relais/identity';
import { Organisation, openOrganisation } from '@relais/organisations';
import { Clock, RuleViolation, newId } from '@relais/platform';
import { ClosingDay } from '../warnings/closing-day.entity.ts';

/** When an organisation is closed: an embassy's national day, a school's holidays. */
@Injectable()
export class ClosingDays {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: Readers,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** In order of their first date. @throws RuleViolation `not_found` */
  async of(organisationId: string): Promise<ClosingDayList> {
    const db = await this.readers.entities();
    if (!(await db.existsBy(Organisation, { id: organisationId }))) throw new RuleViolation('not_found');
    const days = await db.find(ClosingDay, { where: { organisationId }, order: { fromDate: 'ASC', untilDate: 'ASC', id: 'ASC' } });
    return { items: days.map(toView) };
  }

  /** @throws RuleViolation `not_found`, `organisation_merged` */
  add(organisationId: string, input: ClosingDayInput, user: SignedIn): Promise<ClosingDayView> {
    return this.work.run(async (db) => {
      await openOrganisation(db, organisationId);
      const day = { id: newId(), organisationId, ...input, createdBy: user.id, createdAt: this.clock.instant(), version: 1 };
      await db.insert(ClosingDay, day);
      await this.audit.record(db, { userId: user.id, act: 'created', subject: 'closing_day', subjectId: day.id, details: { organisationId } });
      return toView(day);
    });
  }

  /** @throws RuleViolation `not_found` */
  remove(id: string, user: SignedIn): Promise<void> {
    return this.work.run(async (db) => {
      const { affected } = await db.delete(ClosingDay, { id });
      if (affected !== 1) throw new RuleViolation('not_found');
      await this.audit.record(db, { userId: user.id, act: 'removed', subject: 'closing_day', subjectId: id, details: {} });
    });
  }
}

function toView({ id, organisationId, fromDate, untilDate, label, version }: ClosingDay): ClosingDayView {
  return { id, organisationId, fromDate, untilDate, label, version };
}
