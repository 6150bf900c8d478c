import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { ContactInput, ContactList, ContactPatch, ContactView, IdParams } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import { Contacts } from '@relais/organisations';
import { Caller, MayCall, everybodySignedIn, planners } from '../http/access.ts';
import { Creation } from '../http/creation.interceptor.ts';
import { ExpectedVersion } from '../http/input.ts';

@ApiTags('Organisations')
@Controller('api/v1')
export class ContactsController {
  constructor(private readonly contacts: Contacts) {}

  @Get('organisations/:id/contacts')
  @MayCall(...everybodySignedIn)
  @ApiResponse({ status: 200, standardSchema: ContactList })
  list(@Param({ schema: IdParams }) { id }: IdParams): Promise<ContactList> {
    return this.contacts.of(id);
  }

  @Post('organisations/:id/contacts')
  @MayCall(...planners)
  @Creation()
  @ApiResponse({ status: 201, standardSchema: ContactView })
  create(@Param({ schema: IdParams }) { id }: IdParams, @Body({ schema: ContactInput }) body: ContactInput, @Caller() caller: SignedIn): Promise<ContactView> {
    return this.contacts.create(id, body, caller);
  }

  @Patch('contacts/:id')
  @MayCall(...planners)
  @ApiResponse({ status: 200, standardSchema: ContactView })
  change(
    @Param({ schema: IdParams }) { id }: IdParams,
    @ExpectedVersion() version: number,
    @Body({ schema: ContactPatch }) body: ContactPatch,
    @Caller() caller: SignedIn,
  ): Promise<ContactView> {
    return this.contacts.change(id, version, body, caller);
  }

  @Post('contacts/:id/archiving')
  @MayCall(...planners)
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: ContactView })
  archive(@Param({ schema: IdParams }) { id }: IdParams, @Caller() caller: SignedIn): Promise<ContactView> {
    return this.contacts.archive(id, caller);
  }
}
