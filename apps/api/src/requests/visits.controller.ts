import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { SessionRequestInput, SessionRequestReceipt, VisitMomentList, VisitMomentQuery } from '@relais/contracts';
import { Requests, Visits } from '@relais/requests';
import { Open } from '../http/access.ts';
import { Creation } from '../http/creation.interceptor.ts';
import { LimitedPerPlace } from '../http/place-limit.guard.ts';

/** What partners can do without an account to have us come. */
@ApiTags('Asking us to come, without an account')
@Controller('api/v1')
export class VisitsController {
  constructor(
    private readonly requests: Requests,
    private readonly visits: Visits,
  ) {}

  @Get('visit-moments')
  @Open()
  @LimitedPerPlace('visit_moments')
  @ApiResponse({ status: 200, standardSchema: VisitMomentList })
  moments(@Query({ schema: VisitMomentQuery }) query: VisitMomentQuery): Promise<VisitMomentList> {
    return this.visits.moments(query);
  }

  @Post('session-requests')
  @Open()
  @Creation()
  @LimitedPerPlace('booking')
  @ApiResponse({ status: 201, standardSchema: SessionRequestReceipt })
  ask(@Body({ schema: SessionRequestInput }) body: SessionRequestInput): Promise<SessionRequestReceipt> {
    return this.requests.ask(body);
  }
}
