import { z } from 'zod';
import { changesOf } from './changes-of.ts';
import { Email, Id, Instant, OptionalLine, RequiredLine, SpokenLanguageCode, UiLanguageCode, Version } from './primitives.ts';
import { bookingStatuses, sessionKinds, topics } from './words.ts';

const seats = z.int().min(1).max(50);

/** A partner's booking: an organisation and a role address; nobody who comes is named. */
export const BookingInput = z
  .strictObject({
    organisationName: RequiredLine(160),
    contactEmail: Email.meta({ description: 'A role address where there is one' }),
    contactName: OptionalLine(120),
    language: UiLanguageCode,
    seats,
    accessNeeds: OptionalLine(300).meta({ description: 'What the room needs: step-free access, sign language, ...' }),
  })
  .meta({ id: 'BookingInput' });
export type BookingInput = z.infer<typeof BookingInput>;

export const BookingPatch = changesOf({ seats, accessNeeds: OptionalLine(300) }).meta({ id: 'BookingPatch' });
export type BookingPatch = z.infer<typeof BookingPatch>;

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
    accessNeeds: z.string(),
    status: z.enum(bookingStatuses),
    cameSeats: z.int().nullable(),
    bookedAt: Instant,
    cancelledAt: Instant.nullable(),
    version: Version,
  })
  .meta({ id: 'Booking' });
export type BookingView = z.infer<typeof BookingView>;
export const BookingList = z.strictObject({ items: z.array(BookingView) }).meta({ id: 'BookingList' });
export type BookingList = z.infer<typeof BookingList>;

/** What the public may know of a session. */
export const OpenSession = z
  .strictObject({
    id: Id,
    title: z.string(),
    kind: z.enum(sessionKinds),
    topics: z.array(z.enum(topics)),
    languages: z.array(SpokenLanguageCode),
    startsAt: Instant,
    endsAt: Instant,
    zone: z.string(),
    placeName: z.string(),
    placeAddress: z.string().nullable(),
    addressOnRequest: z.boolean().meta({ description: 'A place whose address protects people: it is told, not shown' }),
    online: z.boolean(),
    hostName: z.string().nullable(),
    capacity: z.int(),
    seatsLeft: z.int(),
    state: z.enum(['open', 'full', 'closed', 'cancelled', 'past']),
    closesAt: Instant,
  })
  .meta({ id: 'OpenSession' });
export type OpenSession = z.infer<typeof OpenSession>;

/** Answer to a public booking: never more than its own booker typed. */
export const BookingReceipt = z
  .strictObject({ id: Id, sessionId: Id, seats: z.int(), status: z.enum(bookingStatuses), language: UiLanguageCode })
  .meta({ id: 'BookingReceipt' });
export type BookingReceipt = z.infer<typeof BookingReceipt>;
