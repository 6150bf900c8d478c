import { z } from 'zod';
import { Id, Instant, OptionalLine, OptionalText, Version } from './primitives.ts';
import { attendanceRoles, spokenLanguages } from './words.ts';

const count = z.int().min(0).max(5000);

/** Roles of the unnamed people in the room; the counts add up to the unnamed headcount (R5). */
export const RoleTally = z.partialRecord(z.enum(attendanceRoles), count);
/** Languages of the unnamed people; `unknown` is always an answer. */
export const LanguageTally = z.partialRecord(z.enum([...spokenLanguages, 'unknown']), count);

/**
 * What a counsellor writes down after a session. `cameByBooking` counts seats that were used, per booking;
 * `unnamed` counts everybody else. Total = booked who came + unnamed.
 */
export const DebriefInput = z
  .strictObject({
    clientKey: Id.meta({ description: 'Made by the device; sending the same debrief again changes nothing' }),
    cameByBooking: z.array(z.strictObject({ bookingId: Id, came: z.int().min(0).max(50) })).max(500).default([]),
    unnamed: count,
    byRole: RoleTally,
    byLanguage: LanguageTally,
    materialsLine: OptionalLine(500),
    notes: OptionalText(2000),
    correctionReason: OptionalLine(300).meta({ description: 'Needed when an earlier debrief is corrected' }),
  })
  .meta({ id: 'DebriefInput' });
export type DebriefInput = z.infer<typeof DebriefInput>;

export const DebriefView = z
  .strictObject({
    id: Id,
    sessionId: Id,
    revision: z.int().min(1),
    cameByBooking: z.array(z.strictObject({ bookingId: Id, came: z.int() })),
    cameBooked: z.int(),
    unnamed: z.int(),
    total: z.int(),
    byRole: RoleTally,
    byLanguage: LanguageTally,
    materialsLine: z.string(),
    notes: z.string(),
    correctionReason: z.string(),
    writtenAt: Instant,
    writtenBy: z.string(),
    version: Version,
  })
  .meta({ id: 'Debrief' });
export type DebriefView = z.infer<typeof DebriefView>;
