import { Injectable } from '@nestjs/common';
import { addMinutes } from '@relais/calendar';
import type { MessageKind } from '@relais/contracts';
import { Throttle, type User } from '@relais/identity';
import { Outbox, type PlannedMessage } from '@relais/mail';
import { Clock, RuleViolation } from '@relais/platform';
import type { Session } from '@relais/sessions';
import type { EntityManager } from 'typeorm';
import type { SessionRequest } from './session-request.entity.ts';

const day = 24 * 60;
/** Receipts that one address gets in a day; whoever sends more still gets through to us, but nobody's mailbox is filled from our page. */
const receipts = { failures: 5, minutes: day };
const beforeItIsSettled: readonly MessageKind[] = ['request_received', 'request_proposal', 'request_overdue'];

/** What partners and colleagues are told of a request. Called inside the unit of work that makes the change; the private link is there already. */
@Injectable()
export class RequestMessages {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly throttle: Throttle,
  ) {}

  async received(db: EntityManager, request: SessionRequest): Promise<void> {
    if (!(await this.#mayGetReceipt(request.contactEmail))) return;
    await this.outbox.plan(db, { ...this.#toPartner(request, 'request_received', ''), usefulUntil: this.#in(7 * day) });
  }

  /** In place of an earlier proposal that has not gone yet. `until`: when the last of the moments begins. */
  async proposed(db: EntityManager, request: SessionRequest, until: string): Promise<void> {
    await this.outbox.withdrawOfRequest(db, request.id, ['request_proposal', 'request_overdue'], 'request_settled');
    await this.outbox.plan(db, { ...this.#toPartner(request, 'request_proposal', request.version), usefulUntil: until, facts: { proposal: request.version } });
  }

  /** The session is there; `session.confirmedAt` tells whether it is certain. */
  async accepted(db: EntityManager, request: SessionRequest, session: Session): Promise<void> {
    await this.settled(db, request);
    const occasion = session.confirmedAt === null ? 'tentative' : 'confirmed';
    await this.outbox.plan(db, { ...this.#toPartner(request, 'request_accepted', occasion), sessionId: session.id, usefulUntil: session.endsAt, facts: { as: occasion } });
  }

  async declined(db: EntityManager, request: SessionRequest): Promise<void> {
    await this.settled(db, request);
    await this.outbox.plan(db, { ...this.#toPartner(request, 'request_declined', ''), usefulUntil: this.#in(30 * day) });
  }

  /** What waits about an open request is of no more use. */
  settled(db: EntityManager, request: SessionRequest): Promise<void> {
    return this.outbox.withdrawOfRequest(db, request.id, beforeItIsSettled, 'request_settled');
  }

  /** A colleague hears that an answer is late; once on a date. */
  async overdue(db: EntityManager, request: SessionRequest, { id, email, name, language }: User, date: string): Promise<void> {
    const recipient = { email, name, language };
    await this.outbox.plan(db, { ...this.#about(request, 'request_overdue', `user ${id} ${date}`, recipient), usefulUntil: this.#in(day), facts: { answerBy: request.answerBy } });
  }

  async #mayGetReceipt(email: string): Promise<boolean> {
    try {
      await this.throttle.spend(`receipt of a request ${email.toLowerCase()}`, receipts);
      return true;
    } catch (error) {
      if (error instanceof RuleViolation && error.code === 'too_many_attempts') return false;
      throw error;
    }
  }

  #toPartner(request: SessionRequest, kind: MessageKind, occasion: string | number): Omit<PlannedMessage, 'usefulUntil'> {
    const { contactEmail: email, contactName: name, language } = request;
    return this.#about(request, kind, `partner ${occasion}`, { email, name, language });
  }

  #about({ id }: SessionRequest, kind: MessageKind, occasion: string, recipient: PlannedMessage['recipient']): Omit<PlannedMessage, 'usefulUntil'> {
    return { kind, messageClass: 'service', sessionId: null, bookingId: null, contactId: null, requestId: id, onceKey: `${kind} request ${id} ${occasion}`, recipient, dueAt: this.clock.instant() };
  }

  #in(minutes: number): string {
    return addMinutes(this.clock.instant(), minutes);
  }
}
