import { Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { OrganisationLinks } from '@relais/bookings';
import { IdParams, OrganisationLink } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import { Caller, MayCall, planners } from '../http/access.ts';
import { Creation } from '../http/creation.interceptor.ts';

/** The private link to the page of an organisation. */
@ApiTags('Organisations')
@Controller('api/v1/organisations/:id/page-link')
export class OrganisationLinksController {
  constructor(private readonly links: OrganisationLinks) {}

  @Get()
  @MayCall(...planners)
  @ApiResponse({ status: 200, standardSchema: OrganisationLink })
  read(@Param({ schema: IdParams }) { id }: IdParams): Promise<OrganisationLink> {
    return this.links.of(id);
  }

  /** Makes a link for a year; the one before opens nothing any more. */
  @Post()
  @MayCall(...planners)
  @Creation()
  @ApiResponse({ status: 201, standardSchema: OrganisationLink })
  renew(@Param({ schema: IdParams }) { id }: IdParams, @Caller() caller: SignedIn): Promise<OrganisationLink> {
    return this.links.renew(id, caller);
  }

  @Delete()
  @MayCall(...planners)
  @ApiResponse({ status: 200, standardSchema: OrganisationLink })
  revoke(@Param({ schema: IdParams }) { id }: IdParams, @Caller() caller: SignedIn): Promise<OrganisationLink> {
    return this.links.revoke(id, caller);
  }
}
