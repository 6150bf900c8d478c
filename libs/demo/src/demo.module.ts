import { Module } from '@nestjs/common';
import { AttendanceModule } from '@relais/attendance';
import { BookingsModule } from '@relais/bookings';
import { SessionsModule } from '@relais/sessions';
import { Demonstration } from './demonstration.service.ts';
import { DemoMonth } from './month.ts';

@Module({ imports: [SessionsModule, BookingsModule, AttendanceModule], providers: [Demonstration, DemoMonth], exports: [Demonstration] })
export class DemoModule {}
