import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Clock } from './clock.ts';
import { Environment } from './environment.ts';
import { LOGGER, createLogger } from './logger.ts';
import { Secret, installationSecret } from './secret.ts';

@Global()
@Module({})
export class PlatformModule {
  static with(environment: Environment): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        Clock,
        { provide: Environment, useValue: environment },
        { provide: Secret, useFactory: () => installationSecret(environment) },
        { provide: LOGGER, useFactory: () => createLogger(environment) },
      ],
      exports: [Clock, Environment, Secret, LOGGER],
    };
  }
}
