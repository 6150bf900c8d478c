import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { IdParams, TravelTimeInput, TravelTimeList, TravelTimePatch, TravelTimeView } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import { TravelTimes } from '@relais/sessions';
import { Caller, MayCall, coordinators, everybodySignedIn } from '../http/access.ts';
import { Creation } from '../http/creation.interceptor.ts';
import { ExpectedVersion } from '../http/input.ts';

@ApiTags('Places')
@Controller('api/v1/travel-times')
export class TravelTimesController {
  constructor(private readonly times: TravelTimes) {}

  @Get()
  @MayCall(...everybodySignedIn)
  @ApiResponse({ status: 200, standardSchema: TravelTimeList })
  list(): Promise<TravelTimeList> {
    return this.times.list();
  }

  @Post()
  @MayCall(...coordinators)
  @Creation()
  @ApiResponse({ status: 201, standardSchema: TravelTimeView })
  add(@Body({ schema: TravelTimeInput }) body: TravelTimeInput, @Caller() caller: SignedIn): Promise<TravelTimeView> {
    return this.times.add(body, caller);
  }

  @Patch(':id')
  @MayCall(...coordinators)
  @ApiResponse({ status: 200, standardSchema: TravelTimeView })
  change(
    @Param({ schema: IdParams }) { id }: IdParams,
    @ExpectedVersion() version: number,
    @Body({ schema: TravelTimePatch }) body: TravelTimePatch,
    @Caller() caller: SignedIn,
  ): Promise<TravelTimeView> {
    return this.times.change(id, version, body, caller);
  }

  @Delete(':id')
  @MayCall(...coordinators)
  @HttpCode(204)
  @ApiResponse({ status: 204 })
  remove(@Param({ schema: IdParams }) { id }: IdParams, @Caller() caller: SignedIn): Promise<void> {
    return this.times.remove(id, caller);
  }
}
