import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { SessionCancellations, SessionConfirmations, SessionResults } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import { SessionBatches, type SessionResult } from '@relais/sessions';
import type { FastifyRequest } from 'fastify';
import { Caller, MayCall, planners } from '../http/access.ts';
import { problemOf } from '../http/problem.ts';
import { readerLanguage } from '../http/reader-language.ts';
import { ApiRepetitionKey, RepetitionKey } from '../http/repetition-key.ts';

/** Many sessions confirmed or cancelled in one go; each is answered for itself. */
@ApiTags('Sessions')
@Controller('api/v1')
export class SessionBatchesController {
  constructor(private readonly batches: SessionBatches) {}

  @Post('session-confirmations')
  @MayCall(...planners)
  @HttpCode(200)
  @ApiRepetitionKey()
  @ApiResponse({ status: 200, standardSchema: SessionResults })
  async confirm(@Body({ schema: SessionConfirmations }) body: SessionConfirmations, @Caller() caller: SignedIn, @RepetitionKey() key: string | null, @Req() request: FastifyRequest): Promise<SessionResults> {
    return inWords(await this.batches.confirm(body, caller, key), request);
  }

  @Post('session-cancellations')
  @MayCall(...planners)
  @HttpCode(200)
  @ApiRepetitionKey()
  @ApiResponse({ status: 200, standardSchema: SessionResults })
  async cancel(@Body({ schema: SessionCancellations }) body: SessionCancellations, @Caller() caller: SignedIn, @RepetitionKey() key: string | null, @Req() request: FastifyRequest): Promise<SessionResults> {
    return inWords(await this.batches.cancel(body, caller, key), request);
  }
}

function inWords(results: readonly SessionResult[], request: FastifyRequest): SessionResults {
  return { items: results.map(({ id, version, refusal }) => ({ id, version, problem: refusal && wordsOf(refusal, request) })) };
}

function wordsOf(refusal: NonNullable<SessionResult['refusal']>, request: FastifyRequest) {
  const { code, title, detail } = problemOf(refusal, readerLanguage(request), request.id);
  return { code, title, detail };
}
