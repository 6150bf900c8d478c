import { Body, Controller, Delete, Get, Header, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { AddressView, IdParams, OrganisationInput, OrganisationPage, OrganisationPatch, OrganisationQuery, OrganisationView } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import { OrganisationAddresses, OrganisationReader, Organisations } from '@relais/organisations';
import { Caller, MayCall, everybodySignedIn, planners } from '../http/access.ts';
import { Creation } from '../http/creation.interceptor.ts';
import { ExpectedVersion } from '../http/input.ts';

@ApiTags('Organisations')
@Controller('api/v1/organisations')
export class OrganisationsController {
  constructor(
    private readonly reader: OrganisationReader,
    private readonly organisations: Organisations,
    private readonly addresses: OrganisationAddresses,
  ) {}

  @Get()
  @MayCall(...everybodySignedIn)
  @Header('Content-Type', 'application/json; charset=utf-8')
  @ApiResponse({ status: 200, standardSchema: OrganisationPage })
  list(@Query({ schema: OrganisationQuery }) query: OrganisationQuery): Promise<string> {
    return this.reader.page(query);
  }

  @Post()
  @MayCall(...planners)
  @Creation()
  @ApiResponse({ status: 201, standardSchema: OrganisationView })
  create(@Body({ schema: OrganisationInput }) body: OrganisationInput, @Caller() caller: SignedIn): Promise<OrganisationView> {
    return this.organisations.create(body, caller);
  }

  @Get(':id')
  @MayCall(...everybodySignedIn)
  @ApiResponse({ status: 200, standardSchema: OrganisationView })
  read(@Param({ schema: IdParams }) { id }: IdParams): Promise<OrganisationView> {
    return this.reader.read(id);
  }

  @Patch(':id')
  @MayCall(...planners)
  @ApiResponse({ status: 200, standardSchema: OrganisationView })
  change(
    @Param({ schema: IdParams }) { id }: IdParams,
    @ExpectedVersion() version: number,
    @Body({ schema: OrganisationPatch }) body: OrganisationPatch,
    @Caller() caller: SignedIn,
  ): Promise<OrganisationView> {
    return this.organisations.change(id, version, body, caller);
  }

  @Post(':id/archiving')
  @MayCall(...planners)
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: OrganisationView })
  archive(@Param({ schema: IdParams }) { id }: IdParams, @Caller() caller: SignedIn): Promise<OrganisationView> {
    return this.organisations.archive(id, caller);
  }

  @Delete(':id/archiving')
  @MayCall(...planners)
  @ApiResponse({ status: 200, standardSchema: OrganisationView })
  restore(@Param({ schema: IdParams }) { id }: IdParams, @Caller() caller: SignedIn): Promise<OrganisationView> {
    return this.organisations.restore(id, caller);
  }

  /** Shows where a sensitive place is; who looked is kept. */
  @Post(':id/address-views')
  @MayCall(...planners)
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: AddressView })
  reveal(@Param({ schema: IdParams }) { id }: IdParams, @Caller() caller: SignedIn): Promise<AddressView> {
    return this.addresses.reveal(id, caller);
  }
}
