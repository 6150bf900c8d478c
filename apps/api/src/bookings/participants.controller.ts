import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { Participants } from '@relais/bookings';
import { IdParams, ParticipantList, ParticipantSheetQuery } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import { Caller, MayCall, everybodySignedIn, planners } from '../http/access.ts';

const csv = { 'text/csv': { schema: { type: 'string' } } } as const;

@ApiTags('Bookings')
@Controller('api/v1/sessions/:id')
export class ParticipantsController {
  constructor(private readonly participants: Participants) {}

  @Get('participants')
  @MayCall(...everybodySignedIn)
  @ApiResponse({ status: 200, standardSchema: ParticipantList })
  list(@Param({ schema: IdParams }) { id }: IdParams): Promise<ParticipantList> {
    return this.participants.of(id);
  }

  @Get('participants.csv')
  @MayCall(...planners)
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="participants.csv"')
  @ApiResponse({ status: 200, content: csv })
  sheet(@Param({ schema: IdParams }) { id }: IdParams, @Query({ schema: ParticipantSheetQuery }) query: ParticipantSheetQuery, @Caller() caller: SignedIn): Promise<string> {
    return this.participants.sheet(id, query, caller);
  }
}
