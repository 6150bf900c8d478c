import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { pagesStylesheet } from '@relais/pages';
import { RuleViolation } from '@relais/platform';
import { Open } from '../../http/access.ts';

@ApiExcludeController()
@Controller('pages')
export class StylesheetController {
  /** Its address changes with its text, so browsers keep it for a year. */
  @Get(':file')
  @Open()
  @Header('Content-Type', 'text/css; charset=utf-8')
  @Header('Cache-Control', 'public, max-age=31536000, immutable')
  read(@Param('file') file: string): string {
    const { path, text } = pagesStylesheet();
    if (path !== `/pages/${file}`) throw new RuleViolation('not_found');
    return text;
  }
}
