import { Module } from '@nestjs/common';
import { AttendanceModule } from '@relais/attendance';
import { BookingsModule } from '@relais/bookings';
import { RequestsModule } from '@relais/requests';
import { SessionsModule } from '@relais/sessions';
import { Demonstration } from './demonstration.service.ts';
import { DemoInterpreters } from './interpreters.ts';
import { DemoMonth } from './month.ts';
import { DemoRequests } from './requests.ts';
import { DemoSeries } from './series.ts';

@Module({ imports: [SessionsModule, BookingsModule, RequestsModule, AttendanceModule], providers: [Demonstration, DemoInterpreters, DemoMonth, DemoRequests, DemoSeries], exports: [Demonstration] })
export class DemoModule {}
