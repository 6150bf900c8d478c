import { Module } from '@nestjs/common';
import { OrganisationMemory } from './organisation-memory.service.ts';

const services = [OrganisationMemory];

@Module({ providers: services, exports: services })
export class OrganisationsModule {}
