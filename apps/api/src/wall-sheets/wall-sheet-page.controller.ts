import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IdParams, WallSheetQuery } from '@relais/contracts';
import { WallLinks } from '@relais/sessions';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { MayCall, Open, everybodySignedIn } from '../http/access.ts';
import { LinkGuesses } from '../pages/frame/link-guesses.service.ts';
import { pageLanguage } from '../pages/frame/page-language.ts';
import { WallSheetPages } from './wall-sheet-pages.service.tsx';

/** An organisation's sheet as a page: for whoever has its private link, and for staff who look at it and print it. */
@ApiExcludeController()
@Controller()
export class WallSheetPageController {
  constructor(
    private readonly links: WallLinks,
    private readonly guesses: LinkGuesses,
    private readonly pages: WallSheetPages,
  ) {}

  @Get('wall/:token')
  @Open()
  async show(@Param('token') token: string, @Query({ schema: WallSheetQuery }) query: WallSheetQuery, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const organisationId = await this.guesses.watch(request.ip, () => this.links.organisationOf(token));
    await this.pages.answer(reply, { organisationId, query, reader: pageLanguage(request), path: `/wall/${token}` });
  }

  @Get('organisations/:id/wall-sheet')
  @MayCall(...everybodySignedIn)
  async print(@Param({ schema: IdParams }) { id }: IdParams, @Query({ schema: WallSheetQuery }) query: WallSheetQuery, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.pages.answer(reply, { organisationId: id, query, reader: pageLanguage(request), path: null });
  }
}
