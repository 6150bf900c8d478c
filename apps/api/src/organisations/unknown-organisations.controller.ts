import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { NameAcceptance, NameLink, NameLinked, UnknownOrganisationPage, UnknownOrganisationQuery } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import { UnknownOrganisations } from '@relais/requests';
import { Caller, MayCall, planners } from '../http/access.ts';
import { Creation } from '../http/creation.interceptor.ts';

/** Names that partners typed and that Relais does not know. */
@ApiTags('Organisations')
@Controller('api/v1/unknown-organisations')
export class UnknownOrganisationsController {
  constructor(private readonly unknown: UnknownOrganisations) {}

  @Get()
  @MayCall(...planners)
  @ApiResponse({ status: 200, standardSchema: UnknownOrganisationPage })
  list(@Query({ schema: UnknownOrganisationQuery }) query: UnknownOrganisationQuery): Promise<UnknownOrganisationPage> {
    return this.unknown.page(query);
  }

  /** It is one that Relais has. Sent again, it links what came in since. */
  @Post('links')
  @MayCall(...planners)
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: NameLinked })
  link(@Body({ schema: NameLink }) body: NameLink, @Caller() caller: SignedIn): Promise<NameLinked> {
    return this.unknown.link(body, caller);
  }

  /** It is a new one. */
  @Post('acceptances')
  @MayCall(...planners)
  @Creation()
  @ApiResponse({ status: 201, standardSchema: NameLinked })
  accept(@Body({ schema: NameAcceptance }) body: NameAcceptance, @Caller() caller: SignedIn): Promise<NameLinked> {
    return this.unknown.accept(body, caller);
  }
}
