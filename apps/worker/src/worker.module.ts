import { Module, type DynamicModule } from '@nestjs/common';
import { AttendanceModule } from '@relais/attendance';
import { BookingsModule } from '@relais/bookings';
import { DatabaseModule } from '@relais/database';
import { IdentityModule } from '@relais/identity';
import { MailModule } from '@relais/mail';
import { PlatformModule, type Environment } from '@relais/platform';
import { RequestsModule } from '@relais/requests';
import { SessionsModule } from '@relais/sessions';
import { schema } from '../../../ormconfig.ts';

/** The mail sender and the letters it needs, without HTTP. */
@Module({})
export class WorkerModule {
  static with(environment: Environment): DynamicModule {
    return {
      module: WorkerModule,
      imports: [PlatformModule.with(environment), DatabaseModule.with(schema), IdentityModule, MailModule, SessionsModule, BookingsModule, RequestsModule, AttendanceModule],
    };
  }
}
