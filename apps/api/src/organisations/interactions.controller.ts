import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { IdParams, InteractionInput, InteractionList, InteractionView } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import { Interactions } from '@relais/organisations';
import { Caller, MayCall, everybodySignedIn, planners } from '../http/access.ts';
import { Creation } from '../http/creation.interceptor.ts';

@ApiTags('Organisations')
@Controller('api/v1/organisations/:id/interactions')
export class InteractionsController {
  constructor(private readonly interactions: Interactions) {}

  @Get()
  @MayCall(...everybodySignedIn)
  @ApiResponse({ status: 200, standardSchema: InteractionList })
  list(@Param({ schema: IdParams }) { id }: IdParams): Promise<InteractionList> {
    return this.interactions.of(id);
  }

  @Post()
  @MayCall(...planners)
  @Creation()
  @ApiResponse({ status: 201, standardSchema: InteractionView })
  write(@Param({ schema: IdParams }) { id }: IdParams, @Body({ schema: InteractionInput }) body: InteractionInput, @Caller() caller: SignedIn): Promise<InteractionView> {
    return this.interactions.write(id, body, caller);
  }
}
