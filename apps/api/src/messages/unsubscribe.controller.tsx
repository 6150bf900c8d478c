import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Unsubscribing } from '@relais/mail';
import { UnsubscribePage, readerIn } from '@relais/pages';
import { Environment, RuleViolation } from '@relais/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Open } from '../http/access.ts';
import { FromAnywhere } from '../http/origin.guard.ts';
import { LinkGuesses } from '../pages/frame/link-guesses.service.ts';
import { pageLanguage } from '../pages/frame/page-language.ts';
import { sendPage, siteOf } from '../pages/frame/page-reply.ts';

type State = 'ask' | 'done' | 'unknown';

/** RFC 8058: mail programs post here without cookie or origin; people see a button. Reading changes nothing. */
@ApiExcludeController()
@Controller('unsubscribe')
export class UnsubscribeController {
  constructor(
    private readonly unsubscribing: Unsubscribing,
    private readonly guesses: LinkGuesses,
    private readonly environment: Environment,
  ) {}

  @Get(':token')
  @Open()
  async ask(@Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    this.#answer(request, reply, await stateAfter(this.guesses.watch(request.ip, () => this.unsubscribing.check(token)), 'ask'));
  }

  @Post(':token')
  @Open()
  @FromAnywhere()
  async stop(@Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    this.#answer(request, reply, await stateAfter(this.guesses.watch(request.ip, () => this.unsubscribing.unsubscribe(token)), 'done'));
  }

  #answer(request: FastifyRequest, reply: FastifyReply, state: State): void {
    const switching = { path: request.url.replace(/\?.*$/, '') };
    const page = <UnsubscribePage reader={readerIn(pageLanguage(request))} site={siteOf(this.environment)} switching={switching} state={state} />;
    sendPage(reply, state === 'unknown' ? 404 : 200, page);
  }
}

async function stateAfter(deed: Promise<void>, done: State): Promise<State> {
  try {
    await deed;
    return done;
  } catch (error) {
    if (error instanceof RuleViolation && error.code === 'link_not_valid') return 'unknown';
    throw error;
  }
}
