import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Open } from '../../http/access.ts';
import { mailLanguage, pageLanguage } from '../frame/page-language.ts';
import { seeOther } from '../frame/page-reply.ts';
import { BookingCookie } from './booking-cookie.ts';
import { CalendarDownload } from './calendar-download.service.ts';
import { ManagePages } from './manage-pages.service.tsx';
import { OpenedBookings } from './opened-bookings.service.ts';

/** A booking by its manage link, without an account. Reading changes nothing: mail scanners open links too. */
@ApiExcludeController()
@Controller('booking')
export class ManagePageController {
  constructor(
    private readonly opened: OpenedBookings,
    private readonly cookie: BookingCookie,
    private readonly pages: ManagePages,
    private readonly calendar: CalendarDownload,
  ) {}

  @Get()
  @Open()
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const held = this.cookie.read(request);
    if (held && 'receipt' in held) return this.pages.drawReceipt(reply, pageLanguage(request), held.receipt);
    this.pages.draw(reply, await this.pages.drawingOf(await this.opened.of(request), request));
  }

  @Get('calendar.ics')
  @Open()
  async downloadCalendar(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const held = this.cookie.read(request);
    const isBooked = held && 'receipt' in held && 'sessionId' in held.receipt;
    const sessionId = isBooked ? held.receipt.sessionId : (await this.opened.of(request)).session.id;
    await this.calendar.send(reply, sessionId, mailLanguage(pageLanguage(request), request));
  }

  @Get('cancellation')
  @Open()
  async askCancellation(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const managed = await this.opened.of(request);
    const language = pageLanguage(request, managed.booking.language);
    if (!managed.canChange) return seeOther(reply, `/booking?lang=${language}`);
    this.pages.drawCancellation(reply, language, managed);
  }

  /** The first opening of a mailed link swaps its token for a cookie and goes on to an address without it. */
  @Get(':token')
  @Open()
  async open(@Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { booking } = await this.opened.byToken(token, request);
    this.cookie.keepToken(reply, token);
    seeOther(reply, `/booking?lang=${pageLanguage(request, booking.language)}`);
  }
}
