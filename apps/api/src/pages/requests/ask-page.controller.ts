import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Idempotency } from '@relais/identity';
import { newId } from '@relais/platform';
import { Requests, Visits } from '@relais/requests';
import type { SessionRequestInput, SessionRequestReceipt } from '@relais/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Open } from '../../http/access.ts';
import { PlaceLimits } from '../../http/place-limits.service.ts';
import { mailLanguage, pageLanguage, textIn } from '../frame/page-language.ts';
import { seeOther } from '../frame/page-reply.ts';
import { AskPages, kindIn, type AskDrawing } from './ask-pages.service.tsx';
import { RequestCookie } from './request-cookie.ts';
import { mailFollows, nothingAsked, readRequest, requestTypedIn } from './typed-request.ts';

/** The public page on which a partner asks us to come. */
@ApiExcludeController()
@Controller('requests/new')
export class AskPageController {
  constructor(
    private readonly requests: Requests,
    private readonly visits: Visits,
    private readonly idempotency: Idempotency,
    private readonly limits: PlaceLimits,
    private readonly cookie: RequestCookie,
    private readonly pages: AskPages,
  ) {}

  @Get()
  @Open()
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const language = pageLanguage(request);
    await this.pages.draw(reply, { language, typed: nothingAsked(mailLanguage(language, request)), formKey: newId(), place: request.ip });
  }

  @Post()
  @Open()
  async ask(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const drawing = drawingOf(request);
    if (textIn(request.body, 'redraw') !== '' || textIn(request.body, 'show') !== '') return this.pages.draw(reply, drawing);
    const read = readRequest(drawing.typed, await this.visits.minutesOf(kindIn(drawing.typed)), drawing.language);
    if ('errors' in read) return this.pages.draw(reply, { ...drawing, errors: read.errors });
    try {
      await this.limits.count('booking', request.ip);
      const answerBy = textIn(request.body, 'website') === '' ? (await this.#askOnce(drawing, read.input)).answerBy : await this.requests.answerBy();
      this.cookie.keepReceipt(reply, { answerBy, email: read.input.contactEmail });
      seeOther(reply, `/request?lang=${drawing.language}`);
    } catch (error) {
      await this.pages.refuse(reply, drawing, error);
    }
  }

  #askOnce({ formKey }: AskDrawing, input: SessionRequestInput): Promise<SessionRequestReceipt> {
    return this.idempotency.once({ scope: 'page requests', key: formKey, body: input }, () => this.requests.ask(input));
  }
}

function drawingOf(request: FastifyRequest): AskDrawing {
  const typed = mailFollows(requestTypedIn(request.body), textIn(request.body, 'lang'), textIn(request.body, 'redraw'));
  return { language: pageLanguage(request), typed, formKey: textIn(request.body, 'formKey').slice(0, 100) || newId(), place: request.ip };
}
