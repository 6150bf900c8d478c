import { Injectable } from '@nestjs/common';
import { ManagedBookings, OpenSessions, type Guest } from '@relais/bookings';
import { problems, type BookingReceipt, type OpenSession, type PageLanguage } from '@relais/contracts';
import { BookingPage, ProblemPage, readerIn, type FieldError, type TypedBooking } from '@relais/pages';
import { Environment, RuleViolation } from '@relais/platform';
import { wordPageProblem } from '@relais/wording';
import type { FastifyReply } from 'fastify';
import { sendPage, siteOf } from '../frame/page-reply.ts';
import { errorsAt, numberIn, withOpenQuestions } from './typed-wishes.ts';

/** What a booking page is drawn from. */
export interface Drawing {
  readonly sessionId: string;
  readonly guest: Guest;
  /** Whose private link it was. */
  readonly organisationId: string | null;
  readonly language: PageLanguage;
  readonly typed: TypedBooking;
  readonly formKey: string;
  readonly errors?: readonly FieldError[];
}

/** Draws the booking page in each of its states, with nothing lost of what was typed (R12). */
@Injectable()
export class BookingPages {
  constructor(
    private readonly sessions: OpenSessions,
    private readonly managed: ManagedBookings,
    private readonly environment: Environment,
  ) {}

  /** @throws RuleViolation `booking_not_open` */
  async draw(reply: FastifyReply, drawing: Drawing): Promise<void> {
    await this.#answer(reply, drawing.errors ? problems.invalid_input : 200, drawing);
  }

  /** Why the booking was not made, on the same page; rethrows what is no refusal of a booking. */
  async refuse(reply: FastifyReply, drawing: Drawing, error: unknown): Promise<void> {
    if (!(error instanceof RuleViolation) || problems[error.code] >= 500) throw error;
    const { title, detail } = wordPageProblem(drawing.language, error.code, error.context.params);
    const status = problems[error.code];
    if (error.code === 'idempotency_key_reused') return this.#sayUsed(reply, drawing);
    const errors = errorsAt(error.context.pointers ?? [], detail, drawing.typed);
    if (errors.length > 0) return this.#answer(reply, status, { ...drawing, errors });
    await this.#answer(reply, status, drawing, error.code === 'booking_closed' ? undefined : { title, detail });
  }

  /** What a program reads that filled in the trap: what anybody would. */
  async asIfBooked({ sessionId, guest }: Drawing): Promise<Pick<BookingReceipt, 'status' | 'queuePlace'>> {
    const { state, waiting, asksApproval, asksProof } = await this.sessions.read(sessionId, guest);
    if (state === 'full') return { status: 'waitlisted', queuePlace: waiting + 1 };
    return { status: asksApproval || asksProof ? 'requested' : 'confirmed', queuePlace: null };
  }

  async #answer(reply: FastifyReply, status: number, drawing: Drawing, refusal?: { title: string; detail: string }): Promise<void> {
    const { sessionId, guest, language, typed, formKey } = drawing;
    const session = await this.sessions.read(sessionId, guest);
    const errors = drawing.errors ? withOpenQuestions(drawing.errors, session, typed, language) : [];
    const page = (
      <BookingPage
        reader={readerIn(language)}
        site={siteOf(this.environment)}
        session={session}
        telephone={await this.managed.callUs(sessionId)}
        alternatives={await this.#alternatives(session, drawing)}
        form={session.state === 'open' || session.state === 'full' ? { formKey, typed, errors, canWaitInstead: canWaitInstead(session, drawing) } : null}
        {...(refusal ? { refusal } : {})}
      />
    );
    sendPage(reply, status, page);
  }

  async #alternatives(session: OpenSession, { typed, errors = [] }: Drawing): Promise<OpenSession[]> {
    if (session.state === 'open' && !errors.some(({ field }) => field === 'seats')) return [];
    const wanted = Number(numberIn(typed.seats));
    return this.sessions.alternativesTo(session.id, wanted >= 1 && wanted <= 50 ? wanted : 1);
  }

  #sayUsed(reply: FastifyReply, { language, sessionId }: Drawing): void {
    const reader = readerIn(language);
    const page = (
      <ProblemPage reader={reader} site={siteOf(this.environment)} title={reader.say('problems.email_already_booked')} detail={reader.say('pages.used_form')}>
        <p><a className="button second" href={`/sessions/${sessionId}/book?lang=${language}`}>{reader.say('pages.begin_anew')}</a></p>
      </ProblemPage>
    );
    sendPage(reply, problems.idempotency_key_reused, page);
  }
}

/** Some seats are left, but not so many: who needs them all can wait for them. */
function canWaitInstead({ state, seatsLeft, capacity }: OpenSession, { typed, errors = [] }: Drawing): boolean {
  const wanted = Number(numberIn(typed.seats));
  return state === 'open' && errors.some(({ field }) => field === 'seats') && wanted > seatsLeft && wanted <= capacity;
}
