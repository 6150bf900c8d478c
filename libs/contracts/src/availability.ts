import { z } from 'zod';
import { changesOf } from './changes-of.ts';
import { Clock, Id, Instant, LocalDate, LocalDateTime, Named, SpokenLanguageList, Version, Zone, spansTwoYears } from './primitives.ts';
import { absenceKinds, dutyKinds, facilitatorWishes, sessionKinds, weekdays } from './words.ts';

/** Working from one wall clock to another on a weekday of the rota's week (1 is its first). */
export const WorkingSpan = z.strictObject({ week: z.int().min(1).max(4), weekday: z.enum(weekdays), from: Clock, until: Clock }).refine(({ from, until }) => from < until, { path: ['until'] });
export type WorkingSpan = z.infer<typeof WorkingSpan>;

export const WorkingPatternInput = z
  .strictObject({ validFrom: LocalDate, weeks: z.int().min(1).max(4).default(1), spans: z.array(WorkingSpan).max(80) })
  .refine(({ weeks, spans }) => spans.every(({ week }) => week <= weeks), { path: ['spans'] })
  .meta({ id: 'WorkingPatternInput' });
export type WorkingPatternInput = z.infer<typeof WorkingPatternInput>;
export const WorkingPatternView = z.strictObject({ id: Id, userId: Id, validFrom: LocalDate, weeks: z.int(), spans: z.array(WorkingSpan), version: Version }).meta({ id: 'WorkingPattern' });
export type WorkingPatternView = z.infer<typeof WorkingPatternView>;
export const WorkingPatternList = z.strictObject({ items: z.array(WorkingPatternView) }).meta({ id: 'WorkingPatternList' });
export type WorkingPatternList = z.infer<typeof WorkingPatternList>;

const absenceFields = { kind: z.enum(absenceKinds), startsAtLocal: LocalDateTime, endsAtLocal: LocalDateTime, zone: Zone.default('Europe/Brussels') };
export const AbsenceInput = z.strictObject({ userId: Id, ...absenceFields }).meta({ id: 'AbsenceInput' });
export type AbsenceInput = z.infer<typeof AbsenceInput>;
export const AbsencePatch = changesOf(absenceFields).meta({ id: 'AbsencePatch' });
export type AbsencePatch = z.infer<typeof AbsencePatch>;
export const AbsenceView = z
  .strictObject({ id: Id, user: Named, kind: z.enum(absenceKinds).nullable().meta({ description: 'Null for those who need not know why' }), startsAt: Instant, endsAt: Instant, zone: z.string(), version: Version })
  .meta({ id: 'Absence' });
export type AbsenceView = z.infer<typeof AbsenceView>;
/** An absence as it was just entered or changed, and how many sessions that person has in it still. */
export const AbsenceEntered = z.strictObject({ ...AbsenceView.shape, affectedSessions: z.int() }).meta({ id: 'AbsenceEntered' });
export type AbsenceEntered = z.infer<typeof AbsenceEntered>;

/** A turn at a desk; `repeatUntil` plans it on the same weekday and clock each week up to that date. */
const dutyFields = { officeId: Id, userId: Id, kind: z.enum(dutyKinds), startsAtLocal: LocalDateTime, endsAtLocal: LocalDateTime, zone: Zone.default('Europe/Brussels') };
export const DutyInput = z
  .strictObject({ ...dutyFields, repeatUntil: LocalDate.nullable().default(null) })
  .refine(({ startsAtLocal, repeatUntil }) => repeatUntil === null || withinAYear(startsAtLocal, repeatUntil), { path: ['repeatUntil'] })
  .meta({ id: 'DutyInput' });
export type DutyInput = z.infer<typeof DutyInput>;
export const DutyPatch = changesOf(dutyFields).meta({ id: 'DutyPatch' });
export type DutyPatch = z.infer<typeof DutyPatch>;
export const DutyView = z.strictObject({ id: Id, office: Named, user: Named, kind: z.enum(dutyKinds), startsAt: Instant, endsAt: Instant, zone: z.string(), version: Version }).meta({ id: 'Duty' });
export type DutyView = z.infer<typeof DutyView>;
export const DutyList = z.strictObject({ items: z.array(DutyView) }).meta({ id: 'DutyList' });
export type DutyList = z.infer<typeof DutyList>;

function withinAYear(startsAtLocal: string, until: string): boolean {
  const days = (Date.parse(until) - Date.parse(startsAtLocal.slice(0, 10))) / 86_400_000;
  return days >= 0 && days <= 366;
}

/** What a counsellor can give: the languages they speak, and whether they are a woman or a man, where a host may ask for one. */
export const CounsellorPatch = changesOf({ gender: z.enum(facilitatorWishes).nullable(), languages: SpokenLanguageList }).meta({ id: 'CounsellorPatch' });
export type CounsellorPatch = z.infer<typeof CounsellorPatch>;
export const CounsellorView = z
  .strictObject({ ...Named.shape, officeId: Id.nullable(), officeName: z.string().nullable(), languages: z.array(z.string()), gender: z.enum(facilitatorWishes).nullable(), version: Version })
  .meta({ id: 'Counsellor' });
export type CounsellorView = z.infer<typeof CounsellorView>;

/** Dates `from` included, `to` excluded. */
export const TeamQuery = z.strictObject({ from: LocalDate, to: LocalDate, zone: Zone.default('Europe/Brussels') }).refine(spansTwoYears, { path: ['to'] });
export type TeamQuery = z.infer<typeof TeamQuery>;

/** The team over some days: who works when, who is away, who is at a desk. `hours` is empty where nobody said when somebody works. */
export const TeamView = z
  .strictObject({
    counsellors: z.array(
      z.strictObject({
        ...CounsellorView.shape,
        hours: z.array(z.strictObject({ startsAt: Instant, endsAt: Instant })),
        hasPattern: z.boolean(),
      }),
    ),
    absences: z.array(AbsenceView),
    duties: z.array(DutyView),
    daysOff: z.array(z.strictObject({ date: LocalDate, name: z.string().nullable().meta({ description: 'As typed; null: a public holiday, said by its key' }), key: z.string().nullable() })),
  })
  .meta({ id: 'Team' });
export type TeamView = z.infer<typeof TeamView>;

/** The sessions that somebody cannot give, with who could: the most suitable first. */
export const SubstitutionQuery = z.strictObject({ userId: Id, from: LocalDate, to: LocalDate, zone: Zone.default('Europe/Brussels') }).refine(spansTwoYears, { path: ['to'] });
export type SubstitutionQuery = z.infer<typeof SubstitutionQuery>;
export const SubstituteView = z
  .strictObject({
    ...Named.shape,
    officeName: z.string().nullable(),
    speaks: z.array(z.string()).meta({ description: "Those of the session's languages that they speak" }),
    travelMinutes: z.int().nullable(),
    meetsWish: z.boolean().nullable().meta({ description: 'Null: the host asked for nothing' }),
    hoursThatWeek: z.number().meta({ description: 'Hours of sessions and duties in that week already' }),
    reservations: z.array(z.enum(['outside_working_hours', 'on_duty', 'buffer', 'language_missing', 'facilitator_wish'])),
  })
  .meta({ id: 'Substitute' });
export type SubstituteView = z.infer<typeof SubstituteView>;
export const AffectedSession = z
  .strictObject({
    id: Id, title: z.string(), kind: z.enum(sessionKinds), host: Named.nullable(), startsAt: Instant, endsAt: Instant, zone: z.string(), languages: z.array(z.string()),
    facilitatorWish: z.enum(facilitatorWishes).nullable(), part: z.enum(['lead', 'co']), status: z.enum(['draft', 'tentative', 'confirmed']), seatsTaken: z.int(), version: Version,
    substitutes: z.array(SubstituteView),
    proposedId: Id.nullable().meta({ description: "Whom to choose, with the list's other choices counted; null: nobody is left" }),
  })
  .meta({ id: 'AffectedSession' });
export type AffectedSession = z.infer<typeof AffectedSession>;
export const SubstitutionPlan = z.strictObject({ items: z.array(AffectedSession) }).meta({ id: 'SubstitutionPlan' });
export type SubstitutionPlan = z.infer<typeof SubstitutionPlan>;

/** Who takes over which session from `userId`; all or nothing. */
export const SubstitutionInput = z
  .strictObject({ userId: Id, assignments: z.array(z.strictObject({ sessionId: Id, version: Version, substituteId: Id })).min(1).max(100), notify: z.boolean().default(true) })
  .meta({ id: 'SubstitutionInput' });
export type SubstitutionInput = z.infer<typeof SubstitutionInput>;
/** `sessions` has their versions after it, on which an undoing is based. */
export const SubstitutionDone = z
  .strictObject({ assigned: z.int(), told: z.int(), sessions: z.array(z.strictObject({ id: Id, version: Version })) })
  .meta({ id: 'SubstitutionDone' });
export type SubstitutionDone = z.infer<typeof SubstitutionDone>;

/** Everybody goes back: in each session `userId` comes again, in place of `substituteId`. */
export const SubstitutionUndoing = SubstitutionInput.omit({ notify: true }).meta({ id: 'SubstitutionUndoing' });
export type SubstitutionUndoing = z.infer<typeof SubstitutionUndoing>;
