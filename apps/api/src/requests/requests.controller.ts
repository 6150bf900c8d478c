import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { IdParams, RequestAcceptance, RequestDecline, RequestOrganisation, RequestOwner, RequestProposal, SessionRequestCounts, SessionRequestPage, SessionRequestQuery, SessionRequestView } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import { RequestAnswers, RequestCare, RequestReader } from '@relais/requests';
import { Caller, MayCall, planners } from '../http/access.ts';
import { ExpectedVersion } from '../http/input.ts';

/** Requests 'come to us', as planners answer them. */
@ApiTags('Requests')
@Controller('api/v1')
export class RequestsController {
  constructor(
    private readonly reader: RequestReader,
    private readonly care: RequestCare,
    private readonly answers: RequestAnswers,
  ) {}

  @Get('session-requests')
  @MayCall(...planners)
  @ApiResponse({ status: 200, standardSchema: SessionRequestPage })
  list(@Query({ schema: SessionRequestQuery }) query: SessionRequestQuery, @Caller() caller: SignedIn): Promise<SessionRequestPage> {
    return this.reader.page(query, caller.id);
  }

  @Get('session-request-counts')
  @MayCall(...planners)
  @ApiResponse({ status: 200, standardSchema: SessionRequestCounts })
  counts(): Promise<SessionRequestCounts> {
    return this.reader.counts();
  }

  @Get('session-requests/:id')
  @MayCall(...planners)
  @ApiResponse({ status: 200, standardSchema: SessionRequestView })
  read(@Param({ schema: IdParams }) { id }: IdParams): Promise<SessionRequestView> {
    return this.reader.read(id);
  }

  @Put('session-requests/:id/owner')
  @MayCall(...planners)
  @ApiResponse({ status: 200, standardSchema: SessionRequestView })
  giveTo(
    @Param({ schema: IdParams }) { id }: IdParams,
    @ExpectedVersion() version: number,
    @Body({ schema: RequestOwner }) { ownerId }: RequestOwner,
    @Caller() caller: SignedIn,
  ): Promise<SessionRequestView> {
    return this.care.giveTo(id, version, ownerId, caller);
  }

  @Put('session-requests/:id/organisation')
  @MayCall(...planners)
  @ApiResponse({ status: 200, standardSchema: SessionRequestView })
  link(
    @Param({ schema: IdParams }) { id }: IdParams,
    @ExpectedVersion() version: number,
    @Body({ schema: RequestOrganisation }) { organisationId }: RequestOrganisation,
    @Caller() caller: SignedIn,
  ): Promise<SessionRequestView> {
    return this.care.link(id, version, organisationId, caller);
  }

  @Post('session-requests/:id/proposals')
  @MayCall(...planners)
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: SessionRequestView })
  propose(
    @Param({ schema: IdParams }) { id }: IdParams,
    @ExpectedVersion() version: number,
    @Body({ schema: RequestProposal }) body: RequestProposal,
    @Caller() caller: SignedIn,
  ): Promise<SessionRequestView> {
    return this.answers.propose(id, version, body, caller);
  }

  @Post('session-requests/:id/acceptance')
  @MayCall(...planners)
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: SessionRequestView })
  accept(
    @Param({ schema: IdParams }) { id }: IdParams,
    @ExpectedVersion() version: number,
    @Body({ schema: RequestAcceptance }) body: RequestAcceptance,
    @Caller() caller: SignedIn,
  ): Promise<SessionRequestView> {
    return this.answers.accept(id, version, body, caller);
  }

  @Post('session-requests/:id/decline')
  @MayCall(...planners)
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: SessionRequestView })
  decline(
    @Param({ schema: IdParams }) { id }: IdParams,
    @ExpectedVersion() version: number,
    @Body({ schema: RequestDecline }) body: RequestDecline,
    @Caller() caller: SignedIn,
  ): Promise<SessionRequestView> {
    return this.answers.decline(id, version, body, caller);
  }
}
