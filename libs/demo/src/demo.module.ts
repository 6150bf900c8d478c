import { Module } from '@nestjs/common';
import { AttendanceModule } from '@relais/attendance';
import { BookingsModule } from '@relais/bookings';
import { OrganisationsModule } from '@relais/organisations';
import { RequestsModule } from '@relais/requests';
import { SessionsModule } from '@relais/sessions';
import { Demonstration } from './demonstration.service.ts';
import { DemoDoubles } from './doubles.ts';
import { DemoInterpreters } from './interpreters.ts';
import { DemoMonth } from './month.ts';
import { DemoQuestions } from './questions.ts';
import { DemoRequests } from './requests.ts';
import { DemoSeries } from './series.ts';

@Module({ imports: [OrganisationsModule, SessionsModule, BookingsModule, RequestsModule, AttendanceModule], providers: [Demonstration, DemoDoubles, DemoInterpreters, DemoMonth, DemoQuestions, DemoRequests, DemoSeries], exports: [Demonstration] })
export class DemoModule {}
