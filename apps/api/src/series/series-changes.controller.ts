import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { IdParams, SeriesCancellation, SeriesChange, SeriesChangeDone, SeriesPreview } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import { SeriesCancellations, SeriesChanges, SeriesReader, SeriesUndoings } from '@relais/sessions';
import { Caller, MayCall, planners } from '../http/access.ts';
import { ExpectedVersion } from '../http/input.ts';

@ApiTags('Series')
@Controller('api/v1')
export class SeriesChangesController {
  constructor(
    private readonly changes: SeriesChanges,
    private readonly cancellations: SeriesCancellations,
    private readonly undoings: SeriesUndoings,
    private readonly reader: SeriesReader,
  ) {}

  @Post('series/:id/change-previews')
  @MayCall(...planners)
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: SeriesPreview })
  previewChange(@Param({ schema: IdParams }) { id }: IdParams, @Body({ schema: SeriesChange }) body: SeriesChange, @Caller() caller: SignedIn): Promise<SeriesPreview> {
    return this.changes.preview(id, body, caller);
  }

  @Post('series/:id/changes')
  @MayCall(...planners)
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: SeriesChangeDone })
  async change(
    @Param({ schema: IdParams }) { id }: IdParams,
    @ExpectedVersion() version: number,
    @Body({ schema: SeriesChange }) body: SeriesChange,
    @Caller() caller: SignedIn,
  ): Promise<SeriesChangeDone> {
    return this.reader.done(await this.changes.change(id, version, body, caller));
  }

  @Post('series/:id/cancellation-previews')
  @MayCall(...planners)
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: SeriesPreview })
  previewCancellation(@Param({ schema: IdParams }) { id }: IdParams, @Body({ schema: SeriesCancellation }) body: SeriesCancellation, @Caller() caller: SignedIn): Promise<SeriesPreview> {
    return this.cancellations.preview(id, body, caller);
  }

  @Post('series/:id/cancellations')
  @MayCall(...planners)
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: SeriesChangeDone })
  async cancel(
    @Param({ schema: IdParams }) { id }: IdParams,
    @ExpectedVersion() version: number,
    @Body({ schema: SeriesCancellation }) body: SeriesCancellation,
    @Caller() caller: SignedIn,
  ): Promise<SeriesChangeDone> {
    return this.reader.done(await this.cancellations.cancel(id, version, body, caller));
  }

  @Post('series-changes/:id/undoing')
  @MayCall(...planners)
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: SeriesChangeDone })
  async undo(@Param({ schema: IdParams }) { id }: IdParams, @Caller() caller: SignedIn): Promise<SeriesChangeDone> {
    return this.reader.done(await this.undoings.undo(id, caller));
  }
}
