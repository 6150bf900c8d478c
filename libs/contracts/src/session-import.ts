import { z } from 'zod';
import { WarningView } from './checks.ts';
import { ImportFault, ImportPreview } from './organisation-import.ts';
import { Instant } from './primitives.ts';
import { acceptanceReasons, sessionKinds } from './words.ts';

/** Columns of an import of sessions, in this order; the header row names them. */
export const sessionImportColumns = ['date', 'start', 'end', 'kind', 'title', 'host', 'languages', 'lead', 'co', 'room', 'status'] as const;
export type SessionImportColumn = (typeof sessionImportColumns)[number];

/** What speaks against one row, in the reader's language. */
export const ImportedWarning = z.strictObject({ row: z.int(), ...WarningView.shape });
export type ImportedWarning = z.infer<typeof ImportedWarning>;

const { digest, encoding, delimiter, rows, added, faultCount, faultyRows, unknownColumns } = ImportPreview.shape;
export const SessionImportPreview = z
  .strictObject({
    digest, encoding, delimiter, rows, added, faultCount, faultyRows, unknownColumns,
    alreadyThere: z.int().meta({ description: 'Same start, end, kind, host and lead as a session in Relais; left alone' }),
    faults: z.array(ImportFault).meta({ description: 'At most 1,000 are listed; faultCount has them all' }),
    warnings: z.array(ImportedWarning).meta({ description: 'At most 1,000 are listed; one reason accepts them all' }),
    warnedRows: z.int(),
    sample: z.array(z.strictObject({ row: z.int(), title: z.string(), kind: z.enum(sessionKinds), startsAt: Instant, endsAt: Instant, zone: z.string(), host: z.string(), lead: z.string() })),
  })
  .meta({ id: 'SessionImportPreview' });
export type SessionImportPreview = z.infer<typeof SessionImportPreview>;

/** Confirms the file that was previewed, with the one reason for which its warnings are accepted. */
export const SessionImportConfirmation = z.strictObject({ digest: z.string().max(100), acceptedBecause: z.enum(acceptanceReasons).optional() });
export type SessionImportConfirmation = z.infer<typeof SessionImportConfirmation>;
