import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { DistinctPair, DistinctPairParams, DistinctPairPage, DistinctPairQuery, DuplicatePage, DuplicateQuery } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import { DistinctPairs, Duplicates } from '@relais/organisations';
import { Caller, MayCall, planners } from '../http/access.ts';

@ApiTags('Organisations')
@Controller('api/v1')
export class DuplicatesController {
  constructor(
    private readonly duplicates: Duplicates,
    private readonly distinct: DistinctPairs,
  ) {}

  /** Organisations that could be one, the likeliest pair first. */
  @Get('organisation-duplicates')
  @MayCall(...planners)
  @ApiResponse({ status: 200, standardSchema: DuplicatePage })
  list(@Query({ schema: DuplicateQuery }) query: DuplicateQuery): Promise<DuplicatePage> {
    return this.duplicates.page(query);
  }

  /** Pairs of which somebody said that they are two. */
  @Get('distinct-organisations')
  @MayCall(...planners)
  @ApiResponse({ status: 200, standardSchema: DistinctPairPage })
  listDistinct(@Query({ schema: DistinctPairQuery }) query: DistinctPairQuery): Promise<DistinctPairPage> {
    return this.distinct.page(query);
  }

  /** These are two, and not suggested again. Said twice, it is said once. */
  @Post('distinct-organisations')
  @MayCall(...planners)
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: DistinctPair })
  say(@Body({ schema: DistinctPair }) body: DistinctPair, @Caller() caller: SignedIn): Promise<DistinctPair> {
    return this.distinct.say(body, caller);
  }

  @Delete('distinct-organisations/:firstId/:secondId')
  @MayCall(...planners)
  @HttpCode(204)
  @ApiResponse({ status: 204 })
  takeBack(@Param({ schema: DistinctPairParams }) pair: DistinctPair, @Caller() caller: SignedIn): Promise<void> {
    return this.distinct.takeBack(pair, caller);
  }
}
