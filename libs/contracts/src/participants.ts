import { z } from 'zod';
import { Id } from './primitives.ts';
import { participantFunctions } from './words.ts';

/** One line per confirmed seat: who takes it as far as anybody said. Names only where a certificate is wanted. */
export const ParticipantList = z
  .strictObject({ items: z.array(z.strictObject({ bookingId: Id, organisationName: z.string(), function: z.enum(participantFunctions).nullable(), name: z.string() })) })
  .meta({ id: 'ParticipantList' });
export type ParticipantList = z.infer<typeof ParticipantList>;

/** A semicolon for spreadsheets that are set up that way; they need the byte order mark too. */
export const ParticipantSheetQuery = z.strictObject({ delimiter: z.enum([',', ';']).default(',') });
export type ParticipantSheetQuery = z.infer<typeof ParticipantSheetQuery>;
