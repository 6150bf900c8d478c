import { z } from 'zod';
import { changesOf } from './changes-of.ts';
import { Email, Id, OptionalLine, RequiredLine, SpokenLanguageCode, Version } from './primitives.ts';
import { SessionView } from './sessions.ts';

/** Somebody who interprets in sessions, reached through an interpreting service. */
const interpreterFields = {
  name: RequiredLine(120),
  service: OptionalLine(120),
  languages: z.array(SpokenLanguageCode).min(1).max(20),
  email: z.union([z.literal(''), Email]).default(''),
  phone: OptionalLine(40),
};
export const InterpreterInput = z.strictObject(interpreterFields).meta({ id: 'InterpreterInput' });
export type InterpreterInput = z.infer<typeof InterpreterInput>;
export const InterpreterPatch = changesOf(interpreterFields).meta({ id: 'InterpreterPatch' });
export type InterpreterPatch = z.infer<typeof InterpreterPatch>;
export const InterpreterView = z.strictObject({ id: Id, ...interpreterFields, archived: z.boolean(), version: Version }).meta({ id: 'Interpreter' });
export type InterpreterView = z.infer<typeof InterpreterView>;
export const InterpreterList = z.strictObject({ items: z.array(InterpreterView) }).meta({ id: 'InterpreterList' });
export type InterpreterList = z.infer<typeof InterpreterList>;

/** Books an interpreter for a session. */
export const InterpreterBooking = z.strictObject({ interpreterId: Id }).meta({ id: 'InterpreterBooking' });
export type InterpreterBooking = z.infer<typeof InterpreterBooking>;

/** Who speaks the language that a session needs; those who are free at its time first. */
export const InterpreterChoice = z.strictObject({ ...InterpreterView.shape, free: z.boolean() }).meta({ id: 'InterpreterChoice' });
export type InterpreterChoice = z.infer<typeof InterpreterChoice>;
export const InterpreterChoiceList = z.strictObject({ items: z.array(InterpreterChoice) }).meta({ id: 'InterpreterChoiceList' });
export type InterpreterChoiceList = z.infer<typeof InterpreterChoiceList>;

/** What a cancellation of an interpreter did. */
export const InterpreterCancelled = z
  .strictObject({ session: SessionView, freeOfCharge: z.boolean().meta({ description: 'It came before 10:00 on the working day before the session' }) })
  .meta({ id: 'InterpreterCancelled' });
export type InterpreterCancelled = z.infer<typeof InterpreterCancelled>;
