import { z } from 'zod';
import { changesOf } from './changes-of.ts';
import { WarningView } from './checks.ts';
import { Id, Instant, LocalDate, LocalDateTime, Named, Version, Zone, pageOf, paging, spansTwoYears } from './primitives.ts';
import { KindBookingRules } from './questions.ts';
import { seriesFields, sessionPlanFields } from './session-fields.ts';
import { sessionFilters } from './session-filters.ts';
import { acceptanceReasons, cancelReasons, channels, interpreterStates, provinces, sessionKinds, sessionStatuses, visibilities } from './words.ts';

/** A plan is a wall time in a zone; the server turns it into the instant. */
const sessionFields = { ...sessionPlanFields, startsAtLocal: LocalDateTime, endsAtLocal: LocalDateTime, zone: Zone.default('Europe/Brussels') };

/** Why a moment that something speaks against is taken all the same; null accepts no warning. */
const acceptedBecause = z.enum(acceptanceReasons).nullable().default(null);

export const SessionInput = z
  .strictObject({ ...sessionFields, status: z.enum(['draft', 'tentative', 'confirmed']).default('confirmed'), inviteHost: z.boolean().default(false), acceptedBecause })
  .meta({ id: 'SessionInput' });
export type SessionInput = z.infer<typeof SessionInput>;

/** `notify` says whether the host and the booked partners are told of a change of time or place. */
export const SessionPatch = changesOf({ ...sessionFields, notify: z.boolean(), acceptedBecause }).meta({ id: 'SessionPatch' });
export type SessionPatch = z.infer<typeof SessionPatch>;

export const Confirmation = z.strictObject({ inviteHost: z.boolean().default(false), acceptedBecause }).meta({ id: 'SessionConfirmation' });
export type Confirmation = z.infer<typeof Confirmation>;
/** A draft takes its time from now on; left out, no warning is accepted. */
export const TimeReservation = z.strictObject({ acceptedBecause }).default({ acceptedBecause: null }).meta({ id: 'TimeReservation' });
export type TimeReservation = z.infer<typeof TimeReservation>;
export const Cancellation = z.strictObject({ reason: z.enum(cancelReasons), notify: z.boolean().default(true) }).meta({ id: 'SessionCancellation' });
export type Cancellation = z.infer<typeof Cancellation>;

/** One line of the calendar: narrow on purpose, hundreds of them travel at once. */
export const CalendarEntry = z
  .strictObject({
    id: Id,
    title: z.string(),
    kind: z.enum(sessionKinds),
    status: z.enum(sessionStatuses),
    visibility: z.enum(visibilities),
    startsAt: Instant,
    endsAt: Instant,
    zone: z.string(),
    host: Named.nullable(),
    province: z.enum(provinces).nullable(),
    languages: z.array(z.string()),
    people: z.array(Named).meta({ description: 'The lead first' }),
    capacity: z.int(),
    seatsTaken: z.int(),
    debriefed: z.boolean(),
    seriesId: Id.nullable(),
    version: Version,
  })
  .meta({ id: 'CalendarEntry' });
export type CalendarEntry = z.infer<typeof CalendarEntry>;

/** `from` included, `to` excluded: dates in `zone`. */
export const CalendarQuery = z.strictObject({ from: LocalDate, to: LocalDate, zone: Zone.default('Europe/Brussels'), ...sessionFilters }).refine(spansTwoYears, { path: ['to'] });
export type CalendarQuery = z.infer<typeof CalendarQuery>;
export const CalendarView = z.strictObject({ items: z.array(CalendarEntry) }).meta({ id: 'Calendar' });
export type CalendarView = z.infer<typeof CalendarView>;
/** How many sessions begin on each day that has any. */
export const CalendarCounts = z.strictObject({ items: z.array(z.strictObject({ date: LocalDate, sessions: z.int() })) }).meta({ id: 'CalendarCounts' });
export type CalendarCounts = z.infer<typeof CalendarCounts>;

export const SessionQuery = z.strictObject({ ...paging, ...sessionFilters, from: LocalDate.optional(), to: LocalDate.optional(), debrief: z.enum(['missing']).optional(), order: z.enum(['soonest', 'latest']).default('soonest') });
export type SessionQuery = z.infer<typeof SessionQuery>;
export const SessionPage = pageOf(CalendarEntry).meta({ id: 'SessionPage' });
export type SessionPage = z.infer<typeof SessionPage>;

export const SessionView = z
  .strictObject({
    ...sessionFields,
    id: Id,
    status: z.enum(sessionStatuses),
    title: z.string(),
    startsAt: Instant,
    endsAt: Instant,
    host: Named.nullable(),
    province: z.enum(provinces).nullable(),
    people: z.array(Named),
    room: Named.nullable(),
    placeAddress: z.string().nullable().meta({ description: 'Null where the place is sensitive' }),
    seatsTaken: z.int(),
    bookingUrl: z.string().nullable().meta({ description: 'The public page, when partners can book' }),
    confirmedAt: Instant.nullable(),
    cancelledAt: Instant.nullable(),
    cancelReason: z.enum(cancelReasons).nullable(),
    debriefDue: z.boolean().meta({ description: 'It has begun, is confirmed and nobody wrote down who came' }),
    heldAt: Instant.nullable(),
    hostInvited: z.boolean(),
    seriesId: Id.nullable(),
    originalDate: LocalDate.nullable().meta({ description: 'Where the rule of its series had it first' }),
    overridden: z.array(z.enum(seriesFields)).meta({ description: 'Fields with a value of their own, unlike the series' }),
    interpreter: Named.nullable(),
    interpreterState: z.enum(interpreterStates),
    interpreterCancelBy: Instant.nullable().meta({ description: 'Until when the interpreter can be cancelled free of charge: 10:00 on the working day before' }),
    acceptedWarnings: z.array(z.strictObject({ ...WarningView.shape, reason: z.enum(acceptanceReasons), acceptedAt: Instant, acceptedBy: z.string() })),
    version: Version,
  })
  .meta({ id: 'Session' });
export type SessionView = z.infer<typeof SessionView>;

export const SessionKindView = z
  .strictObject({ code: z.enum(sessionKinds), channel: z.enum(channels), defaultMinutes: z.int(), defaultCapacity: z.int(), defaultVisibility: z.enum(visibilities), preparationMinutes: z.int(), travelMinutes: z.int(), ...KindBookingRules.shape })
  .meta({ id: 'SessionKind' });
export type SessionKindView = z.infer<typeof SessionKindView>;

/** What a planning form offers to choose from. */
export const PlanningChoices = z
  .strictObject({
    kinds: z.array(SessionKindView),
    counsellors: z.array(z.strictObject({ id: Id, name: z.string(), languages: z.array(z.string()), officeName: z.string().nullable() })),
    rooms: z.array(z.strictObject({ id: Id, name: z.string(), officeName: z.string(), seats: z.int() })),
    offices: z.array(Named),
  })
  .meta({ id: 'PlanningChoices' });
export type PlanningChoices = z.infer<typeof PlanningChoices>;

export const HolidayView = z.strictObject({ date: LocalDate, key: z.string(), kind: z.enum(['legal', 'federal']) }).meta({ id: 'Holiday' });
export const HolidayQuery = z.strictObject({ from: LocalDate, to: LocalDate }).refine(spansTwoYears, { path: ['to'] });
export type HolidayQuery = z.infer<typeof HolidayQuery>;
export const HolidayList = z.strictObject({ items: z.array(HolidayView) }).meta({ id: 'HolidayList' });
export type HolidayList = z.infer<typeof HolidayList>;
