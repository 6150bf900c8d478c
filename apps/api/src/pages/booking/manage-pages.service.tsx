import { Injectable } from '@nestjs/common';
import { ManagedBookings, OpenSessions, type ManagedBooking } from '@relais/bookings';
import { problems, type PageLanguage } from '@relais/contracts';
import { CancelPage, ManagePage, ReceiptPage, doings, readerIn, type Doing, type FieldError } from '@relais/pages';
import { Environment, RuleViolation } from '@relais/platform';
import { wordPageProblem } from '@relais/wording';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Receipt } from './booking-cookie.ts';
import { pageLanguage, textIn } from '../frame/page-language.ts';
import { seeOther, sendPage, siteOf } from '../frame/page-reply.ts';

/** What the page of a booking is drawn from. */
export interface ManageDrawing {
  readonly managed: ManagedBooking;
  readonly telephone: Awaited<ReturnType<ManagedBookings['callUs']>>;
  readonly language: PageLanguage;
  readonly done: Doing | null;
  readonly typed: { readonly seats: string; readonly accessNeeds: string };
  readonly errors: readonly FieldError[];
}

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
    const typed = { seats: String(booking.seats), accessNeeds: booking.accessNeeds };
    return { managed, done, typed, errors: [], language: pageLanguage(request, booking.language), telephone: await this.managed.callUs(session.id) };
  }

  draw(reply: FastifyReply, drawing: ManageDrawing): void {
    this.#answer(reply, drawing.errors.length > 0 ? problems.invalid_input : 200, drawing);
  }

  /** Why a change was not made, beside the seats. */
  refuse(reply: FastifyReply, drawing: ManageDrawing, error: unknown): void {
    if (!(error instanceof RuleViolation) || error.code !== 'seats_not_available') return this.sayStanding(reply, drawing.language, error);
    const { detail } = wordPageProblem(drawing.language, error.code, error.context.params);
    this.#answer(reply, problems[error.code], { ...drawing, errors: [{ field: 'seats', detail }] });
  }

  /** A booking that was cancelled or closed meanwhile says so on its own page; rethrows anything else. */
  sayStanding(reply: FastifyReply, language: PageLanguage, error: unknown): void {
    if (!(error instanceof RuleViolation) || (error.code !== 'booking_cancelled' && error.code !== 'booking_closed')) throw error;
    seeOther(reply, `/booking?lang=${language}`);
  }

  drawCancellation(reply: FastifyReply, language: PageLanguage, { booking, session }: ManagedBooking): void {
    sendPage(reply, 200, <CancelPage reader={readerIn(language)} site={siteOf(this.environment)} booking={booking} session={session} />);
  }

  async drawReceipt(reply: FastifyReply, language: PageLanguage, { sessionId, seats, email }: Receipt): Promise<void> {
    const session = await this.sessions.read(sessionId, 'booked');
    const telephone = await this.managed.callUs(sessionId);
    sendPage(reply, 200, <ReceiptPage reader={readerIn(language)} site={siteOf(this.environment)} session={session} seats={seats} email={email} telephone={telephone} />);
  }

  #answer(reply: FastifyReply, status: number, { managed, language, ...rest }: ManageDrawing): void {
    sendPage(reply, status, <ManagePage reader={readerIn(language)} site={siteOf(this.environment)} {...managed} {...rest} />);
  }
}
