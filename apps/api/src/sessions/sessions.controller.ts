import { Body, Controller, Get, Header, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { Cancellation, Confirmation, IdParams, SessionInput, SessionPage, SessionPatch, SessionQuery, SessionView, TimeReservation } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import { CalendarReader, Planning, Reinstatements, SessionChanges, SessionReader, SessionStatuses } from '@relais/sessions';
import { Caller, MayCall, everybodySignedIn, planners } from '../http/access.ts';
import { Creation } from '../http/creation.interceptor.ts';
import { ExpectedVersion } from '../http/input.ts';

@ApiTags('Sessions')
@Controller('api/v1/sessions')
export class SessionsController {
  constructor(
    private readonly calendar: CalendarReader,
    private readonly reader: SessionReader,
    private readonly planning: Planning,
    private readonly changes: SessionChanges,
    private readonly statuses: SessionStatuses,
    private readonly reinstatements: Reinstatements,
  ) {}

  @Get()
  @MayCall(...everybodySignedIn)
  @Header('Content-Type', 'application/json; charset=utf-8')
  @ApiResponse({ status: 200, standardSchema: SessionPage })
  list(@Query({ schema: SessionQuery }) query: SessionQuery): Promise<string> {
    return this.calendar.page(query);
  }

  @Post()
  @MayCall(...planners)
  @Creation()
  @ApiResponse({ status: 201, standardSchema: SessionView })
  async plan(@Body({ schema: SessionInput }) body: SessionInput, @Caller() caller: SignedIn): Promise<SessionView> {
    return this.reader.view(await this.planning.plan(body, caller));
  }

  @Get(':id')
  @MayCall(...everybodySignedIn)
  @ApiResponse({ status: 200, standardSchema: SessionView })
  read(@Param({ schema: IdParams }) { id }: IdParams, @Caller() caller: SignedIn): Promise<SessionView> {
    return caller.role === 'viewer' ? this.reader.readAsViewer(id) : this.reader.read(id);
  }

  @Patch(':id')
  @MayCall(...planners)
  @ApiResponse({ status: 200, standardSchema: SessionView })
  async change(
    @Param({ schema: IdParams }) { id }: IdParams,
    @ExpectedVersion() version: number,
    @Body({ schema: SessionPatch }) body: SessionPatch,
    @Caller() caller: SignedIn,
  ): Promise<SessionView> {
    await this.changes.change(id, version, body, caller);
    return this.reader.read(id);
  }

  @Post(':id/time-reservation')
  @MayCall(...planners)
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: SessionView })
  async reserveTime(
    @Param({ schema: IdParams }) { id }: IdParams,
    @ExpectedVersion() version: number,
    @Body({ schema: TimeReservation }) body: TimeReservation,
    @Caller() caller: SignedIn,
  ): Promise<SessionView> {
    await this.statuses.reserveTime(id, version, body, caller);
    return this.reader.read(id);
  }

  @Post(':id/confirmation')
  @MayCall(...planners)
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: SessionView })
  async confirm(
    @Param({ schema: IdParams }) { id }: IdParams,
    @ExpectedVersion() version: number,
    @Body({ schema: Confirmation }) body: Confirmation,
    @Caller() caller: SignedIn,
  ): Promise<SessionView> {
    await this.statuses.confirm(id, version, body, caller);
    return this.reader.read(id);
  }

  @Post(':id/cancellation')
  @MayCall(...planners)
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: SessionView })
  async cancel(
    @Param({ schema: IdParams }) { id }: IdParams,
    @ExpectedVersion() version: number,
    @Body({ schema: Cancellation }) body: Cancellation,
    @Caller() caller: SignedIn,
  ): Promise<SessionView> {
    await this.statuses.cancel(id, version, body, caller);
    return this.reader.read(id);
  }

  @Post(':id/reinstatement')
  @MayCall(...planners)
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: SessionView })
  async reinstate(@Param({ schema: IdParams }) { id }: IdParams, @ExpectedVersion() version: number, @Caller() caller: SignedIn): Promise<SessionView> {
    await this.reinstatements.reinstate(id, version, caller);
    return this.reader.read(id);
  }
}
