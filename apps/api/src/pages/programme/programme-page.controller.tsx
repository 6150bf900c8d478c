import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { EmbeddedProgramme, ProgrammePage, embedScript } from '@relais/pages';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Open } from '../../http/access.ts';
import { sendSharedPage, sendSharedText } from '../frame/shared-reply.ts';
import { mayBeFramedByAnybody, mayBeLoadedByAnybody } from './embedding.ts';
import { ProgrammePages } from './programme-pages.service.ts';

/** Public sessions for whoever looks: on our own site, and within other organisations' pages. */
@ApiExcludeController()
@Controller('programme')
export class ProgrammePageController {
  constructor(private readonly pages: ProgrammePages) {}

  @Get()
  @Open()
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    sendSharedPage(request, reply, <ProgrammePage {...await this.pages.drawn(request, '/programme')} />);
  }

  @Get('embed')
  @Open()
  async embed(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    mayBeFramedByAnybody(reply);
    sendSharedPage(request, reply, <EmbeddedProgramme {...await this.pages.drawn(request, '/programme/embed')} />);
  }

  @Get('embed.js')
  @Open()
  script(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    mayBeLoadedByAnybody(reply);
    sendSharedText(request, reply, { type: 'text/javascript; charset=utf-8', text: embedScript().text, seconds: 3600 });
  }
}
