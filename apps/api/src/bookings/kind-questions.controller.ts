import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { KindQuestions, KindRules } from '@relais/bookings';
import { IdParams, KindBookingRulesPatch, KindBookingRulesView, KindQuestionInput, KindQuestionList, KindQuestionPatch, KindQuestionQuery, KindQuestionView, SessionKindParams } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import { Caller, MayCall, coordinators, everybodySignedIn } from '../http/access.ts';
import { Creation } from '../http/creation.interceptor.ts';
import { ExpectedVersion } from '../http/input.ts';

@ApiTags('Bookings')
@Controller('api/v1')
export class KindQuestionsController {
  constructor(
    private readonly questions: KindQuestions,
    private readonly rules: KindRules,
  ) {}

  @Get('kind-questions')
  @MayCall(...everybodySignedIn)
  @ApiResponse({ status: 200, standardSchema: KindQuestionList })
  list(@Query({ schema: KindQuestionQuery }) { kind }: KindQuestionQuery): Promise<KindQuestionList> {
    return this.questions.of(kind);
  }

  @Post('kind-questions')
  @MayCall(...coordinators)
  @Creation()
  @ApiResponse({ status: 201, standardSchema: KindQuestionView })
  add(@Body({ schema: KindQuestionInput }) body: KindQuestionInput, @Caller() caller: SignedIn): Promise<KindQuestionView> {
    return this.questions.add(body, caller);
  }

  @Patch('kind-questions/:id')
  @MayCall(...coordinators)
  @ApiResponse({ status: 200, standardSchema: KindQuestionView })
  change(
    @Param({ schema: IdParams }) { id }: IdParams,
    @ExpectedVersion() version: number,
    @Body({ schema: KindQuestionPatch }) body: KindQuestionPatch,
    @Caller() caller: SignedIn,
  ): Promise<KindQuestionView> {
    return this.questions.change(id, version, body, caller);
  }

  @Post('kind-questions/:id/archiving')
  @MayCall(...coordinators)
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: KindQuestionView })
  archive(@Param({ schema: IdParams }) { id }: IdParams, @Caller() caller: SignedIn): Promise<KindQuestionView> {
    return this.questions.archive(id, caller);
  }

  @Get('session-kinds/:code/booking-rules')
  @MayCall(...everybodySignedIn)
  @ApiResponse({ status: 200, standardSchema: KindBookingRulesView })
  readRules(@Param({ schema: SessionKindParams }) { code }: SessionKindParams): Promise<KindBookingRulesView> {
    return this.rules.of(code);
  }

  @Patch('session-kinds/:code/booking-rules')
  @MayCall(...coordinators)
  @ApiResponse({ status: 200, standardSchema: KindBookingRulesView })
  changeRules(
    @Param({ schema: SessionKindParams }) { code }: SessionKindParams,
    @ExpectedVersion() version: number,
    @Body({ schema: KindBookingRulesPatch }) body: KindBookingRulesPatch,
    @Caller() caller: SignedIn,
  ): Promise<KindBookingRulesView> {
    return this.rules.change(code, version, body, caller);
  }
}
