import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { AbsenceEntered, AbsenceInput, AbsencePatch, DutyInput, DutyList, DutyPatch, DutyView, IdParams, TeamQuery, TeamView } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import { Absences, Duties, TeamReader } from '@relais/sessions';
import { Caller, MayCall, everybodySignedIn, planners } from '../http/access.ts';
import { Creation } from '../http/creation.interceptor.ts';
import { ExpectedVersion } from '../http/input.ts';

@ApiTags('Team')
@Controller('api/v1')
export class AvailabilityController {
  constructor(
    private readonly team: TeamReader,
    private readonly absences: Absences,
    private readonly duties: Duties,
  ) {}

  @Get('team')
  @MayCall(...everybodySignedIn)
  @ApiResponse({ status: 200, standardSchema: TeamView })
  read(@Query({ schema: TeamQuery }) query: TeamQuery, @Caller() caller: SignedIn): Promise<TeamView> {
    return this.team.read(query, caller);
  }

  @Post('absences')
  @MayCall(...planners)
  @Creation()
  @ApiResponse({ status: 201, standardSchema: AbsenceEntered })
  enterAbsence(@Body({ schema: AbsenceInput }) body: AbsenceInput, @Caller() caller: SignedIn): Promise<AbsenceEntered> {
    return this.absences.enter(body, caller);
  }

  @Patch('absences/:id')
  @MayCall(...planners)
  @ApiResponse({ status: 200, standardSchema: AbsenceEntered })
  changeAbsence(
    @Param({ schema: IdParams }) { id }: IdParams,
    @ExpectedVersion() version: number,
    @Body({ schema: AbsencePatch }) body: AbsencePatch,
    @Caller() caller: SignedIn,
  ): Promise<AbsenceEntered> {
    return this.absences.change(id, version, body, caller);
  }

  @Delete('absences/:id')
  @MayCall(...planners)
  @HttpCode(204)
  @ApiResponse({ status: 204 })
  removeAbsence(@Param({ schema: IdParams }) { id }: IdParams, @ExpectedVersion() version: number, @Caller() caller: SignedIn): Promise<void> {
    return this.absences.remove(id, version, caller);
  }

  @Post('duties')
  @MayCall(...planners)
  @Creation()
  @ApiResponse({ status: 201, standardSchema: DutyList })
  planDuties(@Body({ schema: DutyInput }) body: DutyInput, @Caller() caller: SignedIn): Promise<DutyList> {
    return this.duties.plan(body, caller);
  }

  @Patch('duties/:id')
  @MayCall(...planners)
  @ApiResponse({ status: 200, standardSchema: DutyView })
  changeDuty(
    @Param({ schema: IdParams }) { id }: IdParams,
    @ExpectedVersion() version: number,
    @Body({ schema: DutyPatch }) body: DutyPatch,
    @Caller() caller: SignedIn,
  ): Promise<DutyView> {
    return this.duties.change(id, version, body, caller);
  }

  @Delete('duties/:id')
  @MayCall(...planners)
  @HttpCode(204)
  @ApiResponse({ status: 204 })
  removeDuty(@Param({ schema: IdParams }) { id }: IdParams, @ExpectedVersion() version: number, @Caller() caller: SignedIn): Promise<void> {
    return this.duties.remove(id, version, caller);
  }
}
