import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { BookingChanges, BookingMoves, Bookings } from '@relais/bookings';
import { BookingHandover, BookingInput, BookingList, BookingMove, BookingPatch, BookingView, IdParams } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import { Caller, MayCall, everybodySignedIn, planners } from '../http/access.ts';
import { Creation } from '../http/creation.interceptor.ts';
import { ExpectedVersion, OptionalVersion } from '../http/input.ts';

@ApiTags('Bookings')
@Controller('api/v1')
export class BookingsController {
  constructor(
    private readonly bookings: Bookings,
    private readonly changes: BookingChanges,
    private readonly moves: BookingMoves,
  ) {}

  @Get('sessions/:id/bookings')
  @MayCall(...everybodySignedIn)
  @ApiResponse({ status: 200, standardSchema: BookingList })
  async list(@Param({ schema: IdParams }) { id }: IdParams): Promise<BookingList> {
    return { items: await this.bookings.listOf(id) };
  }

  @Post('sessions/:id/bookings')
  @MayCall(...planners)
  @Creation()
  @ApiResponse({ status: 201, standardSchema: BookingView })
  book(@Param({ schema: IdParams }) { id }: IdParams, @Body({ schema: BookingInput }) body: BookingInput, @Caller() caller: SignedIn): Promise<BookingView> {
    return this.bookings.bookByPhone(id, body, caller);
  }

  @Patch('bookings/:id')
  @MayCall(...planners)
  @ApiResponse({ status: 200, standardSchema: BookingView })
  change(
    @Param({ schema: IdParams }) { id }: IdParams,
    @ExpectedVersion() expectedVersion: number,
    @Body({ schema: BookingPatch }) body: BookingPatch,
    @Caller() by: SignedIn,
  ): Promise<BookingView> {
    return this.changes.change({ bookingId: id, by, expectedVersion }, body);
  }

  @Post('bookings/:id/move')
  @MayCall(...planners)
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: BookingView })
  move(
    @Param({ schema: IdParams }) { id }: IdParams,
    @ExpectedVersion() expectedVersion: number,
    @Body({ schema: BookingMove }) { sessionId }: BookingMove,
    @Caller() by: SignedIn,
  ): Promise<BookingView> {
    return this.moves.move({ bookingId: id, by, expectedVersion }, sessionId);
  }

  @Post('bookings/:id/handover')
  @MayCall(...planners)
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: BookingView })
  handOver(
    @Param({ schema: IdParams }) { id }: IdParams,
    @ExpectedVersion() expectedVersion: number,
    @Body({ schema: BookingHandover }) body: BookingHandover,
    @Caller() by: SignedIn,
  ): Promise<BookingView> {
    return this.changes.handOver({ bookingId: id, by, expectedVersion }, body);
  }

  @Post('bookings/:id/cancellation')
  @MayCall(...planners)
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: BookingView })
  cancel(@Param({ schema: IdParams }) { id }: IdParams, @OptionalVersion() version: number | null, @Caller() by: SignedIn): Promise<BookingView> {
    return this.changes.cancel({ bookingId: id, by, ...(version === null ? {} : { expectedVersion: version }) });
  }
}
