import { Injectable } from '@nestjs/common';
import type { BookingInput, BookingView, KindBookingRules } from '@relais/contracts';
import { insertRows } from '@relais/database';
import { RuleViolation, newId } from '@relais/platform';
import { SessionKind, type Session } from '@relais/sessions';
import { In, type EntityManager } from 'typeorm';
import { bookingRulesOf } from '../booking-rules-of.ts';
import { whyNotAnswered } from '../questions/answers.rules.ts';
import { BookingAnswer } from '../questions/booking-answer.entity.ts';
import { askedQuestions } from '../questions/asked-questions.ts';
import { Participant } from './participant.entity.ts';
import { whyNotFitting, type Company, type Fault } from './details.rules.ts';

/** What a booking says beside who books: for whom the seats are, and answers to what its kind of session asks. */
export type Details = Company & Pick<BookingInput, 'answers'>;

@Injectable()
export class BookingDetails {
  /** What bookings of this session need, after checking that these details fit. @throws RuleViolation of the people and of the answers */
  async require(db: EntityManager, session: Session, details: Details): Promise<KindBookingRules> {
    const rules = await this.rulesOf(db, session);
    const questions = await askedQuestions(db, session.kind);
    refuse(whyNotFitting(details, rules) ?? whyNotAnswered(questions, details.answers));
    return rules;
  }

  async rulesOf(db: EntityManager, session: Session): Promise<KindBookingRules> {
    return bookingRulesOf(session, await db.findOneBy(SessionKind, { code: session.kind }));
  }

  async write(db: EntityManager, bookingId: string, { participants, answers }: Pick<Details, 'participants' | 'answers'>): Promise<void> {
    await insertRows(db, Participant, participants.map((one, index) => ({ ...one, id: newId(), bookingId, place: index + 1 })));
    await insertRows(db, BookingAnswer, answers.map((one) => ({ ...one, bookingId })));
  }

  async rewrite(db: EntityManager, bookingId: string, details: Pick<Details, 'participants' | 'answers'>): Promise<void> {
    await db.delete(Participant, { bookingId });
    await db.delete(BookingAnswer, { bookingId });
    await this.write(db, bookingId, details);
  }

  /** What each of these bookings says. */
  async of(db: EntityManager, ids: readonly string[]): Promise<(id: string) => Pick<BookingView, 'participants' | 'answers'>> {
    const participants = await db.find(Participant, { where: { bookingId: In([...ids]) }, order: { bookingId: 'ASC', place: 'ASC' } });
    const answers = await db.find(BookingAnswer, { where: { bookingId: In([...ids]) }, order: { bookingId: 'ASC', questionId: 'ASC' } });
    return (id) => ({
      participants: participants.filter(({ bookingId }) => bookingId === id).map(({ function: theirFunction, name }) => ({ function: theirFunction, name })),
      answers: answers.filter(({ bookingId }) => bookingId === id).map(({ questionId, answer }) => ({ questionId, answer })),
    });
  }
}

function refuse(fault: Fault | null): void {
  if (fault) throw new RuleViolation(fault.code, { pointers: [...fault.pointers] });
}
