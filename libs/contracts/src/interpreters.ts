import { z } from 'zod';
import { changesOf } from './changes-of.ts';
import { Email, Id, OptionalLine, RequiredLine, SpokenLanguageCode, Version } from './primitives.ts';

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
