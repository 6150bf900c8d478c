import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { SubstitutionDone, SubstitutionInput, SubstitutionPlan, SubstitutionQuery, SubstitutionUndoing } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import { SubstitutionPlans, Substitutions } from '@relais/sessions';
import { Caller, MayCall, planners } from '../http/access.ts';
import { Creation } from '../http/creation.interceptor.ts';

@ApiTags('Team')
@Controller('api/v1')
export class SubstitutionsController {
  constructor(
    private readonly plans: SubstitutionPlans,
    private readonly substitutions: Substitutions,
  ) {}

  @Get('substitution-plan')
  @MayCall(...planners)
  @ApiResponse({ status: 200, standardSchema: SubstitutionPlan })
  plan(@Query({ schema: SubstitutionQuery }) query: SubstitutionQuery): Promise<SubstitutionPlan> {
    return this.plans.read(query);
  }

  @Post('substitutions')
  @MayCall(...planners)
  @Creation()
  @ApiResponse({ status: 201, standardSchema: SubstitutionDone })
  assign(@Body({ schema: SubstitutionInput }) body: SubstitutionInput, @Caller() caller: SignedIn): Promise<SubstitutionDone> {
    return this.substitutions.assign(body, caller);
  }

  @Post('substitution-undoings')
  @MayCall(...planners)
  @Creation()
  @ApiResponse({ status: 201, standardSchema: SubstitutionDone })
  undo(@Body({ schema: SubstitutionUndoing }) body: SubstitutionUndoing, @Caller() caller: SignedIn): Promise<SubstitutionDone> {
    return this.substitutions.undo(body, caller);
  }
}
