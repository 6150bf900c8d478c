import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { FreeMomentList, FreeMomentQuery, SessionCheck, SessionCheckInput } from '@relais/contracts';
import { FreeMoments, SessionChecks } from '@relais/sessions';
import { MayCall, planners } from '../http/access.ts';

/** What a planner asks before anything is saved: both read only, whatever their method. */
@ApiTags('Sessions')
@Controller('api/v1')
export class ChecksController {
  constructor(
    private readonly checks: SessionChecks,
    private readonly moments: FreeMoments,
  ) {}

  @Post('session-checks')
  @MayCall(...planners)
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: SessionCheck })
  check(@Body({ schema: SessionCheckInput }) body: SessionCheckInput): Promise<SessionCheck> {
    return this.checks.check(body);
  }

  @Post('free-moments')
  @MayCall(...planners)
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: FreeMomentList })
  find(@Body({ schema: FreeMomentQuery }) body: FreeMomentQuery): Promise<FreeMomentList> {
    return this.moments.find(body);
  }
}
