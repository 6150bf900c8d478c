import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AccessGuard } from './access.guard.ts';
import { CreationInterceptor } from './creation.interceptor.ts';
import { inputPipe } from './input.ts';
import { OriginGuard } from './origin.guard.ts';
import { PlaceLimits } from './place-limits.service.ts';
import { ProblemFilter } from './problem.filter.ts';

/** What every route shares: who may call, from where, what is accepted, how a refusal reads. */
@Module({
  providers: [
    { provide: APP_GUARD, useClass: OriginGuard },
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_PIPE, useValue: inputPipe },
    { provide: APP_INTERCEPTOR, useClass: CreationInterceptor },
    PlaceLimits,
    ProblemFilter,
    { provide: APP_FILTER, useExisting: ProblemFilter },
  ],
  exports: [PlaceLimits, ProblemFilter],
})
export class HttpModule {}
