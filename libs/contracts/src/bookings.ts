import { z } from 'zod';
import { changesOf } from './changes-of.ts';
import { Email, Id, Instant, OptionalLine, RequiredLine, SpokenLanguageCode, UiLanguageCode, Version } from './primitives.ts';
import { bookingDeclineReasons, bookingStatuses, participantFunctions, queueChangeReasons } from './words.ts';

const mostSeats = 50;
const seats = z.int().min(1).max(mostSeats);

/** How many seats each function takes; seats that none is said of are unknown. */
const functions = z.partialRecord(z.enum(participantFunctions), z.int().min(1).max(mostSeats)).default({});

/** A professional by name, only where a certificate is wanted. */
const Participant = z.strictObject({ function: z.enum(participantFunctions), name: RequiredLine(120) });
const participants = z.array(Participant).max(mostSeats).default([]);

const answers = z
  .array(z.strictObject({ questionId: Id, answer: RequiredLine(40).meta({ description: '`yes` or `no`, a whole number, or the code of a choice' }) }))
  .max(20)
  .default([]);

/** What a booking says beside who books; a partner may change it until the cut-off. */
const wishes = {
  seats,
  functions,
  participants,
  accessNeeds: OptionalLine(300).meta({ description: 'What the room needs: step-free access, sign language, ...' }),
  interpreterLanguage: SpokenLanguageCode.nullable().default(null).meta({ description: 'The group needs an interpreter for this language' }),
  answers,
};

/** A partner's booking: an organisation and a role address; professionals are named only where a certificate is wanted. */
export const BookingInput = z
  .strictObject({
    organisationName: RequiredLine(160),
    contactEmail: Email.meta({ description: 'A role address where there is one' }),
    contactName: OptionalLine(120),
    language: UiLanguageCode,
    ...wishes,
    orWait: z.boolean().default(false).meta({ description: 'Where there are not enough seats, or others are waiting: join the waiting list' }),
  })
  .meta({ id: 'BookingInput' });
export type BookingInput = z.infer<typeof BookingInput>;

export const BookingPatch = changesOf(wishes).meta({ id: 'BookingPatch' });
export type BookingPatch = z.infer<typeof BookingPatch>;

/** Somebody else takes the booking over; mail goes to them from now on. */
export const BookingHandover = z.strictObject({ contactEmail: Email, contactName: OptionalLine(120), language: UiLanguageCode }).meta({ id: 'BookingHandover' });
export type BookingHandover = z.infer<typeof BookingHandover>;

/** Another date of the same topic, with the same seats. */
export const BookingMove = z.strictObject({ sessionId: Id }).meta({ id: 'BookingMove' });
export type BookingMove = z.infer<typeof BookingMove>;

export const BookingView = z
  .strictObject({
    id: Id,
    sessionId: Id,
    organisationId: Id.nullable(),
    organisationName: z.string(),
    contactEmail: z.string(),
    contactName: z.string(),
    language: UiLanguageCode,
    seats: z.int(),
    functions: z.partialRecord(z.enum(participantFunctions), z.int()),
    participants: z.array(z.strictObject({ function: z.enum(participantFunctions), name: z.string() })),
    accessNeeds: z.string(),
    interpreterLanguage: SpokenLanguageCode.nullable(),
    answers: z.array(z.strictObject({ questionId: Id, answer: z.string() })),
    status: z.enum(bookingStatuses),
    bookedByPlanner: z.boolean(),
    cameSeats: z.int().nullable(),
    bookedAt: Instant,
    cancelledAt: Instant.nullable(),
    proofDueAt: Instant.nullable().meta({ description: 'Until when the address has to be confirmed; null where it has been, or need not be' }),
    declineReason: z.enum(bookingDeclineReasons).nullable(),
    queuePlace: z.int().nullable().meta({ description: 'Place on the waiting list, the first is 1; null for who does not wait' }),
    offerExpiresAt: Instant.nullable().meta({ description: 'Until when the offered seats are held' }),
    version: Version,
  })
  .meta({ id: 'Booking' });
export type BookingView = z.infer<typeof BookingView>;
export const BookingList = z.strictObject({ items: z.array(BookingView) }).meta({ id: 'BookingList' });
export type BookingList = z.infer<typeof BookingList>;

/** Answer to a public booking: never more than its own booker typed, and where they stand. */
export const BookingReceipt = z
  .strictObject({ id: Id, sessionId: Id, seats: z.int(), status: z.enum(bookingStatuses), queuePlace: z.int().nullable(), language: UiLanguageCode })
  .meta({ id: 'BookingReceipt' });
export type BookingReceipt = z.infer<typeof BookingReceipt>;

export const BookingDecline = z.strictObject({ reason: z.enum(bookingDeclineReasons) }).meta({ id: 'BookingDecline' });
export type BookingDecline = z.infer<typeof BookingDecline>;

/** Several bookings of a session at once, each with the version that was seen. */
export const BookingDecisions = z
  .strictObject({
    items: z.array(z.strictObject({ id: Id, version: Version })).min(1).max(100),
    act: z.enum(['approve', 'decline', 'cancel']),
    reason: z.enum(bookingDeclineReasons).nullable().default(null).meta({ description: 'Needed to decline' }),
  })
  .refine(({ act, reason }) => act !== 'decline' || reason !== null, { path: ['reason'] })
  .meta({ id: 'BookingDecisions' });
export type BookingDecisions = z.infer<typeof BookingDecisions>;

/** One answer per booking, in the order asked: its new version, or why it stayed as it was. */
export const BookingResults = z
  .strictObject({ items: z.array(z.strictObject({ id: Id, version: Version.nullable(), problem: z.strictObject({ code: z.string(), title: z.string(), detail: z.string() }).nullable() })) })
  .meta({ id: 'BookingResults' });
export type BookingResults = z.infer<typeof BookingResults>;

/** Gives a waiting booking another place in the queue; the reason is kept. */
export const QueuePlace = z.strictObject({ place: z.int().min(1).max(1000), reason: z.enum(queueChangeReasons) }).meta({ id: 'QueuePlace' });
export type QueuePlace = z.infer<typeof QueuePlace>;
export const QueueChangeList = z
  .strictObject({ items: z.array(z.strictObject({ id: Id, bookingId: Id, organisationName: z.string(), fromPlace: z.int(), toPlace: z.int(), reason: z.enum(queueChangeReasons), changedBy: z.string(), changedAt: Instant })) })
  .meta({ id: 'QueueChangeList' });
export type QueueChangeList = z.infer<typeof QueueChangeList>;
