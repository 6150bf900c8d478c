import { z } from 'zod';
import { changesOf } from './changes-of.ts';
import { Id, RequiredLine, Version } from './primitives.ts';
import { answerTypes, sessionKinds } from './words.ts';

/** A text that bookers read, in each language of the pages. */
export const QuestionLabels = z.strictObject({ nl: RequiredLine(160), fr: RequiredLine(160), de: RequiredLine(160), en: RequiredLine(160) });
export type QuestionLabels = z.infer<typeof QuestionLabels>;
export const QuestionChoice = z.strictObject({ code: z.string().regex(/^[a-z0-9_]{1,40}$/), labels: QuestionLabels });
export type QuestionChoice = z.infer<typeof QuestionChoice>;

const questionFields = {
  kind: z.enum(sessionKinds),
  place: z.int().min(1).max(100).default(1).meta({ description: 'Order in the form' }),
  answerType: z.enum(answerTypes),
  labels: QuestionLabels,
  choices: z.array(QuestionChoice).max(12).default([]).meta({ description: 'Of a `choice`, at least two; empty otherwise' }),
  required: z.boolean().default(false),
};

/** What bookers of a kind of session are asked; answers are chosen or counted, never written. */
export const KindQuestionInput = z.strictObject(questionFields).meta({ id: 'KindQuestionInput' });
export type KindQuestionInput = z.infer<typeof KindQuestionInput>;
const { kind: _kind, answerType: _answerType, ...changeable } = questionFields;
export const KindQuestionPatch = changesOf(changeable).meta({ id: 'KindQuestionPatch' });
export type KindQuestionPatch = z.infer<typeof KindQuestionPatch>;
export const KindQuestionView = z.strictObject({ id: Id, ...questionFields, archived: z.boolean(), version: Version }).meta({ id: 'KindQuestion' });
export type KindQuestionView = z.infer<typeof KindQuestionView>;
export const KindQuestionQuery = z.strictObject({ kind: z.enum(sessionKinds) });
export type KindQuestionQuery = z.infer<typeof KindQuestionQuery>;
export const KindQuestionList = z.strictObject({ items: z.array(KindQuestionView) }).meta({ id: 'KindQuestionList' });
export type KindQuestionList = z.infer<typeof KindQuestionList>;

/** What bookings of a kind of session need, unless the session says otherwise. */
export const KindBookingRules = z.strictObject({ asksApproval: z.boolean(), asksProof: z.boolean(), asksNames: z.boolean() }).meta({ id: 'KindBookingRules' });
export type KindBookingRules = z.infer<typeof KindBookingRules>;
export const KindBookingRulesPatch = changesOf(KindBookingRules.shape).meta({ id: 'KindBookingRulesPatch' });
export type KindBookingRulesPatch = z.infer<typeof KindBookingRulesPatch>;
export const KindBookingRulesView = z.strictObject({ ...KindBookingRules.shape, version: Version }).meta({ id: 'KindBookingRulesView' });
export type KindBookingRulesView = z.infer<typeof KindBookingRulesView>;
/** Route parameters of one kind of session. */
export const SessionKindParams = z.strictObject({ code: z.enum(sessionKinds) });
export type SessionKindParams = z.infer<typeof SessionKindParams>;
