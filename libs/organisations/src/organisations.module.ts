import { Module } from '@nestjs/common';
import { Contacts } from './contacts.service.ts';
import { DistinctPairs } from './duplicates/distinct-pairs.service.ts';
import { Duplicates } from './duplicates/duplicates.service.ts';
import { MergeUndoings } from './duplicates/merge-undoings.service.ts';
import { Merges } from './duplicates/merges.service.ts';
import { Interactions } from './interactions.service.ts';
import { OrganisationAddresses } from './organisation-addresses.service.ts';
import { OrganisationMemory } from './organisation-memory.service.ts';
import { OrganisationReader } from './organisation-reader.service.ts';
import { Organisations } from './organisations.service.ts';
import { OrganisationExport } from './sheets/organisation-export.service.ts';
import { OrganisationImport } from './sheets/organisation-import.service.ts';

const services = [
  Contacts, DistinctPairs, Duplicates, Interactions, MergeUndoings, Merges, OrganisationAddresses, OrganisationExport, OrganisationImport, OrganisationMemory, OrganisationReader, Organisations,
];

@Module({ providers: services, exports: services })
export class OrganisationsModule {}
