import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { OrganisationLinks, OrganisationPageReader } from '@relais/bookings';
import { IdParams } from '@relais/contracts';
import { parseMailbox, publishedEvents } from '@relais/mail';
import type { Organisation } from '@relais/organisations';
import { OrganisationPage, readerIn } from '@relais/pages';
import { Clock, Environment, RuleViolation } from '@relais/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Open } from '../../http/access.ts';
import { BookingCookie } from '../booking/booking-cookie.ts';
import { LinkGuesses } from '../frame/link-guesses.service.ts';
import { mailLanguage, pageLanguage } from '../frame/page-language.ts';
import { seeOther, sendPage, siteOf } from '../frame/page-reply.ts';
import { OrganisationCookie } from './organisation-cookie.ts';

const tokenShape = /^[\w-]{20,64}$/;

/** An organisation's own page by its private link, without an account. Reading changes nothing: mail scanners open links too. */
@ApiExcludeController()
@Controller('organisation')
export class OrganisationPageController {
  constructor(
    private readonly links: OrganisationLinks,
    private readonly reader: OrganisationPageReader,
    private readonly guesses: LinkGuesses,
    private readonly cookie: OrganisationCookie,
    private readonly bookingCookie: BookingCookie,
    private readonly environment: Environment,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Open()
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const organisation = await this.#organisation(request);
    const content = await this.reader.read(organisation);
    sendPage(reply, 200, <OrganisationPage reader={readerIn(pageLanguage(request, organisation.language))} site={siteOf(this.environment)} {...content} />);
  }

  /** Downloaded, not sent: PUBLISH, without attendees (RFC 5546 §3.2.1). */
  @Get('calendar.ics')
  @Open()
  async downloadCalendar(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const organisation = await this.#organisation(request);
    const language = mailLanguage(pageLanguage(request, organisation.language), request);
    const { name, address } = parseMailbox(this.environment.mailFrom);
    const marks = { stamp: this.clock.instant(), organizer: { name, email: address } };
    const events = (await this.reader.calendarEvents(organisation, language)).map((event) => ({ ...event, ...marks }));
    void reply
      .header('Content-Type', 'text/calendar; charset=utf-8; method=PUBLISH')
      .header('Content-Disposition', 'attachment; filename="relais.ics"')
      .header('Cache-Control', 'private, no-store')
      .send(publishedEvents({ productId: '-//Relais//Relais//EN', language, events }));
  }

  /** Opens one of its bookings as its own mail link does. */
  @Post('bookings/:id/management')
  @Open()
  async manage(@Param() params: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const organisation = await this.#organisation(request);
    const parsed = IdParams.safeParse(params);
    if (!parsed.success) throw new RuleViolation('link_not_valid');
    this.bookingCookie.keepToken(reply, await this.reader.managing(parsed.data.id, organisation.id));
    seeOther(reply, `/booking?lang=${pageLanguage(request, organisation.language)}`);
  }

  /** The first opening of a link swaps its token for a cookie and goes on to an address without it. */
  @Get(':token')
  @Open()
  async open(@Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { language } = await this.#byToken(token, request);
    this.cookie.keep(reply, token);
    seeOther(reply, `/organisation?lang=${pageLanguage(request, language)}`);
  }

  #organisation(request: FastifyRequest): Promise<Organisation> {
    const token = this.cookie.read(request);
    if (token === '') throw new RuleViolation('link_not_valid');
    return this.#byToken(token, request);
  }

  #byToken(token: string, request: FastifyRequest): Promise<Organisation> {
    return this.guesses.watch(request.ip, async () => {
      if (!tokenShape.test(token)) throw new RuleViolation('link_not_valid');
      return this.links.organisationOf(token);
    });
  }
}
