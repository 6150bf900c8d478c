import { Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { IdParams, WallLinkView } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import { WallLinks } from '@relais/sessions';
import { Caller, MayCall, planners } from '../http/access.ts';
import { Creation } from '../http/creation.interceptor.ts';

@ApiTags('Organisations')
@Controller('api/v1/organisations/:id/wall-link')
export class WallLinksController {
  constructor(private readonly links: WallLinks) {}

  @Get()
  @MayCall(...planners)
  @ApiResponse({ status: 200, standardSchema: WallLinkView })
  read(@Param({ schema: IdParams }) { id }: IdParams): Promise<WallLinkView> {
    return this.links.of(id);
  }

  /** A new link; one that was there opens nothing from now on. */
  @Post()
  @MayCall(...planners)
  @Creation()
  @ApiResponse({ status: 201, standardSchema: WallLinkView })
  renew(@Param({ schema: IdParams }) { id }: IdParams, @Caller() caller: SignedIn): Promise<WallLinkView> {
    return this.links.renew(id, caller);
  }

  @Delete()
  @MayCall(...planners)
  @ApiResponse({ status: 200, standardSchema: WallLinkView })
  revoke(@Param({ schema: IdParams }) { id }: IdParams, @Caller() caller: SignedIn): Promise<WallLinkView> {
    return this.links.revoke(id, caller);
  }
}
