import { z } from 'zod';
import { Id, OptionalLine, OptionalText, SpokenLanguageCode } from './primitives.ts';
import { facilitatorWishes, sessionKinds, topics, visibilities } from './words.ts';

/** What a session and each session of a series is planned with, beside its time. */
export const sessionPlanFields = {
  kind: z.enum(sessionKinds),
  title: OptionalLine(160).meta({ description: 'Empty: kind and host name it' }),
  topics: z.array(z.enum(topics)).max(12).default([]),
  languages: z.array(SpokenLanguageCode).min(1).max(8),
  hostOrganisationId: Id.nullable().default(null),
  hostContactId: Id.nullable().default(null),
  placeName: OptionalLine(160),
  placeAddress: OptionalLine(240),
  onlineUrl: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(500)]).default(''),
  roomId: Id.nullable().default(null),
  leadId: Id,
  coCounsellorIds: z.array(Id).max(10).default([]),
  interpreterLanguage: SpokenLanguageCode.nullable().default(null),
  facilitatorWish: z.enum(facilitatorWishes).nullable().default(null).meta({ description: 'The host asked for a woman or a man' }),
  visibility: z.enum(visibilities).default('internal'),
  capacity: z.int().min(0).max(1000).default(0).meta({ description: 'Seats for partners; 0 where nothing can be booked' }),
  bookingCutOffHours: z.int().min(0).max(336).default(2).meta({ description: 'Hours before the start after which seats can no longer be booked, changed or cancelled' }),
  asksApproval: z.boolean().nullable().default(null).meta({ description: 'Bookings wait for a planner; null: as the kind has it, as with the next two' }),
  asksProof: z.boolean().nullable().default(null).meta({ description: 'Bookers confirm their address by the link in the mail' }),
  asksNames: z.boolean().nullable().default(null).meta({ description: 'Participants get a certificate, so that they may be named' }),
  stepFree: z.boolean().nullable().default(null).meta({ description: 'Null: nobody said' }),
  tellsAddress: z.boolean().nullable().default(null).meta({ description: 'Booked partners get the address of a sensitive place' }),
  note: OptionalText(2000),
};

/** What a session of a series may have of its own. */
export const seriesFields = [
  'time', 'kind', 'title', 'topics', 'languages', 'hostOrganisationId', 'hostContactId', 'placeName', 'placeAddress', 'onlineUrl', 'roomId', 'leadId',
  'coCounsellorIds', 'interpreterLanguage', 'facilitatorWish', 'visibility', 'capacity', 'bookingCutOffHours', 'asksApproval', 'asksProof', 'asksNames', 'stepFree', 'tellsAddress', 'note',
] as const;
export type SeriesField = (typeof seriesFields)[number];
