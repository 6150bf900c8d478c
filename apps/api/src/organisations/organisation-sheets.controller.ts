import { Readable } from 'node:stream';
import { Body, Controller, Get, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiResponse, ApiTags } from '@nestjs/swagger';
import { localDateOf } from '@relais/calendar';
import { ImportConfirmation, ImportPreview, ImportResult, OrganisationExportQuery } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import { OrganisationExport, OrganisationImport } from '@relais/organisations';
import { Clock } from '@relais/platform';
import { Caller, MayCall, coordinators } from '../http/access.ts';
import { fileIn } from '../http/sheet-body.ts';

const csv = { 'text/csv': { schema: { type: 'string' } } } as const;

@ApiTags('Organisations')
@Controller('api/v1')
export class OrganisationSheetsController {
  constructor(
    private readonly imports: OrganisationImport,
    private readonly exports: OrganisationExport,
    private readonly clock: Clock,
  ) {}

  /** Says what an import would do, and every faulty cell; nothing is written. */
  @Post('organisation-import-previews')
  @MayCall(...coordinators)
  @HttpCode(200)
  @ApiConsumes('text/csv')
  @ApiBody({ schema: { type: 'string' } })
  @ApiResponse({ status: 200, standardSchema: ImportPreview })
  preview(@Body() body: unknown, @Caller() caller: SignedIn): Promise<ImportPreview> {
    return this.imports.preview(fileIn(body), caller.language);
  }

  /** Adds what the preview of this very file showed: all of it, or nothing. */
  @Post('organisation-imports')
  @MayCall(...coordinators)
  @ApiConsumes('text/csv')
  @ApiBody({ schema: { type: 'string' } })
  @ApiResponse({ status: 201, standardSchema: ImportResult })
  confirm(@Body() body: unknown, @Query({ schema: ImportConfirmation }) { digest }: ImportConfirmation, @Caller() caller: SignedIn): Promise<ImportResult> {
    return this.imports.confirm(fileIn(body), digest, caller);
  }

  @Get('organisations.csv')
  @MayCall(...coordinators)
  @ApiResponse({ status: 200, content: csv })
  async export(@Query({ schema: OrganisationExportQuery }) query: OrganisationExportQuery, @Caller() caller: SignedIn): Promise<StreamableFile> {
    const name = `organisations-${localDateOf(this.clock.instant(), 'Europe/Brussels')}.csv`;
    return new StreamableFile(Readable.from(await this.exports.sheet(query, caller)), { type: 'text/csv; charset=utf-8', disposition: `attachment; filename="${name}"` });
  }
}
