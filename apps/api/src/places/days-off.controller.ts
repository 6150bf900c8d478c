import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { DayOffInput, DayOffList, DayOffPatch, DayOffQuery, DayOffView, IdParams } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import { DaysOff } from '@relais/sessions';
import { Caller, MayCall, coordinators, everybodySignedIn } from '../http/access.ts';
import { Creation } from '../http/creation.interceptor.ts';
import { ExpectedVersion } from '../http/input.ts';

@ApiTags('Places')
@Controller('api/v1/days-off')
export class DaysOffController {
  constructor(private readonly days: DaysOff) {}

  @Get()
  @MayCall(...everybodySignedIn)
  @ApiResponse({ status: 200, standardSchema: DayOffList })
  list(@Query({ schema: DayOffQuery }) query: DayOffQuery): Promise<DayOffList> {
    return this.days.between(query);
  }

  @Post()
  @MayCall(...coordinators)
  @Creation()
  @ApiResponse({ status: 201, standardSchema: DayOffView })
  add(@Body({ schema: DayOffInput }) body: DayOffInput, @Caller() caller: SignedIn): Promise<DayOffView> {
    return this.days.add(body, caller);
  }

  @Patch(':id')
  @MayCall(...coordinators)
  @ApiResponse({ status: 200, standardSchema: DayOffView })
  change(
    @Param({ schema: IdParams }) { id }: IdParams,
    @ExpectedVersion() version: number,
    @Body({ schema: DayOffPatch }) body: DayOffPatch,
    @Caller() caller: SignedIn,
  ): Promise<DayOffView> {
    return this.days.change(id, version, body, caller);
  }

  @Delete(':id')
  @MayCall(...coordinators)
  @HttpCode(204)
  @ApiResponse({ status: 204 })
  remove(@Param({ schema: IdParams }) { id }: IdParams, @Caller() caller: SignedIn): Promise<void> {
    return this.days.remove(id, caller);
  }
}
