import { Injectable } from '@nestjs/common';
import { ManagedBookings, OpenSessions, type ManagedBooking } from '@relais/bookings';
import { problems, type PageLanguage, type ProblemCode } from '@relais/contracts';
import { CancelPage, HandedOverPage, ManagePage, ReceiptPage, doings, readerIn, type Doing, type FieldError, type TypedContact, type TypedWishes } from '@relais/pages';
import { Environment, RuleViolation } from '@relais/platform';
import { wordPageProblem } from '@relais/wording';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { pageLanguage, textIn } from '../frame/page-language.ts';
import { seeOther, sendPage, siteOf } from '../frame/page-reply.ts';
import type { Receipt } from './booking-cookie.ts';
import { errorsAt, wishesOf } from './typed-wishes.ts';

/** What the page of a booking is drawn from. */
export interface ManageDrawing {
  readonly managed: ManagedBooking;
  readonly telephone: Awaited<ReturnType<ManagedBookings['callUs']>>;
  readonly language: PageLanguage;
  readonly done: Doing | null;
  readonly typed: TypedWishes;
  readonly successor: TypedContact;
  readonly errors: readonly FieldError[];
}

/** A booking that stands otherwise meanwhile says so on its own page. */
const standings: readonly ProblemCode[] = ['booking_cancelled', 'booking_closed', 'booking_declined', 'offer_expired', 'booking_without_offer'];

/** Draws what the holder of a booking sees. */
@Injectable()
export class ManagePages {
  constructor(
    private readonly managed: ManagedBookings,
    private readonly sessions: OpenSessions,
    private readonly environment: Environment,
  ) {}

  async drawingOf(managed: ManagedBooking, request: FastifyRequest): Promise<ManageDrawing> {
    const { booking, session } = managed;
    const done = doings.find((doing) => doing === textIn(request.query, 'done')) ?? null;
    const successor = { contactEmail: '', contactName: '', language: booking.language };
    return { managed, done, successor, typed: wishesOf(booking), errors: [], language: pageLanguage(request, booking.language), telephone: await this.managed.callUs(session.id) };
  }

  draw(reply: FastifyReply, drawing: ManageDrawing): void {
    this.#answer(reply, drawing.errors.length > 0 ? problems.invalid_input : 200, drawing);
  }

  /** Why something was not done, beside what was typed; rethrows what the page has no place for. */
  refuse(reply: FastifyReply, drawing: ManageDrawing, error: unknown): void {
    if (!(error instanceof RuleViolation)) throw error;
    if (standings.includes(error.code)) return seeOther(reply, `/booking?lang=${drawing.language}`);
    const { detail } = wordPageProblem(drawing.language, error.code, error.context.params);
    const errors = errorsAt(pointersOf(error), detail, drawing.typed);
    if (errors.length === 0) throw error;
    this.#answer(reply, problems[error.code], { ...drawing, errors });
  }

  drawCancellation(reply: FastifyReply, language: PageLanguage, { booking, session }: ManagedBooking): void {
    sendPage(reply, 200, <CancelPage reader={readerIn(language)} site={siteOf(this.environment)} booking={booking} session={session} />);
  }

  async drawReceipt(reply: FastifyReply, language: PageLanguage, receipt: Receipt): Promise<void> {
    const frame = { reader: readerIn(language), site: siteOf(this.environment) };
    if ('handedOverTo' in receipt) return sendPage(reply, 200, <HandedOverPage {...frame} email={receipt.handedOverTo} />);
    const { sessionId, ...booked } = receipt;
    const session = await this.sessions.read(sessionId, 'booked');
    sendPage(reply, 200, <ReceiptPage {...frame} session={session} {...booked} telephone={await this.managed.callUs(sessionId)} />);
  }

  #answer(reply: FastifyReply, status: number, { managed, language, ...rest }: ManageDrawing): void {
    sendPage(reply, status, <ManagePage reader={readerIn(language)} site={siteOf(this.environment)} {...managed} {...rest} />);
  }
}

/** A move that finds no seats points at the seats; on this page that is about the date. */
function pointersOf({ code, context: { pointers = [] } }: RuleViolation): readonly string[] {
  return code === 'session_full' ? ['/sessionId'] : pointers;
}
