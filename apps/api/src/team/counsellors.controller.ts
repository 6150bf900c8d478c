import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { CounsellorPatch, CounsellorView, IdParams, WorkingPatternInput, WorkingPatternList, WorkingPatternView } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import { Counsellors, WorkingPatterns } from '@relais/sessions';
import { Caller, MayCall, everybodySignedIn, planners } from '../http/access.ts';
import { Creation } from '../http/creation.interceptor.ts';
import { ExpectedVersion } from '../http/input.ts';

@ApiTags('Team')
@Controller('api/v1')
export class CounsellorsController {
  constructor(
    private readonly counsellors: Counsellors,
    private readonly patterns: WorkingPatterns,
  ) {}

  @Patch('counsellors/:id')
  @MayCall(...planners)
  @ApiResponse({ status: 200, standardSchema: CounsellorView })
  change(
    @Param({ schema: IdParams }) { id }: IdParams,
    @ExpectedVersion() version: number,
    @Body({ schema: CounsellorPatch }) body: CounsellorPatch,
    @Caller() caller: SignedIn,
  ): Promise<CounsellorView> {
    return this.counsellors.change(id, version, body, caller);
  }

  @Get('counsellors/:id/working-patterns')
  @MayCall(...everybodySignedIn)
  @ApiResponse({ status: 200, standardSchema: WorkingPatternList })
  patternsOf(@Param({ schema: IdParams }) { id }: IdParams): Promise<WorkingPatternList> {
    return this.patterns.of(id);
  }

  @Post('counsellors/:id/working-patterns')
  @MayCall(...planners)
  @Creation()
  @ApiResponse({ status: 201, standardSchema: WorkingPatternView })
  createPattern(@Param({ schema: IdParams }) { id }: IdParams, @Body({ schema: WorkingPatternInput }) body: WorkingPatternInput, @Caller() caller: SignedIn): Promise<WorkingPatternView> {
    return this.patterns.create(id, body, caller);
  }

  /** A pattern is changed as a whole: its weeks and its hours belong together. */
  @Patch('working-patterns/:id')
  @MayCall(...planners)
  @ApiResponse({ status: 200, standardSchema: WorkingPatternView })
  changePattern(
    @Param({ schema: IdParams }) { id }: IdParams,
    @ExpectedVersion() version: number,
    @Body({ schema: WorkingPatternInput }) body: WorkingPatternInput,
    @Caller() caller: SignedIn,
  ): Promise<WorkingPatternView> {
    return this.patterns.change(id, version, body, caller);
  }

  @Delete('working-patterns/:id')
  @MayCall(...planners)
  @HttpCode(204)
  @ApiResponse({ status: 204 })
  removePattern(@Param({ schema: IdParams }) { id }: IdParams, @ExpectedVersion() version: number, @Caller() caller: SignedIn): Promise<void> {
    return this.patterns.remove(id, version, caller);
  }
}
