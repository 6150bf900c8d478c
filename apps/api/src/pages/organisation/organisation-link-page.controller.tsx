import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { FreshLinks } from '@relais/bookings';
import { OrganisationLinkRequest, type PageLanguage } from '@relais/contracts';
import { OrganisationLinkPage, readerIn } from '@relais/pages';
import { Environment } from '@relais/platform';
import { sayOnPage } from '@relais/wording';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Open } from '../../http/access.ts';
import { PlaceLimits } from '../../http/place-limits.service.ts';
import { pageLanguage, textIn } from '../frame/page-language.ts';
import { seeOther, sendPage, siteOf } from '../frame/page-reply.ts';

const longest = 2000;

/** 'Send me a fresh link': the answer is the same for everybody. */
@ApiExcludeController()
@Controller('organisation/link')
export class OrganisationLinkPageController {
  constructor(
    private readonly fresh: FreshLinks,
    private readonly limits: PlaceLimits,
    private readonly environment: Environment,
  ) {}

  @Get()
  @Open()
  show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    this.#draw(reply, 200, { language: pageLanguage(request), typed: '', isAsked: textIn(request.query, 'done') !== '' });
  }

  /** @throws RuleViolation `too_many_attempts` */
  @Post()
  @Open()
  async ask(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const language = pageLanguage(request);
    const typed = textIn(request.body, 'email').slice(0, longest);
    if (textIn(request.body, 'redraw') !== '') return this.#draw(reply, 200, { language, typed, isAsked: false });
    const read = OrganisationLinkRequest.safeParse({ email: typed.trim() });
    if (!read.success) return this.#draw(reply, 400, { language, typed, isAsked: false, error: typed.trim() === '' ? 'problems.field_required' : 'problems.field_not_an_email' });
    await this.limits.count('organisation_link', request.ip);
    if (textIn(request.body, 'website') === '') await this.fresh.send(read.data.email);
    seeOther(reply, `/organisation/link?done=1&lang=${language}`);
  }

  #draw(reply: FastifyReply, status: number, { language, typed, isAsked, error }: Drawing): void {
    const errors = error === undefined ? [] : [{ field: 'email', detail: sayOnPage(language, error) }];
    sendPage(reply, status, <OrganisationLinkPage reader={readerIn(language)} site={siteOf(this.environment)} typed={typed} isAsked={isAsked} errors={errors} />);
  }
}

interface Drawing {
  readonly language: PageLanguage;
  readonly typed: string;
  readonly isAsked: boolean;
  readonly error?: 'problems.field_required' | 'problems.field_not_an_email';
}
