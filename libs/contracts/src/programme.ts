import { z } from 'zod';
import { Id, Instant, LocalDate, SpokenLanguageCode, pageOf, paging } from './primitives.ts';
import { QuestionChoice, QuestionLabels } from './questions.ts';
import { answerTypes, provinces, sessionKinds, topics } from './words.ts';

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
    municipality: z.string().nullable().meta({ description: 'Null where the place is sensitive' }),
    province: z.enum(provinces).nullable(),
    addressOnRequest: z.boolean().meta({ description: 'A place whose address protects people: it is told, not shown' }),
    stepFree: z.boolean().nullable().meta({ description: 'Null: nobody said' }),
    online: z.boolean(),
    hostName: z.string().nullable(),
    capacity: z.int(),
    seatsLeft: z.int().meta({ description: 'For newcomers: none while others wait' }),
    waiting: z.int().meta({ description: 'Bookings on the waiting list' }),
    state: z.enum(['open', 'full', 'closed', 'cancelled', 'past']),
    closesAt: Instant,
    asksApproval: z.boolean(),
    asksProof: z.boolean().meta({ description: 'Seats are held for a while, until the address has been confirmed by the link in the mail' }),
    asksNames: z.boolean().meta({ description: 'Participants get a certificate, so that their names may be given' }),
    questions: z.array(z.strictObject({ id: Id, answerType: z.enum(answerTypes), labels: QuestionLabels, choices: z.array(QuestionChoice), required: z.boolean() })),
  })
  .meta({ id: 'OpenSession' });
export type OpenSession = z.infer<typeof OpenSession>;

/** Filters of the public programme; dates in Europe/Brussels, both included. */
export const ProgrammeQuery = z.strictObject({
  ...paging,
  language: SpokenLanguageCode.optional(),
  province: z.enum(provinces).optional(),
  topic: z.enum(topics).optional(),
  kind: z.enum(sessionKinds).optional(),
  place: z.enum(['on_site', 'online']).optional(),
  from: LocalDate.optional(),
  to: LocalDate.optional(),
  stepFree: z.enum(['yes']).optional(),
  seats: z.enum(['left']).optional(),
});
export type ProgrammeQuery = z.infer<typeof ProgrammeQuery>;

/** Public sessions to come, the soonest first. */
export const ProgrammePage = pageOf(OpenSession).meta({ id: 'ProgrammePage' });
export type ProgrammePage = z.infer<typeof ProgrammePage>;
