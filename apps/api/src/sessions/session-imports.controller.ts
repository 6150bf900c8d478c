import { Body, Controller, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ImportResult, SessionImportConfirmation, SessionImportPreview } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import { SessionImport } from '@relais/sessions';
import { Caller, MayCall, coordinators } from '../http/access.ts';
import { fileIn } from '../http/sheet-body.ts';

@ApiTags('Sessions')
@Controller('api/v1')
export class SessionImportsController {
  constructor(private readonly imports: SessionImport) {}

  /** Says what an import would do, every faulty cell and all that speaks against a row; nothing is written. */
  @Post('session-import-previews')
  @MayCall(...coordinators)
  @HttpCode(200)
  @ApiConsumes('text/csv')
  @ApiBody({ schema: { type: 'string' } })
  @ApiResponse({ status: 200, standardSchema: SessionImportPreview })
  preview(@Body() body: unknown, @Caller() caller: SignedIn): Promise<SessionImportPreview> {
    return this.imports.preview(fileIn(body), caller);
  }

  /** Plans what the preview of this very file showed: all of it, or nothing. */
  @Post('session-imports')
  @MayCall(...coordinators)
  @ApiConsumes('text/csv')
  @ApiBody({ schema: { type: 'string' } })
  @ApiResponse({ status: 201, standardSchema: ImportResult })
  confirm(@Body() body: unknown, @Query({ schema: SessionImportConfirmation }) confirmation: SessionImportConfirmation, @Caller() caller: SignedIn): Promise<ImportResult> {
    return this.imports.confirm(fileIn(body), confirmation, caller);
  }
}
