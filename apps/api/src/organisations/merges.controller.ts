import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { IdParams, MergeInput, MergeList, MergePreview, MergePreviewInput, MergeView } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import { MergeUndoings, Merges } from '@relais/organisations';
import { Caller, MayCall, everybodySignedIn, planners } from '../http/access.ts';
import { Creation } from '../http/creation.interceptor.ts';
import { ExpectedVersion } from '../http/input.ts';

@ApiTags('Organisations')
@Controller('api/v1')
export class MergesController {
  constructor(
    private readonly merges: Merges,
    private readonly undoings: MergeUndoings,
  ) {}

  /** What would move to this organisation if the other one were merged into it. */
  @Post('organisations/:id/merge-previews')
  @MayCall(...planners)
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: MergePreview })
  preview(@Param({ schema: IdParams }) { id }: IdParams, @Body({ schema: MergePreviewInput }) { mergedId }: MergePreviewInput): Promise<MergePreview> {
    return this.merges.preview(id, mergedId);
  }

  /** Merges another organisation into this one. */
  @Post('organisations/:id/merges')
  @MayCall(...planners)
  @Creation()
  @ApiResponse({ status: 201, standardSchema: MergeView })
  merge(@Param({ schema: IdParams }) { id }: IdParams, @ExpectedVersion() version: number, @Body({ schema: MergeInput }) body: MergeInput, @Caller() caller: SignedIn): Promise<MergeView> {
    return this.merges.merge(id, version, body, caller);
  }

  /** The merges it took part in, the latest first. */
  @Get('organisations/:id/merges')
  @MayCall(...everybodySignedIn)
  @ApiResponse({ status: 200, standardSchema: MergeList })
  list(@Param({ schema: IdParams }) { id }: IdParams): Promise<MergeList> {
    return this.merges.of(id);
  }

  /** Within 30 days; what was added since stays with the organisation that was kept. Undone twice, it is undone once. */
  @Post('organisation-merges/:id/undoing')
  @MayCall(...planners)
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: MergeView })
  undo(@Param({ schema: IdParams }) { id }: IdParams, @Caller() caller: SignedIn): Promise<MergeView> {
    return this.undoings.undo(id, caller);
  }
}
