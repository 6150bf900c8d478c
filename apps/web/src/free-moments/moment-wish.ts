import { addDays, localDateOf } from '@relais/calendar';
import type { FreeMoment, FreeMomentQuery, InterpreterView, PlanningChoices } from '@relais/contracts';
import { minutesOf, shortestMinutes } from '../calendar/session-slot.ts';
import { withKind, type SessionDraft } from '../sessions/session-draft.ts';

/** What a free moment has to suit; the host with its name. */
export interface MomentWish extends Omit<FreeMomentQuery, 'hostOrganisationId'> {
  host: { id: string; name: string } | null;
}

/** At most so many people are asked about together. */
export const mostPeople = 6;
const usualDays = 13;

/** The wish that a session form amounts to: its people, place and length, in the two weeks from its date on. */
export function wishOf(draft: SessionDraft, today: string): MomentWish {
  const { kind, zone, leadId, coCounsellorIds, roomId, host, startsAtLocal, languages } = draft;
  const date = startsAtLocal.slice(0, 10);
  const from = date < today ? today : date;
  return {
    kind, zone, roomId, host, from,
    minutes: Math.min(Math.max(minutesOf(draft, zone), shortestMinutes), 24 * 60),
    userIds: [leadId, ...coCounsellorIds].slice(0, mostPeople),
    interpreterId: null,
    language: languages[0] ?? null,
    until: addDays(from, usualDays),
    earliest: '08:00',
    latest: '18:00',
  };
}

/** As it is sent. */
export function queryOf({ host, ...wish }: MomentWish): FreeMomentQuery {
  return { ...wish, hostOrganisationId: host?.id ?? null };
}

interface Chosen {
  wish: MomentWish;
  moment: FreeMoment;
  choices: PlanningChoices;
  interpreter: InterpreterView | null;
  /** Whom to write to at the host of the wish, where that is another than the form's. */
  contactId: string | null;
}

/** The form with a moment in it, and with what was asked for to find it. */
export function draftAt(draft: SessionDraft, { wish, moment, choices, interpreter, contactId }: Chosen): SessionDraft {
  const kind = choices.kinds.find(({ code }) => code === wish.kind);
  const people = moment.people.map(({ id }) => id);
  const leadId = people.includes(draft.leadId) ? draft.leadId : (people[0] ?? draft.leadId);
  const isSameHost = wish.host?.id === draft.host?.id;
  return {
    ...(kind && kind.code !== draft.kind ? withKind(draft, kind, new Set()) : draft),
    startsAtLocal: moment.startsAtLocal,
    endsAtLocal: moment.endsAtLocal,
    zone: wish.zone,
    leadId,
    coCounsellorIds: people.filter((id) => id !== leadId),
    roomId: wish.roomId,
    host: wish.host,
    hostContactId: isSameHost ? draft.hostContactId : contactId,
    inviteHost: isSameHost && draft.inviteHost,
    languages: wish.language === null || draft.languages.includes(wish.language) ? draft.languages : [...draft.languages, wish.language].slice(0, 8),
    interpreterLanguage: interpreter === null ? draft.interpreterLanguage : spokenBy(interpreter, wish),
    acceptedBecause: null,
  };
}

/** What somebody is to interpret: the language asked for, or else the first that they speak. */
function spokenBy({ languages }: InterpreterView, { language }: MomentWish): SessionDraft['interpreterLanguage'] {
  return language !== null && languages.includes(language) ? language : (languages[0] ?? null);
}

export interface MomentsOfDay {
  readonly date: string;
  readonly moments: readonly FreeMoment[];
}

/** The moments under their dates, in the order in which they were found. */
export function momentsByDay(moments: readonly FreeMoment[], zone: string): MomentsOfDay[] {
  const dates = [...new Set(moments.map(({ startsAt }) => localDateOf(startsAt, zone)))];
  return dates.map((date) => ({ date, moments: moments.filter(({ startsAt }) => localDateOf(startsAt, zone) === date) }));
}
