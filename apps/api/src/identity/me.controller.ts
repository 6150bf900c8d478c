import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { Me, MePatch } from '@relais/contracts';
import { Users, type SignedIn } from '@relais/identity';
import { Clock, Environment } from '@relais/platform';
import { Caller, MayCall, everybodySignedIn } from '../http/access.ts';

@ApiTags('Sign-in')
@Controller('api/v1/me')
export class MeController {
  constructor(
    private readonly users: Users,
    private readonly environment: Environment,
    private readonly clock: Clock,
  ) {}

  @Get()
  @MayCall(...everybodySignedIn)
  @ApiResponse({ status: 200, standardSchema: Me })
  read(@Caller() caller: SignedIn): Me {
    return this.#view(caller);
  }

  @Patch()
  @MayCall(...everybodySignedIn)
  @ApiResponse({ status: 200, standardSchema: Me })
  async change(@Caller() caller: SignedIn, @Body({ schema: MePatch }) body: MePatch): Promise<Me> {
    return this.#view(await this.users.change(caller, body));
  }

  #view(user: SignedIn): Me {
    return { ...user, demo: this.environment.demo, mailIsSent: this.environment.smtpUrl !== undefined, zone: 'Europe/Brussels', now: this.clock.instant() };
  }
}
