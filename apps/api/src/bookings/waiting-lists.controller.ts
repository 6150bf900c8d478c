import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { QueueChanges } from '@relais/bookings';
import { BookingView, IdParams, QueueChangeList, QueuePlace } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import { Caller, MayCall, coordinators, everybodySignedIn } from '../http/access.ts';
import { ExpectedVersion } from '../http/input.ts';

/** The order in which those who wait get seats, and who changed it. */
@ApiTags('Bookings')
@Controller('api/v1')
export class WaitingListsController {
  constructor(private readonly changes: QueueChanges) {}

  @Put('bookings/:id/queue-place')
  @MayCall(...coordinators)
  @ApiResponse({ status: 200, standardSchema: BookingView })
  place(@Param({ schema: IdParams }) { id }: IdParams, @ExpectedVersion() expectedVersion: number, @Body({ schema: QueuePlace }) body: QueuePlace, @Caller() by: SignedIn): Promise<BookingView> {
    return this.changes.move({ bookingId: id, by, expectedVersion }, body);
  }

  @Get('sessions/:id/queue-changes')
  @MayCall(...everybodySignedIn)
  @ApiResponse({ status: 200, standardSchema: QueueChangeList })
  list(@Param({ schema: IdParams }) { id }: IdParams): Promise<QueueChangeList> {
    return this.changes.listOf(id);
  }
}
