import { Body, Controller, Get, Post, Query, applyDecorators } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { SubstitutionDone, SubstitutionInput, SubstitutionPlan, SubstitutionQuery, SubstitutionUndoing } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import { SubstitutionPlans, Substitutions } from '@relais/sessions';
import { Caller, MayCall, planners } from '../http/access.ts';
import { Creation } from '../http/creation.interceptor.ts';

const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

/** Sessions and their versions come in the body, so what is usual of a path and of `If-Match` is said here. */
const OfSessions = () =>
  applyDecorators(ApiResponse({ status: 404, description: 'One of the sessions is not there', content: problem }), ApiResponse({ status: 412, description: 'Somebody changed one of the sessions meanwhile', content: problem }));

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
  @OfSessions()
  assign(@Body({ schema: SubstitutionInput }) body: SubstitutionInput, @Caller() caller: SignedIn): Promise<SubstitutionDone> {
    return this.substitutions.assign(body, caller);
  }

  @Post('substitution-undoings')
  @MayCall(...planners)
  @Creation()
  @ApiResponse({ status: 201, standardSchema: SubstitutionDone })
  @OfSessions()
  undo(@Body({ schema: SubstitutionUndoing }) body: SubstitutionUndoing, @Caller() caller: SignedIn): Promise<SubstitutionDone> {
    return this.substitutions.undo(body, caller);
  }
}
