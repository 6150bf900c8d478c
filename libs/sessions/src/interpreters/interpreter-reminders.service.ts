import { Injectable } from '@nestjs/common';
import type { MessageReason } from '@relais/contracts';
import { findById } from '@relais/database';
import { User } from '@relais/identity';
import { Outbox, type PlannedMessage } from '@relais/mail';
import { Clock } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import type { Session } from '../session.entity.ts';
import { deadlineReminder } from './interpreter-booking.rules.ts';

const kind = 'interpreter_deadline';

/** Reminds the lead counsellor before an interpreter can no longer be cancelled free of charge. */
@Injectable()
export class InterpreterReminders {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Called inside every unit of work that writes a session: plans, re-times or withdraws the reminder, as the session stands now. */
  async follow(db: EntityManager, session: Session): Promise<void> {
    const about = { sessionId: session.id, bookingId: null };
    const waiting = await this.outbox.factsWaiting(db, kind, about);
    const wanted = await this.#wanted(db, session);
    if (waiting && waiting['deadline'] === wanted?.facts.deadline && waiting['leadId'] === session.leadId) return;
    if (waiting) await this.outbox.withdraw(db, { ...about, kinds: [kind] }, waiting['leadId'] === session.leadId ? whyNot(session) : 'counsellor_changed');
    if (wanted) await this.outbox.plan(db, wanted);
  }

  async #wanted(db: EntityManager, session: Session): Promise<(PlannedMessage & { facts: { deadline: string; leadId: string } }) | null> {
    const reminder = deadlineReminder(session, this.clock.instant());
    const lead = reminder && (await findById(db, User, session.leadId));
    if (!reminder || !lead || lead.disabledAt !== null) return null;
    const { deadline, dueAt } = reminder;
    return {
      kind, messageClass: 'service', sessionId: session.id, bookingId: null, contactId: null, onceKey: `${kind} ${session.id} user ${lead.id} ${deadline}`,
      recipient: { email: lead.email, name: lead.name, language: lead.language }, dueAt, usefulUntil: deadline, facts: { deadline, leadId: lead.id },
    };
  }
}

/** Why the reminder that was planned is not sent as it was. */
export function whyNot({ status, interpreterLanguage }: Pick<Session, 'status' | 'interpreterLanguage'>): MessageReason {
  if (status === 'cancelled') return 'session_cancelled';
  if (status === 'held') return 'session_held';
  return interpreterLanguage === null ? 'interpreter_not_booked' : 'session_moved';
}
