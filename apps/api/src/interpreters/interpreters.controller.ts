import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { IdParams, InterpreterInput, InterpreterList, InterpreterPatch, InterpreterView } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import { Interpreters } from '@relais/sessions';
import { Caller, MayCall, everybodySignedIn, planners } from '../http/access.ts';
import { Creation } from '../http/creation.interceptor.ts';
import { ExpectedVersion } from '../http/input.ts';

@ApiTags('Interpreters')
@Controller('api/v1/interpreters')
export class InterpretersController {
  constructor(private readonly interpreters: Interpreters) {}

  @Get()
  @MayCall(...everybodySignedIn)
  @ApiResponse({ status: 200, standardSchema: InterpreterList })
  list(): Promise<InterpreterList> {
    return this.interpreters.list();
  }

  @Post()
  @MayCall(...planners)
  @Creation()
  @ApiResponse({ status: 201, standardSchema: InterpreterView })
  create(@Body({ schema: InterpreterInput }) body: InterpreterInput, @Caller() caller: SignedIn): Promise<InterpreterView> {
    return this.interpreters.create(body, caller);
  }

  @Patch(':id')
  @MayCall(...planners)
  @ApiResponse({ status: 200, standardSchema: InterpreterView })
  change(
    @Param({ schema: IdParams }) { id }: IdParams,
    @ExpectedVersion() version: number,
    @Body({ schema: InterpreterPatch }) body: InterpreterPatch,
    @Caller() caller: SignedIn,
  ): Promise<InterpreterView> {
    return this.interpreters.change(id, version, body, caller);
  }

  @Post(':id/archiving')
  @MayCall(...planners)
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: InterpreterView })
  archive(@Param({ schema: IdParams }) { id }: IdParams, @Caller() caller: SignedIn): Promise<InterpreterView> {
    return this.interpreters.archive(id, caller);
  }
}
