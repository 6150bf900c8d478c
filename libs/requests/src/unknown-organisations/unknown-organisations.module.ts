import { Module } from '@nestjs/common';
import { OrganisationsModule } from '@relais/organisations';
import { UnknownOrganisations } from './unknown-organisations.service.ts';

@Module({ imports: [OrganisationsModule], providers: [UnknownOrganisations], exports: [UnknownOrganisations] })
export class UnknownOrganisationsModule {}
