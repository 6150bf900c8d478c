import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { RuleViolation } from '@relais/platform';
import { AskedRequests, Visits, type AskedRequest } from '@relais/requests';
import { sayOnPage } from '@relais/wording';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Open } from '../../http/access.ts';
import { CalendarDownload } from '../booking/calendar-download.service.ts';
import { LinkGuesses } from '../frame/link-guesses.service.ts';
import { mailLanguage, pageLanguage, textIn } from '../frame/page-language.ts';
import { seeOther } from '../frame/page-reply.ts';
import { AskPages } from './ask-pages.service.tsx';
import { RequestCookie } from './request-cookie.ts';
import { RequestPages } from './request-pages.service.tsx';
import { readWishes, wishesIn } from './typed-request.ts';

const tokenShape = /^[\w-]{20,64}$/;

/** A request by its private link, without an account. Reading changes nothing: mail scanners open links too. */
@ApiExcludeController()
@Controller('request')
export class RequestPageController {
  constructor(
    private readonly asked: AskedRequests,
    private readonly visits: Visits,
    private readonly guesses: LinkGuesses,
    private readonly cookie: RequestCookie,
    private readonly askPages: AskPages,
    private readonly pages: RequestPages,
    private readonly calendar: CalendarDownload,
  ) {}

  @Get()
  @Open()
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const held = this.cookie.read(request);
    if (held && 'receipt' in held) return this.askPages.drawReceipt(reply, pageLanguage(request), held.receipt);
    await this.pages.draw(reply, 200, await this.#asked(request), request);
  }

  @Get('calendar.ics')
  @Open()
  async downloadCalendar(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { session } = await this.#asked(request);
    if (!session || session.confirmedAt === null) throw new RuleViolation('not_found');
    await this.calendar.send(reply, session.id, mailLanguage(pageLanguage(request), request));
  }

  @Post('choice')
  @Open()
  async choose(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const asked = await this.#asked(request);
    const moment = textIn(request.body, 'moment');
    const language = pageLanguage(request, asked.request.language);
    if (moment === '') return this.pages.draw(reply, 400, asked, request, { errors: [{ field: 'moment', detail: sayOnPage(language, 'problems.field_required') }] });
    await this.#do(request, reply, asked, () => this.asked.choose(asked.request.id, moment));
  }

  @Post('refusal')
  @Open()
  async refuse(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const asked = await this.#asked(request);
    const wishes = wishesIn(request.body);
    const { moments, errors } = readWishes(wishes, await this.visits.minutesOf(asked.request.kind), pageLanguage(request, asked.request.language));
    if (errors.length > 0) return this.pages.draw(reply, 400, asked, request, { errors, wishes });
    await this.#do(request, reply, asked, () => this.asked.refuse(asked.request.id, moments), 'refused');
  }

  @Get('withdrawal')
  @Open()
  async askWithdrawal(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    this.pages.drawWithdrawal(reply, await this.#asked(request), request);
  }

  @Post('withdrawal')
  @Open()
  async withdraw(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const asked = await this.#asked(request);
    await this.#do(request, reply, asked, () => this.asked.withdraw(asked.request.id));
  }

  /** The first opening of a mailed link swaps its token for a cookie and goes on to an address without it. */
  @Get(':token')
  @Open()
  async open(@Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const asked = await this.#byToken(token, request);
    this.cookie.keepToken(reply, token);
    seeOther(reply, `/request?lang=${pageLanguage(request, asked.request.language)}`);
  }

  /** What was done shows on the page; what was refused says why there, with what is left to choose from. */
  async #do(request: FastifyRequest, reply: FastifyReply, asked: AskedRequest, deed: () => Promise<void>, done = 'done'): Promise<void> {
    try {
      await deed();
      seeOther(reply, `/request?done=${done}&lang=${pageLanguage(request, asked.request.language)}`);
    } catch (error) {
      await this.pages.refuse(reply, await this.#asked(request), request, error);
    }
  }

  async #asked(request: FastifyRequest): Promise<AskedRequest> {
    const held = this.cookie.read(request);
    if (!held || !('token' in held)) throw new RuleViolation('link_not_valid');
    return this.#byToken(held.token, request);
  }

  #byToken(token: string, request: FastifyRequest): Promise<AskedRequest> {
    return this.guesses.watch(request.ip, async () => {
      if (!tokenShape.test(token)) throw new RuleViolation('link_not_valid');
      return this.asked.byToken(token);
    });
  }
}
