import { z } from 'zod';
import { changesOf } from './changes-of.ts';
import { Id, LocalDate, RequiredLine, Version, spansTwoYears } from './primitives.ts';
import { dayOffKinds, provinces } from './words.ts';

/** Minutes from door to door between two municipalities, either way. */
const travelTimeFields = { from: RequiredLine(80), to: RequiredLine(80), minutes: z.int().min(0).max(600) };
export const TravelTimeInput = z.strictObject(travelTimeFields).meta({ id: 'TravelTimeInput' });
export type TravelTimeInput = z.infer<typeof TravelTimeInput>;
export const TravelTimePatch = z.strictObject({ minutes: travelTimeFields.minutes }).meta({ id: 'TravelTimePatch' });
export type TravelTimePatch = z.infer<typeof TravelTimePatch>;
export const TravelTimeView = z.strictObject({ id: Id, ...travelTimeFields, version: Version }).meta({ id: 'TravelTime' });
export type TravelTimeView = z.infer<typeof TravelTimeView>;
export const TravelTimeList = z.strictObject({ items: z.array(TravelTimeView) }).meta({ id: 'TravelTimeList' });
export type TravelTimeList = z.infer<typeof TravelTimeList>;

const inOrder = ({ fromDate, untilDate }: { readonly fromDate: string; readonly untilDate: string }) => fromDate <= untilDate;

/** Days on which an organisation is closed, both dates included. */
export const ClosingDayInput = z.strictObject({ fromDate: LocalDate, untilDate: LocalDate, label: RequiredLine(120) }).refine(inOrder, { path: ['untilDate'] }).meta({ id: 'ClosingDayInput' });
export type ClosingDayInput = z.infer<typeof ClosingDayInput>;
export const ClosingDayView = z.strictObject({ id: Id, organisationId: Id, fromDate: LocalDate, untilDate: LocalDate, label: z.string(), version: Version }).meta({ id: 'ClosingDay' });
export type ClosingDayView = z.infer<typeof ClosingDayView>;
export const ClosingDayList = z.strictObject({ items: z.array(ClosingDayView) }).meta({ id: 'ClosingDayList' });
export type ClosingDayList = z.infer<typeof ClosingDayList>;

/** A day on which our own services rest beside the public holidays; `province` null is everywhere. */
const dayOffFields = { onDate: LocalDate, name: RequiredLine(120), kind: z.enum(dayOffKinds).default('bridge'), province: z.enum(provinces).nullable().default(null) };
export const DayOffInput = z.strictObject(dayOffFields).meta({ id: 'DayOffInput' });
export type DayOffInput = z.infer<typeof DayOffInput>;
export const DayOffPatch = changesOf(dayOffFields).meta({ id: 'DayOffPatch' });
export type DayOffPatch = z.infer<typeof DayOffPatch>;
export const DayOffView = z.strictObject({ id: Id, ...dayOffFields, version: Version }).meta({ id: 'DayOff' });
export type DayOffView = z.infer<typeof DayOffView>;
export const DayOffList = z.strictObject({ items: z.array(DayOffView) }).meta({ id: 'DayOffList' });
export type DayOffList = z.infer<typeof DayOffList>;
/** Dates `from` included, `to` excluded. */
export const DayOffQuery = z.strictObject({ from: LocalDate, to: LocalDate }).refine(spansTwoYears, { path: ['to'] });
export type DayOffQuery = z.infer<typeof DayOffQuery>;
