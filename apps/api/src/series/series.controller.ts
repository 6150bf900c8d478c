import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { IdParams, SeriesChangeDone, SeriesInput, SeriesPreview, SeriesView } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import { SeriesCreation, SeriesReader } from '@relais/sessions';
import { Caller, MayCall, everybodySignedIn, planners } from '../http/access.ts';
import { Creation } from '../http/creation.interceptor.ts';

@ApiTags('Series')
@Controller('api/v1')
export class SeriesController {
  constructor(
    private readonly creation: SeriesCreation,
    private readonly reader: SeriesReader,
  ) {}

  @Post('series-previews')
  @MayCall(...planners)
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: SeriesPreview })
  preview(@Body({ schema: SeriesInput }) body: SeriesInput, @Caller() caller: SignedIn): Promise<SeriesPreview> {
    return this.creation.preview(body, caller);
  }

  @Post('series')
  @MayCall(...planners)
  @Creation()
  @ApiResponse({ status: 201, standardSchema: SeriesChangeDone })
  async plan(@Body({ schema: SeriesInput }) body: SeriesInput, @Caller() caller: SignedIn): Promise<SeriesChangeDone> {
    return this.reader.done(await this.creation.create(body, caller));
  }

  @Get('series/:id')
  @MayCall(...everybodySignedIn)
  @ApiResponse({ status: 200, standardSchema: SeriesView })
  read(@Param({ schema: IdParams }) { id }: IdParams): Promise<SeriesView> {
    return this.reader.read(id);
  }
}
