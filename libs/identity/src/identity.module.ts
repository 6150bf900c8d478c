import { Global, Module } from '@nestjs/common';
import { Audit } from './audit.service.ts';
import { ChangeFeed } from './changes/change-feed.service.ts';
import { Housekeeping } from './housekeeping.service.ts';
import { Idempotency } from './idempotency.service.ts';
import { Installations } from './installation.service.ts';
import { PrivateLinks } from './private-links.service.ts';
import { SignIns } from './sign-ins.service.ts';
import { Throttle } from './throttle.service.ts';
import { Users } from './users.service.ts';

const services = [Audit, ChangeFeed, Housekeeping, Idempotency, Installations, PrivateLinks, SignIns, Throttle, Users];

@Global()
@Module({ providers: services, exports: services })
export class IdentityModule {}
