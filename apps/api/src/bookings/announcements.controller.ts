import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { Announcements } from '@relais/bookings';
import { AnnouncementInput, AnnouncementList, AnnouncementPreview, AnnouncementView, IdParams } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import { Caller, MayCall, everybodySignedIn, planners } from '../http/access.ts';
import { Creation } from '../http/creation.interceptor.ts';

@ApiTags('Bookings')
@Controller('api/v1/sessions/:id')
export class AnnouncementsController {
  constructor(private readonly announcements: Announcements) {}

  @Get('announcements')
  @MayCall(...everybodySignedIn)
  @ApiResponse({ status: 200, standardSchema: AnnouncementList })
  list(@Param({ schema: IdParams }) { id }: IdParams): Promise<AnnouncementList> {
    return this.announcements.of(id);
  }

  @Post('announcement-previews')
  @MayCall(...planners)
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: AnnouncementPreview })
  preview(@Param({ schema: IdParams }) { id }: IdParams, @Body({ schema: AnnouncementInput }) body: AnnouncementInput): Promise<AnnouncementPreview> {
    return this.announcements.preview(id, body);
  }

  @Post('announcements')
  @MayCall(...planners)
  @Creation()
  @ApiResponse({ status: 201, standardSchema: AnnouncementView })
  send(@Param({ schema: IdParams }) { id }: IdParams, @Body({ schema: AnnouncementInput }) body: AnnouncementInput, @Caller() caller: SignedIn): Promise<AnnouncementView> {
    return this.announcements.send(id, body, caller);
  }
}
