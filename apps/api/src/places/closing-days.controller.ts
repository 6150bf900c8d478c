import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { ClosingDayInput, ClosingDayList, ClosingDayView, IdParams } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import { ClosingDays } from '@relais/sessions';
import { Caller, MayCall, everybodySignedIn, planners } from '../http/access.ts';
import { Creation } from '../http/creation.interceptor.ts';

@ApiTags('Places')
@Controller('api/v1')
export class ClosingDaysController {
  constructor(private readonly days: ClosingDays) {}

  @Get('organisations/:id/closing-days')
  @MayCall(...everybodySignedIn)
  @ApiResponse({ status: 200, standardSchema: ClosingDayList })
  list(@Param({ schema: IdParams }) { id }: IdParams): Promise<ClosingDayList> {
    return this.days.of(id);
  }

  @Post('organisations/:id/closing-days')
  @MayCall(...planners)
  @Creation()
  @ApiResponse({ status: 201, standardSchema: ClosingDayView })
  add(@Param({ schema: IdParams }) { id }: IdParams, @Body({ schema: ClosingDayInput }) body: ClosingDayInput, @Caller() caller: SignedIn): Promise<ClosingDayView> {
    return this.days.add(id, body, caller);
  }

  @Delete('closing-days/:id')
  @MayCall(...planners)
  @HttpCode(204)
  @ApiResponse({ status: 204 })
  remove(@Param({ schema: IdParams }) { id }: IdParams, @Caller() caller: SignedIn): Promise<void> {
    return this.days.remove(id, caller);
  }
}
