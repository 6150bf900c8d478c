import { z } from 'zod';
import { Clock, Id, Instant, LocalDate, LocalDateTime, Named, SpokenLanguageCode, Zone } from './primitives.ts';
import { facilitatorWishes, sessionKinds, warnings } from './words.ts';

/** Somebody or something that is in another session at that time: refused, whatever the reason (R3). */
export const OverlapView = z
  .strictObject({
    resource: z.enum(['counsellor', 'interpreter', 'room']),
    name: z.string(),
    session: z.strictObject({ id: Id, title: z.string(), kind: z.enum(sessionKinds), host: z.string().nullable(), startsAt: Instant, endsAt: Instant, zone: z.string() }),
  })
  .meta({ id: 'Overlap' });
export type OverlapView = z.infer<typeof OverlapView>;

/** What speaks against a moment; `params` are what its sentence says: names, minutes, dates. */
export const WarningView = z
  .strictObject({ code: z.enum(warnings), params: z.record(z.string(), z.union([z.string(), z.number()])) })
  .meta({ id: 'Warning' });
export type WarningView = z.infer<typeof WarningView>;

/** A plan as far as it has been typed; `sessionId` is the session that is being changed. */
export const SessionCheckInput = z
  .strictObject({
    sessionId: Id.nullable().default(null),
    kind: z.enum(sessionKinds),
    startsAtLocal: LocalDateTime,
    endsAtLocal: LocalDateTime,
    zone: Zone.default('Europe/Brussels'),
    leadId: Id,
    coCounsellorIds: z.array(Id).max(10).default([]),
    interpreterId: Id.nullable().default(null),
    interpreterLanguage: SpokenLanguageCode.nullable().default(null),
    facilitatorWish: z.enum(facilitatorWishes).nullable().default(null),
    roomId: Id.nullable().default(null),
    hostOrganisationId: Id.nullable().default(null),
    onlineUrl: z.string().max(500).default(''),
    languages: z.array(SpokenLanguageCode).max(8).default([]),
    capacity: z.int().min(0).max(1000).default(0),
  })
  .meta({ id: 'SessionCheckInput' });
export type SessionCheckInput = z.infer<typeof SessionCheckInput>;

export const SessionCheck = z.strictObject({ overlaps: z.array(OverlapView), warnings: z.array(WarningView) }).meta({ id: 'SessionCheck' });
export type SessionCheck = z.infer<typeof SessionCheck>;

/** Which moments suit: for these people all together, or, when none are named, for any one counsellor who speaks `language`. */
export const FreeMomentQuery = z
  .strictObject({
    kind: z.enum(sessionKinds),
    minutes: z.int().min(15).max(1440),
    userIds: z.array(Id).max(6).default([]),
    interpreterId: Id.nullable().default(null),
    roomId: Id.nullable().default(null),
    hostOrganisationId: Id.nullable().default(null),
    language: SpokenLanguageCode.nullable().default(null),
    from: LocalDate,
    until: LocalDate,
    earliest: Clock.default('08:00'),
    latest: Clock.default('18:00'),
    zone: Zone.default('Europe/Brussels'),
  })
  .refine(({ from, until }) => Date.parse(until) >= Date.parse(from) && Date.parse(until) - Date.parse(from) <= 92 * 86_400_000, { path: ['until'] })
  .refine(({ userIds, language }) => userIds.length > 0 || language !== null, { path: ['userIds'] })
  .meta({ id: 'FreeMomentQuery' });
export type FreeMomentQuery = z.infer<typeof FreeMomentQuery>;

export const FreeMoment = z
  .strictObject({ startsAtLocal: LocalDateTime, endsAtLocal: LocalDateTime, startsAt: Instant, endsAt: Instant, people: z.array(Named), warnings: z.array(WarningView) })
  .meta({ id: 'FreeMoment' });
export type FreeMoment = z.infer<typeof FreeMoment>;
/** The next moments, those without warnings first on each day, at most 20. */
export const FreeMomentList = z.strictObject({ items: z.array(FreeMoment) }).meta({ id: 'FreeMomentList' });
export type FreeMomentList = z.infer<typeof FreeMomentList>;
