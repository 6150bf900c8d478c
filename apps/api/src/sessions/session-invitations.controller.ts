import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { InvitationMailings, SessionInvitations } from '@relais/bookings';
import { IdParams, InvitationMailing, SessionInvitationInput, SessionInvitationList } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import { Caller, MayCall, everybodySignedIn, planners } from '../http/access.ts';
import { Creation } from '../http/creation.interceptor.ts';

/** Organisations that may book a session by invitation. */
@ApiTags('Sessions')
@Controller('api/v1')
export class SessionInvitationsController {
  constructor(
    private readonly invitations: SessionInvitations,
    private readonly mailings: InvitationMailings,
  ) {}

  @Get('sessions/:id/invitations')
  @MayCall(...everybodySignedIn)
  @ApiResponse({ status: 200, standardSchema: SessionInvitationList })
  list(@Param({ schema: IdParams }) { id }: IdParams, @Caller() { role }: SignedIn): Promise<SessionInvitationList> {
    return this.invitations.of(id, role === 'viewer' ? 'viewer' : 'planner');
  }

  /** Each gets a private link of its own; whoever is invited already stays so. */
  @Post('sessions/:id/invitations')
  @MayCall(...planners)
  @Creation()
  @ApiResponse({ status: 201, standardSchema: SessionInvitationList })
  invite(@Param({ schema: IdParams }) { id }: IdParams, @Body({ schema: SessionInvitationInput }) body: SessionInvitationInput, @Caller() caller: SignedIn): Promise<SessionInvitationList> {
    return this.invitations.invite(id, body, caller);
  }

  /** Mails the links to contacts that may be invited (R8); once each. */
  @Post('sessions/:id/invitation-mailings')
  @MayCall(...planners)
  @Creation()
  @ApiResponse({ status: 201, standardSchema: SessionInvitationList })
  async mail(@Param({ schema: IdParams }) { id }: IdParams, @Body({ schema: InvitationMailing }) body: InvitationMailing, @Caller() caller: SignedIn): Promise<SessionInvitationList> {
    await this.mailings.mail(id, body, caller);
    return this.invitations.of(id, 'planner');
  }

  /** Withdraws an invitation: its link opens nothing from now on. */
  @Delete('invitations/:id')
  @MayCall(...planners)
  @HttpCode(204)
  @ApiResponse({ status: 204 })
  async withdraw(@Param({ schema: IdParams }) { id }: IdParams, @Caller() caller: SignedIn): Promise<void> {
    await this.invitations.withdraw(id, caller);
  }
}
