import { Module } from '@nestjs/common';
import { AttendanceModule } from '@relais/attendance';
import { BookingsModule } from '@relais/bookings';
import { SessionsModule } from '@relais/sessions';
import { Demonstration } from './demonstration.service.ts';
import { DemoInterpreters } from './interpreters.ts';
import { DemoMonth } from './month.ts';
import { DemoSeries } from './series.ts';

@Module({ imports: [SessionsModule, BookingsModule, AttendanceModule], providers: [Demonstration, DemoInterpreters, DemoMonth, DemoSeries], exports: [Demonstration] })
export class DemoModule {}
