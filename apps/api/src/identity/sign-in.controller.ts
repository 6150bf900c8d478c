import { Body, Controller, Delete, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SignInRequest } from '@relais/contracts';
import { SignIns } from '@relais/identity';
import { Environment } from '@relais/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Open } from '../http/access.ts';
import { clearToken, setToken, tokenIn } from '../http/sign-in-cookie.ts';

@ApiTags('Sign-in')
@Controller('api/v1/sign-in')
export class SignInController {
  constructor(
    private readonly signIns: SignIns,
    private readonly environment: Environment,
  ) {}

  @Post()
  @Open()
  @HttpCode(204)
  async open(@Body({ schema: SignInRequest }) body: SignInRequest, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    setToken(reply, this.environment, await this.signIns.open(body, request.ip));
  }

  @Delete()
  @Open()
  @HttpCode(204)
  async close(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const token = tokenIn(request, this.environment);
    if (token !== undefined) await this.signIns.close(token);
    clearToken(reply, this.environment);
  }
}
