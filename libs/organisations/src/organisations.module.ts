import { Module } from '@nestjs/common';
import { Contacts } from './contacts.service.ts';
import { Interactions } from './interactions.service.ts';
import { OrganisationAddresses } from './organisation-addresses.service.ts';
import { OrganisationMemory } from './organisation-memory.service.ts';
import { OrganisationReader } from './organisation-reader.service.ts';
import { Organisations } from './organisations.service.ts';
import { OrganisationExport } from './sheets/organisation-export.service.ts';
import { OrganisationImport } from './sheets/organisation-import.service.ts';

const services = [Contacts, Interactions, OrganisationAddresses, OrganisationExport, OrganisationImport, OrganisationMemory, OrganisationReader, Organisations];

@Module({ providers: services, exports: services })
export class OrganisationsModule {}
