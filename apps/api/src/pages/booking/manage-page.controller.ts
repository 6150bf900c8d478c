import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { BookingChanges, ManagedBookings, type ManagedBooking } from '@relais/bookings';
import { BookingPatch } from '@relais/contracts';
import { RuleViolation } from '@relais/platform';
import { wordIssue } from '@relais/wording';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Open } from '../../http/access.ts';
import { BookingCookie } from './booking-cookie.ts';
import { CalendarDownload } from './calendar-download.service.ts';
import { LinkGuesses } from '../frame/link-guesses.service.ts';
import { ManagePages } from './manage-pages.service.tsx';
import { mailLanguage, pageLanguage, textIn } from '../frame/page-language.ts';
import { seeOther } from '../frame/page-reply.ts';
import { numberIn } from './typed-booking.ts';

const tokenShape = /^[\w-]{20,64}$/;

/** A booking by its manage link, without an account. Reading changes nothing: mail scanners open links too. */
@ApiExcludeController()
@Controller('booking')
export class ManagePageController {
  constructor(
    private readonly managed: ManagedBookings,
    private readonly changes: BookingChanges,
    private readonly guesses: LinkGuesses,
    private readonly cookie: BookingCookie,
    private readonly pages: ManagePages,
    private readonly calendar: CalendarDownload,
  ) {}

  @Get()
  @Open()
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const held = this.cookie.read(request);
    if (held && 'receipt' in held) return this.pages.drawReceipt(reply, pageLanguage(request), held.receipt);
    const managed = await this.#managed(request);
    this.pages.draw(reply, await this.pages.drawingOf(managed, request));
  }

  @Get('calendar.ics')
  @Open()
  async downloadCalendar(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const held = this.cookie.read(request);
    const sessionId = held && 'receipt' in held ? held.receipt.sessionId : (await this.#managed(request)).session.id;
    await this.calendar.send(reply, sessionId, mailLanguage(pageLanguage(request), request));
  }

  @Get('cancellation')
  @Open()
  async askCancellation(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const managed = await this.#managed(request);
    const language = pageLanguage(request, managed.booking.language);
    if (!managed.canChange) return seeOther(reply, `/booking?lang=${language}`);
    this.pages.drawCancellation(reply, language, managed);
  }

  @Post('cancellation')
  @Open()
  async cancel(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { booking } = await this.#managed(request);
    const language = pageLanguage(request, booking.language);
    try {
      await this.changes.cancel({ bookingId: booking.id, by: null });
      seeOther(reply, `/booking?done=cancelled&lang=${language}`);
    } catch (error) {
      this.pages.sayStanding(reply, language, error);
    }
  }

  @Post('changes')
  @Open()
  async change(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const managed = await this.#managed(request);
    const drawing = await this.pages.drawingOf(managed, request);
    const typed = { seats: textIn(request.body, 'seats'), accessNeeds: textIn(request.body, 'accessNeeds') };
    const read = BookingPatch.safeParse({ seats: numberIn(typed.seats) ?? null, accessNeeds: typed.accessNeeds });
    if (!read.success) {
      const errors = read.error.issues.map((issue) => ({ field: String(issue.path[0]), detail: wordIssue(drawing.language, issue).detail }));
      return this.pages.draw(reply, { ...drawing, typed, errors });
    }
    try {
      const after = await this.changes.change({ bookingId: managed.booking.id, by: null }, read.data);
      seeOther(reply, `/booking?done=${after.version === managed.booking.version ? 'unchanged' : 'changed'}&lang=${drawing.language}`);
    } catch (error) {
      this.pages.refuse(reply, { ...drawing, typed }, error);
    }
  }

  /** The first opening of a mailed link swaps its token for a cookie and goes on to an address without it. */
  @Get(':token')
  @Open()
  async open(@Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { booking } = await this.#byToken(token, request);
    this.cookie.keepToken(reply, token);
    seeOther(reply, `/booking?lang=${pageLanguage(request, booking.language)}`);
  }

  async #managed(request: FastifyRequest): Promise<ManagedBooking> {
    const held = this.cookie.read(request);
    if (!held || !('token' in held)) throw new RuleViolation('link_not_valid');
    return this.#byToken(held.token, request);
  }

  #byToken(token: string, request: FastifyRequest): Promise<ManagedBooking> {
    return this.guesses.watch(request.ip, async () => {
      if (!tokenShape.test(token)) throw new RuleViolation('link_not_valid');
      return this.managed.byToken(token);
    });
  }
}
