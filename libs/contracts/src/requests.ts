import { z } from 'zod';
import { Email, Id, Instant, LocalDate, LocalDateTime, Named, OptionalLine, RequiredLine, SpokenLanguageCode, UiLanguageCode, Version, Zone, pageOf, paging } from './primitives.ts';
import { acceptanceReasons, provinces, requestDeclineReasons, requestStatuses, sessionKinds, topics } from './words.ts';

/** Wall times in a zone. */
const wallMoment = { startsAtLocal: LocalDateTime, endsAtLocal: LocalDateTime, zone: Zone.default('Europe/Brussels') };

const requestFields = {
  organisationName: RequiredLine(160),
  contactEmail: Email,
  contactName: OptionalLine(120),
  contactPhone: OptionalLine(40),
  language: UiLanguageCode.meta({ description: 'Of mail' }),
  kind: z.enum(sessionKinds),
  topics: z.array(z.enum(topics)).max(12).default([]),
  sessionLanguage: SpokenLanguageCode,
  groupSize: z.int().min(1).max(1000),
  online: z.boolean().default(false),
  placeName: OptionalLine(160),
  placeAddress: OptionalLine(240),
  municipality: OptionalLine(80),
  accessNeeds: OptionalLine(300),
};

/** A partner asks 'come to us'. */
export const SessionRequestInput = z
  .strictObject({ ...requestFields, moments: z.array(z.strictObject(wallMoment)).max(5).default([]).meta({ description: 'What would suit them; empty: whenever' }) })
  .meta({ id: 'SessionRequestInput' });
export type SessionRequestInput = z.infer<typeof SessionRequestInput>;

export const SessionRequestReceipt = z.strictObject({ id: Id, answerBy: Instant }).meta({ id: 'SessionRequestReceipt' });
export type SessionRequestReceipt = z.infer<typeof SessionRequestReceipt>;

/** When somebody could come: times only, nobody's name. `from` is a date in Brussels; earlier than the notice that we need, it counts as that. */
export const VisitMomentQuery = z.strictObject({
  kind: z.enum(sessionKinds),
  language: SpokenLanguageCode,
  from: LocalDate.optional(),
  municipality: OptionalLine(80).meta({ description: 'Where to; empty: somewhere, or online' }),
  province: z.enum(provinces).optional(),
});
export type VisitMomentQuery = z.infer<typeof VisitMomentQuery>;
export const VisitMomentList = z.strictObject({ items: z.array(z.strictObject({ startsAtLocal: LocalDateTime, endsAtLocal: LocalDateTime, zone: z.string() })) }).meta({ id: 'VisitMomentList' });
export type VisitMomentList = z.infer<typeof VisitMomentList>;

export const RequestMomentView = z
  .strictObject({ id: Id, startsAt: Instant, endsAt: Instant, zone: z.string(), proposedBy: Named.nullable().meta({ description: 'Null: the partner named it' }), lead: Named.nullable(),
    sessionStatus: z.enum(['tentative', 'confirmed']).nullable().meta({ description: 'What the session becomes when the partner picks it' }),
    withdrawn: z.boolean(), foundTaken: z.boolean().meta({ description: 'The partner picked it and somebody was elsewhere by then' }), chosen: z.boolean() })
  .meta({ id: 'RequestMoment' });
export type RequestMomentView = z.infer<typeof RequestMomentView>;

export const SessionRequestView = z
  .strictObject({
    id: Id,
    ...requestFields,
    organisation: Named.nullable().meta({ description: 'The one of this name that we know; null: not linked' }),
    sensitivePlace: z.boolean().meta({ description: 'The address is not shown here' }),
    status: z.enum(requestStatuses),
    owner: Named.nullable(),
    answerBy: Instant,
    overdue: z.boolean(),
    declineReason: z.enum(requestDeclineReasons).nullable(),
    sessionId: Id.nullable(),
    moments: z.array(RequestMomentView),
    createdAt: Instant,
    settledAt: Instant.nullable(),
    version: Version,
  })
  .meta({ id: 'SessionRequest' });
export type SessionRequestView = z.infer<typeof SessionRequestView>;

export const SessionRequestQuery = z.strictObject({ ...paging, status: z.enum(['open', ...requestStatuses]).default('open').meta({ description: '`open`: new or proposed' }), owner: z.enum(['me', 'nobody', 'anybody']).default('anybody') });
export type SessionRequestQuery = z.infer<typeof SessionRequestQuery>;
/** Those that are due soonest first. */
export const SessionRequestPage = pageOf(SessionRequestView).meta({ id: 'SessionRequestPage' });
export type SessionRequestPage = z.infer<typeof SessionRequestPage>;
/** For the menu: how many wait for us, and how many of them for too long. */
export const SessionRequestCounts = z.strictObject({ open: z.int(), overdue: z.int(), unowned: z.int() }).meta({ id: 'SessionRequestCounts' });
export type SessionRequestCounts = z.infer<typeof SessionRequestCounts>;

export const RequestOwner = z.strictObject({ ownerId: Id.nullable() }).meta({ id: 'RequestOwner' });
export type RequestOwner = z.infer<typeof RequestOwner>;
export const RequestOrganisation = z.strictObject({ organisationId: Id.nullable() }).meta({ id: 'RequestOrganisation' });
export type RequestOrganisation = z.infer<typeof RequestOrganisation>;
const agreed = {
  onlineUrl: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(500)]).default('').meta({ description: 'Where it meets online' }),
  status: z.enum(['tentative', 'confirmed']).default('confirmed').meta({ description: 'Of the session' }),
  acceptedBecause: z.enum(acceptanceReasons).nullable().default(null),
};
/** Moments to choose from; they take the place of those that were proposed before. */
export const RequestProposal = z.strictObject({ moments: z.array(z.strictObject({ ...wallMoment, leadId: Id })).min(1).max(5), ...agreed }).meta({ id: 'RequestProposal' });
export type RequestProposal = z.infer<typeof RequestProposal>;
/** A planner accepts a moment that the partner named, or that was agreed on the phone. */
export const RequestAcceptance = z.strictObject({ ...wallMoment, leadId: Id, ...agreed }).meta({ id: 'RequestAcceptance' });
export type RequestAcceptance = z.infer<typeof RequestAcceptance>;
export const RequestDecline = z.strictObject({ reason: z.enum(requestDeclineReasons) }).meta({ id: 'RequestDecline' });
export type RequestDecline = z.infer<typeof RequestDecline>;
