import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Bookings } from '@relais/bookings';
import { IdParams, type BookingInput } from '@relais/contracts';
import { Idempotency } from '@relais/identity';
import { RuleViolation, newId } from '@relais/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Open } from '../../http/access.ts';
import { PlaceLimits } from '../../http/place-limits.service.ts';
import { BookingCookie } from './booking-cookie.ts';
import { BookingPages, type Drawing } from './booking-pages.service.tsx';
import { Invitations } from './invitations.service.ts';
import { mailLanguage, pageLanguage, textIn } from '../frame/page-language.ts';
import { seeOther } from '../frame/page-reply.ts';
import { nothingTyped, readBooking, typedIn } from './typed-booking.ts';

/** The public page of one session: what it is, and a form to book seats without an account. */
@ApiExcludeController()
@Controller('sessions/:id/book')
export class BookingPageController {
  constructor(
    private readonly bookings: Bookings,
    private readonly idempotency: Idempotency,
    private readonly limits: PlaceLimits,
    private readonly invitations: Invitations,
    private readonly cookie: BookingCookie,
    private readonly pages: BookingPages,
  ) {}

  @Get()
  @Open()
  async show(@Param() params: unknown, @Query() query: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sessionId = sessionIdIn(params);
    const language = pageLanguage(request);
    const key = textIn(query, 'key');
    if (key !== '') {
      const invited = await this.invitations.accept(sessionId, key, request, reply);
      return seeOther(reply, `/sessions/${sessionId}/book?lang=${pageLanguage(request, invited?.language)}`);
    }
    const { guest, organisation } = await this.invitations.comerOf(sessionId, request);
    const typed = { ...nothingTyped(organisation?.language ?? mailLanguage(language, request)), organisationName: organisation?.name ?? '' };
    await this.pages.draw(reply, { sessionId, guest, organisationId: organisation?.organisationId ?? null, language, typed, formKey: newId() });
  }

  @Post()
  @Open()
  async book(@Param() params: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const drawing = await this.#drawingOf(sessionIdIn(params), request);
    if (textIn(request.body, 'redraw') !== '') return this.pages.draw(reply, drawing);
    const read = readBooking(drawing.typed, { orWait: textIn(request.body, 'orWait') === 'yes', reader: drawing.language });
    if ('errors' in read) return this.pages.draw(reply, { ...drawing, errors: read.errors });
    try {
      await this.limits.count('booking', request.ip);
      const isTrapped = textIn(request.body, 'website') !== '';
      const { status, queuePlace } = isTrapped ? await this.pages.asIfBooked(drawing) : await this.#bookOnce(drawing, read.input);
      const { seats, contactEmail: email } = read.input;
      this.cookie.keepReceipt(reply, { sessionId: drawing.sessionId, seats, email, status, queuePlace });
      seeOther(reply, `/booking?lang=${drawing.language}`);
    } catch (error) {
      await this.pages.refuse(reply, drawing, error);
    }
  }

  async #drawingOf(sessionId: string, request: FastifyRequest): Promise<Drawing> {
    const { guest, organisation } = await this.invitations.comerOf(sessionId, request);
    const formKey = textIn(request.body, 'formKey').slice(0, 100) || newId();
    return { sessionId, guest, organisationId: organisation?.organisationId ?? null, language: pageLanguage(request), typed: typedIn(request.body), formKey };
  }

  #bookOnce({ sessionId, guest, organisationId, formKey }: Drawing, input: BookingInput) {
    return this.idempotency.once({ scope: `page ${sessionId}`, key: formKey, body: input }, () => this.bookings.book(sessionId, input, guest, organisationId));
  }
}

function sessionIdIn(params: unknown): string {
  const parsed = IdParams.safeParse(params);
  if (!parsed.success) throw new RuleViolation('booking_not_open');
  return parsed.data.id;
}
