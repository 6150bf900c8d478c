import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { Debriefs } from '@relais/attendance';
import { DebriefInput, DebriefView, IdParams } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import { Caller, MayCall, everybodySignedIn, planners } from '../http/access.ts';
import { OptionalVersion } from '../http/input.ts';

@ApiTags('Debriefs')
@Controller('api/v1/sessions/:id/debrief')
export class DebriefsController {
  constructor(private readonly debriefs: Debriefs) {}

  @Get()
  @MayCall(...everybodySignedIn)
  @ApiResponse({ status: 200, standardSchema: DebriefView })
  read(@Param({ schema: IdParams }) { id }: IdParams): Promise<DebriefView> {
    return this.debriefs.read(id);
  }

  /** A first debrief needs no version; a correction names the revision it corrects. */
  @Put()
  @MayCall(...planners)
  @ApiResponse({ status: 200, standardSchema: DebriefView })
  write(
    @Param({ schema: IdParams }) { id }: IdParams,
    @OptionalVersion() revision: number | null,
    @Body({ schema: DebriefInput }) body: DebriefInput,
    @Caller() caller: SignedIn,
  ): Promise<DebriefView> {
    return this.debriefs.write(id, body, revision, caller);
  }
}
