import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { ChangesQuery, Instant } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import { Environment, RuleViolation } from '@relais/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Caller, MayCall, everybodySignedIn } from '../http/access.ts';
import { tokenIn } from '../http/sign-in-cookie.ts';
import { ChangeStreams } from './change-streams.service.ts';

/** What others change while a page is open, as server-sent events. */
@ApiTags('Calendar')
@Controller('api/v1/changes')
export class ChangesController {
  constructor(
    private readonly streams: ChangeStreams,
    private readonly environment: Environment,
  ) {}

  @Get()
  @MayCall(...everybodySignedIn)
  @ApiResponse({ status: 200, description: 'Events `ready`, `changes` (a ChangeNotice) and `beat`, until the reader signs out', content: { 'text/event-stream': { schema: { type: 'string' } } } })
  async listen(@Query({ schema: ChangesQuery }) { since }: ChangesQuery, @Caller() caller: SignedIn, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const token = tokenIn(request, this.environment);
    if (token === undefined) throw new RuleViolation('not_signed_in');
    const stream = await this.streams.open(caller, token, lastEventIn(request) ?? since ?? null);
    // The connection is not used again, so that a server that stops need not wait for it.
    void reply.headers({ 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no', Connection: 'close' });
    void reply.send(stream);
  }
}

/** What a browser says by itself when it comes back; anything else counts as not said. */
function lastEventIn(request: FastifyRequest): string | undefined {
  return Instant.safeParse(request.headers['last-event-id']).data;
}
