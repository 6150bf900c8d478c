import { z } from 'zod';
import { Clock, Id, Instant, LocalDate, LocalDateTime, Named, Version, Zone } from './primitives.ts';
import { OverlapView, WarningView } from './checks.ts';
import { sessionPlanFields, seriesFields } from './session-fields.ts';
import { changesOf } from './changes-of.ts';
import { acceptanceReasons, cancelReasons, holidayChoices, scopes, seriesActs, uiLanguages, weekdays } from './words.ts';

const whole = (min: number, max: number) => z.int().min(min).max(max);

/**
 * How a series repeats: weekly on days, monthly by date (`monthDays`) or by weekday (`weekdays` with `positions`: 2 is the second, -1 the last).
 * It ends on a date, after a number of dates, or not. Kept as an RFC 5545 rule.
 */
export const RepeatRule = z
  .strictObject({
    frequency: z.enum(['weekly', 'monthly']),
    interval: whole(1, 52).default(1),
    weekdays: z.array(z.enum(weekdays)).max(7).default([]),
    monthDays: z.array(z.union([whole(1, 31), z.literal(-1)])).max(31).default([]),
    positions: z.array(z.union([whole(1, 5), z.literal(-1)])).max(5).default([]),
    until: LocalDate.nullable().default(null),
    count: whole(1, 500).nullable().default(null),
  })
  .refine((rule) => rule.until === null || rule.count === null, { path: ['count'] })
  .refine((rule) => rule.frequency !== 'weekly' || (rule.weekdays.length > 0 && rule.monthDays.length === 0 && rule.positions.length === 0), { path: ['weekdays'] })
  .refine((rule) => rule.frequency !== 'monthly' || (rule.monthDays.length > 0 ? rule.weekdays.length === 0 && rule.positions.length === 0 : rule.weekdays.length > 0 && rule.positions.length > 0), { path: ['monthDays'] })
  .meta({ id: 'RepeatRule' });
export type RepeatRule = z.infer<typeof RepeatRule>;

/** When a series takes place: local time in a zone; `minutes` is how long each session lasts on the clock. */
export const seriesTiming = {
  startsOn: LocalDate,
  startClock: Clock,
  minutes: whole(5, 1440),
  zone: Zone.default('Europe/Brussels'),
  rule: RepeatRule,
  holidays: z.enum(holidayChoices).default('keep'),
  excludedDates: z.array(LocalDate).max(400).default([]),
  extraDates: z.array(LocalDate).max(100).default([]),
};

/** What each new session of a series is given. */
export const SeriesPlan = z.strictObject({ ...sessionPlanFields, status: z.enum(['draft', 'tentative', 'confirmed']) });
export type SeriesPlan = z.infer<typeof SeriesPlan>;

export const SeriesInput = z
  .strictObject({
    ...sessionPlanFields, ...seriesTiming, status: z.enum(['draft', 'tentative', 'confirmed']).default('confirmed'), inviteHost: z.boolean().default(false),
    acceptedBecause: z.enum(acceptanceReasons).nullable().default(null),
  })
  .meta({ id: 'SeriesInput' });
export type SeriesInput = z.infer<typeof SeriesInput>;

export const SeriesView = z
  .strictObject({
    ...sessionPlanFields, ...seriesTiming,
    status: z.enum(['draft', 'tentative', 'confirmed']),
    id: Id,
    rrule: z.string().meta({ description: 'RFC 5545 recurrence rule' }),
    generatedUntil: LocalDate,
    continuesId: Id.nullable(),
    endedAt: Instant.nullable(),
    sessions: z.strictObject({ upcoming: z.int(), held: z.int(), cancelled: z.int(), handEdited: z.int() }),
    lastChange: z.strictObject({ id: Id, act: z.enum(seriesActs), madeAt: Instant, madeBy: Named }).nullable().meta({ description: 'The change that can be undone' }),
    version: Version,
  })
  .meta({ id: 'Series' });
export type SeriesView = z.infer<typeof SeriesView>;

/** One date of a series as it would be, or as it would change. */
export const SeriesDate = z
  .strictObject({
    date: LocalDate.meta({ description: 'Original slot: where the rule has it, whatever a holiday or a move does' }),
    sessionId: Id.nullable(),
    act: z.enum(['create', 'move', 'change', 'same', 'remove', 'cancel', 'fixed', 'left_out']).meta({ description: '`fixed`: held, begun or cancelled, so untouched; `left_out`: a holiday that is skipped' }),
    before: z.strictObject({ startsAt: Instant, endsAt: Instant }).nullable(),
    after: z.strictObject({ startsAt: Instant, endsAt: Instant }).nullable(),
    holiday: z.string().nullable().meta({ description: 'Key of the public holiday on its date' }),
    keeps: z.array(z.enum(seriesFields)).meta({ description: 'Fields edited by hand that stay as they are' }),
    bookings: z.int(),
    seats: z.int(),
    overlaps: z.array(OverlapView),
    warnings: z.array(WarningView),
  })
  .meta({ id: 'SeriesDate' });
export type SeriesDate = z.infer<typeof SeriesDate>;

/** In `other` of a `series_overlap`: every date that somebody or something is taken on, with each session that stands in the way. */
export const SeriesOverlaps = z
  .strictObject({ dates: z.array(z.strictObject({ date: LocalDate, startsAt: Instant, endsAt: Instant, overlaps: z.array(OverlapView) })) })
  .meta({ id: 'SeriesOverlaps' });
export type SeriesOverlaps = z.infer<typeof SeriesOverlaps>;

/** Who would be written to: one mail each, in their language. */
export const TouchedRecipient = z.strictObject({ name: z.string(), language: z.enum(uiLanguages), sessions: z.int(), part: z.enum(['host', 'booker']) }).meta({ id: 'TouchedRecipient' });
export type TouchedRecipient = z.infer<typeof TouchedRecipient>;

export const SeriesPreview = z
  .strictObject({
    rule: RepeatRule,
    dates: z.array(SeriesDate),
    recipients: z.array(TouchedRecipient),
    handEdited: z.int(),
    endsOn: LocalDate.nullable().meta({ description: 'Null: goes on; sessions exist up to the horizon and more follow' }),
  })
  .meta({ id: 'SeriesPreview' });
export type SeriesPreview = z.infer<typeof SeriesPreview>;

/**
 * A change of the series that `sessionId` belongs to, from that session on or of all (R2). `moveTo` is the new time of that session: the others follow
 * by as much; a new `rule` or other dates take its place. `overridden` says what becomes of fields edited by hand.
 */
export const SeriesChange = z
  .strictObject({
    scope: z.enum(scopes),
    sessionId: Id,
    fields: changesOf(sessionPlanFields).default({}),
    moveTo: z.strictObject({ startsAtLocal: LocalDateTime, endsAtLocal: LocalDateTime }).nullable().default(null),
    rule: RepeatRule.nullable().default(null),
    holidays: z.enum(holidayChoices).nullable().default(null),
    excludedDates: z.array(LocalDate).max(400).nullable().default(null),
    extraDates: z.array(LocalDate).max(100).nullable().default(null),
    overridden: z.enum(['keep', 'replace']).default('keep'),
    notify: z.boolean().default(true),
    acceptedBecause: z.enum(acceptanceReasons).nullable().default(null),
  })
  .meta({ id: 'SeriesChange' });
export type SeriesChange = z.infer<typeof SeriesChange>;

export const SeriesCancellation = z
  .strictObject({ scope: z.enum(scopes), sessionId: Id, reason: z.enum(cancelReasons), notify: z.boolean().default(true) })
  .meta({ id: 'SeriesCancellation' });
export type SeriesCancellation = z.infer<typeof SeriesCancellation>;

/** What a change did; `changeId` undoes it. `series` is the one that the sessions from the change on belong to. */
export const SeriesChangeDone = z
  .strictObject({ changeId: Id, series: SeriesView, created: z.int(), moved: z.int(), changed: z.int(), removed: z.int(), cancelled: z.int(), told: z.int() })
  .meta({ id: 'SeriesChangeDone' });
export type SeriesChangeDone = z.infer<typeof SeriesChangeDone>;
