import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { BookingDecisions, Offers, type BookingResult } from '@relais/bookings';
import { BookingDecisions as Decisions, BookingDecline, BookingResults, BookingView, IdParams } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import type { FastifyRequest } from 'fastify';
import { Caller, MayCall, planners } from '../http/access.ts';
import { ExpectedVersion } from '../http/input.ts';
import { problemOf } from '../http/problem.ts';
import { readerLanguage } from '../http/reader-language.ts';
import { ApiRepetitionKey, RepetitionKey } from '../http/repetition-key.ts';

/** Planners say yes or no to bookings, one by one or many at once. */
@ApiTags('Bookings')
@Controller('api/v1')
export class BookingDecisionsController {
  constructor(
    private readonly decisions: BookingDecisions,
    private readonly offers: Offers,
  ) {}

  @Post('bookings/:id/approval')
  @MayCall(...planners)
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: BookingView })
  approve(@Param({ schema: IdParams }) { id }: IdParams, @ExpectedVersion() expectedVersion: number, @Caller() by: SignedIn): Promise<BookingView> {
    return this.decisions.approve({ bookingId: id, by, expectedVersion });
  }

  @Post('bookings/:id/decline')
  @MayCall(...planners)
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: BookingView })
  decline(@Param({ schema: IdParams }) { id }: IdParams, @ExpectedVersion() expectedVersion: number, @Body({ schema: BookingDecline }) { reason }: BookingDecline, @Caller() by: SignedIn): Promise<BookingView> {
    return this.decisions.decline({ bookingId: id, by, expectedVersion }, reason);
  }

  @Post('bookings/:id/offer-acceptance')
  @MayCall(...planners)
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: BookingView })
  acceptOffer(@Param({ schema: IdParams }) { id }: IdParams, @ExpectedVersion() expectedVersion: number, @Caller() by: SignedIn): Promise<BookingView> {
    return this.offers.accept({ bookingId: id, by, expectedVersion });
  }

  @Post('sessions/:id/booking-decisions')
  @MayCall(...planners)
  @HttpCode(200)
  @ApiRepetitionKey()
  @ApiResponse({ status: 200, standardSchema: BookingResults })
  async decideEach(
    @Param({ schema: IdParams }) { id }: IdParams, @Body({ schema: Decisions }) body: Decisions, @Caller() by: SignedIn, @RepetitionKey() key: string | null, @Req() request: FastifyRequest,
  ): Promise<BookingResults> {
    return inWords(await this.decisions.decideEach(id, body, by, key), request);
  }
}

function inWords(results: readonly BookingResult[], request: FastifyRequest): BookingResults {
  return { items: results.map(({ id, version, refusal }) => ({ id, version, problem: refusal && wordsOf(refusal, request) })) };
}

function wordsOf(refusal: NonNullable<BookingResult['refusal']>, request: FastifyRequest) {
  const { code, title, detail } = problemOf(refusal, readerLanguage(request), request.id);
  return { code, title, detail };
}
