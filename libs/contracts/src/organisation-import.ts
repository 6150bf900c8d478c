import { z } from 'zod';
import { organisationKinds } from './words.ts';

/** Columns of an import and of the export, in this order; the header row names them. */
export const importColumns = [
  'name', 'kind', 'status', 'language', 'street', 'postal_code', 'municipality', 'province', 'website', 'languages', 'communities',
  'contact_function', 'contact_name', 'contact_email', 'contact_phone', 'contact_language', 'invitation_basis',
] as const;
export type ImportColumn = (typeof importColumns)[number];

export const ImportFault = z.strictObject({
  row: z.int().meta({ description: 'Line of the sheet; the header is row 1' }),
  column: z.string(),
  value: z.string(),
  code: z.string(),
  detail: z.string(),
});
export type ImportFault = z.infer<typeof ImportFault>;

export const ImportPreview = z
  .strictObject({
    digest: z.string().meta({ description: 'Fingerprint of the file; the confirmation carries it' }),
    encoding: z.enum(['utf-8', 'utf-16', 'windows-1252']),
    delimiter: z.enum([',', ';', '\t']),
    rows: z.int(),
    added: z.int(),
    alreadyThere: z.int().meta({ description: 'Same name and municipality as an organisation in Relais; left alone' }),
    faults: z.array(ImportFault).meta({ description: 'At most 1,000 are listed; faultCount has them all' }),
    faultCount: z.int(),
    faultyRows: z.int(),
    unknownColumns: z.array(z.string()),
    sample: z.array(z.strictObject({ row: z.int(), name: z.string(), kind: z.enum(organisationKinds), municipality: z.string(), contact: z.string() })),
  })
  .meta({ id: 'ImportPreview' });
export type ImportPreview = z.infer<typeof ImportPreview>;

/** Confirms the file that was previewed; the file itself is sent once more. */
export const ImportConfirmation = z.strictObject({ digest: z.string().max(100) });
export type ImportConfirmation = z.infer<typeof ImportConfirmation>;

export const ImportResult = z.strictObject({ added: z.int(), alreadyThere: z.int() }).meta({ id: 'ImportResult' });
export type ImportResult = z.infer<typeof ImportResult>;
