import { Body, Controller, Get, Header, Param, Post, Query, UseFilters } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { Bookings, OpenSessions } from '@relais/bookings';
import { BookingInput, BookingReceipt, IdParams, OpenSession, ProgrammePage, ProgrammeQuery } from '@relais/contracts';
import { Open } from '../http/access.ts';
import { Creation } from '../http/creation.interceptor.ts';
import { LimitedPerPlace } from '../http/place-limit.guard.ts';
import { FullSessionFilter } from './full-session.filter.ts';

/** What partners can do without an account; sessions by invitation open on their page only, with its private link. */
@ApiTags('Booking without an account')
@Controller('api/v1/open-sessions')
export class OpenSessionsController {
  constructor(
    private readonly sessions: OpenSessions,
    private readonly bookings: Bookings,
  ) {}

  /** Anybody may show it elsewhere: it holds what the public programme does, half a minute old at most. */
  @Get()
  @Open()
  @Header('Cache-Control', 'public, max-age=30')
  @ApiResponse({ status: 200, standardSchema: ProgrammePage })
  list(@Query({ schema: ProgrammeQuery }) query: ProgrammeQuery): Promise<ProgrammePage> {
    return this.sessions.page(query);
  }

  @Get(':id')
  @Open()
  @ApiResponse({ status: 200, standardSchema: OpenSession })
  read(@Param({ schema: IdParams }) { id }: IdParams): Promise<OpenSession> {
    return this.sessions.read(id, 'anybody');
  }

  @Post(':id/bookings')
  @Open()
  @Creation()
  @LimitedPerPlace('booking')
  @UseFilters(FullSessionFilter)
  @ApiResponse({ status: 201, standardSchema: BookingReceipt })
  book(@Param({ schema: IdParams }) { id }: IdParams, @Body({ schema: BookingInput }) body: BookingInput): Promise<BookingReceipt> {
    return this.bookings.book(id, body, 'anybody');
  }
}
