import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { IdParams, SavedViewInput, SavedViewItem, SavedViewList, SavedViewPatch } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import { SavedViews } from '@relais/sessions';
import { Caller, MayCall, everybodySignedIn } from '../http/access.ts';
import { Creation } from '../http/creation.interceptor.ts';
import { ExpectedVersion } from '../http/input.ts';

@ApiTags('Calendar')
@Controller('api/v1/saved-views')
export class SavedViewsController {
  constructor(private readonly views: SavedViews) {}

  @Get()
  @MayCall(...everybodySignedIn)
  @ApiResponse({ status: 200, standardSchema: SavedViewList })
  list(@Caller() caller: SignedIn): Promise<SavedViewList> {
    return this.views.of(caller);
  }

  @Post()
  @MayCall(...everybodySignedIn)
  @Creation()
  @ApiResponse({ status: 201, standardSchema: SavedViewItem })
  save(@Body({ schema: SavedViewInput }) body: SavedViewInput, @Caller() caller: SignedIn): Promise<SavedViewItem> {
    return this.views.save(body, caller);
  }

  @Patch(':id')
  @MayCall(...everybodySignedIn)
  @ApiResponse({ status: 200, standardSchema: SavedViewItem })
  change(
    @Param({ schema: IdParams }) { id }: IdParams,
    @ExpectedVersion() version: number,
    @Body({ schema: SavedViewPatch }) body: SavedViewPatch,
    @Caller() caller: SignedIn,
  ): Promise<SavedViewItem> {
    return this.views.change(id, version, body, caller);
  }

  @Delete(':id')
  @MayCall(...everybodySignedIn)
  @HttpCode(204)
  @ApiResponse({ status: 204 })
  remove(@Param({ schema: IdParams }) { id }: IdParams, @Caller() caller: SignedIn): Promise<void> {
    return this.views.remove(id, caller);
  }
}
