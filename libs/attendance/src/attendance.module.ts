import { Module } from '@nestjs/common';
import { OrganisationsModule } from '@relais/organisations';
import { SessionsModule } from '@relais/sessions';
import { Debriefs } from './debriefs.service.ts';

@Module({ imports: [OrganisationsModule, SessionsModule], providers: [Debriefs], exports: [Debriefs] })
export class AttendanceModule {}
