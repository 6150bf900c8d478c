import { Controller, Get, Header, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { bookingScript, pagesStylesheet, programmeScript } from '@relais/pages';
import { RuleViolation } from '@relais/platform';
import type { FastifyReply } from 'fastify';
import { Open } from '../../http/access.ts';

const types = [['text/css; charset=utf-8', pagesStylesheet], ['text/javascript; charset=utf-8', programmeScript], ['text/javascript; charset=utf-8', bookingScript]] as const;

@ApiExcludeController()
@Controller('pages')
export class PageFilesController {
  /** Its address changes with its text, so browsers keep it for a year. */
  @Get(':file')
  @Open()
  @Header('Cache-Control', 'public, max-age=31536000, immutable')
  read(@Param('file') file: string, @Res({ passthrough: true }) reply: FastifyReply): string {
    for (const [type, fileOf] of types) {
      const { path, text } = fileOf();
      if (path !== `/pages/${file}`) continue;
      void reply.header('Content-Type', type);
      return text;
    }
    throw new RuleViolation('not_found');
  }
}
