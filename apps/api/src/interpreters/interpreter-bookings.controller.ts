import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { IdParams, InterpreterBooking, InterpreterCancelled, InterpreterChoiceList, SessionView } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import { InterpreterBookings, InterpreterChoices, SessionReader } from '@relais/sessions';
import { Caller, MayCall, planners } from '../http/access.ts';
import { ExpectedVersion } from '../http/input.ts';

@ApiTags('Interpreters')
@Controller('api/v1/sessions/:id')
export class InterpreterBookingsController {
  constructor(
    private readonly choices: InterpreterChoices,
    private readonly bookings: InterpreterBookings,
    private readonly reader: SessionReader,
  ) {}

  @Get('interpreter-choices')
  @MayCall(...planners)
  @ApiResponse({ status: 200, standardSchema: InterpreterChoiceList })
  list(@Param({ schema: IdParams }) { id }: IdParams): Promise<InterpreterChoiceList> {
    return this.choices.for(id);
  }

  @Post('interpreter-booking')
  @MayCall(...planners)
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: SessionView })
  async book(
    @Param({ schema: IdParams }) { id }: IdParams,
    @ExpectedVersion() version: number,
    @Body({ schema: InterpreterBooking }) { interpreterId }: InterpreterBooking,
    @Caller() caller: SignedIn,
  ): Promise<SessionView> {
    await this.bookings.book(id, version, interpreterId, caller);
    return this.reader.read(id);
  }

  @Post('interpreter-cancellation')
  @MayCall(...planners)
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: InterpreterCancelled })
  async cancel(@Param({ schema: IdParams }) { id }: IdParams, @ExpectedVersion() version: number, @Caller() caller: SignedIn): Promise<InterpreterCancelled> {
    const { freeOfCharge } = await this.bookings.cancel(id, version, caller);
    return { session: await this.reader.read(id), freeOfCharge };
  }
}
