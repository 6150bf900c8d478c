import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { holidaysBetween } from '@relais/calendar';
import { CalendarCounts, CalendarQuery, CalendarView, HolidayList, HolidayQuery, PlanningChoices } from '@relais/contracts';
import { CalendarReader, SessionReader } from '@relais/sessions';
import { MayCall, everybodySignedIn } from '../http/access.ts';

@ApiTags('Calendar')
@Controller('api/v1')
export class CalendarController {
  constructor(
    private readonly calendar: CalendarReader,
    private readonly sessions: SessionReader,
  ) {}

  @Get('calendar')
  @MayCall(...everybodySignedIn)
  @Header('Content-Type', 'application/json; charset=utf-8')
  @ApiResponse({ status: 200, standardSchema: CalendarView })
  read(@Query({ schema: CalendarQuery }) query: CalendarQuery): Promise<string> {
    return this.calendar.read(query);
  }

  @Get('calendar-counts')
  @MayCall(...everybodySignedIn)
  @ApiResponse({ status: 200, standardSchema: CalendarCounts })
  counts(@Query({ schema: CalendarQuery }) query: CalendarQuery): Promise<CalendarCounts> {
    return this.calendar.counts(query);
  }

  @Get('holidays')
  @MayCall(...everybodySignedIn)
  @ApiResponse({ status: 200, standardSchema: HolidayList })
  holidays(@Query({ schema: HolidayQuery }) { from, to }: HolidayQuery): HolidayList {
    return { items: holidaysBetween(from, to).map(({ date, key, kind }) => ({ date, key, kind })) };
  }

  @Get('planning-choices')
  @MayCall(...everybodySignedIn)
  @ApiResponse({ status: 200, standardSchema: PlanningChoices })
  choices(): Promise<PlanningChoices> {
    return this.sessions.choices();
  }
}
