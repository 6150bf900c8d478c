import { addLocalDays, instantOf, localOf } from '@relais/calendar';
import type { SessionInput, SessionKindView, SessionPatch, SessionView } from '@relais/contracts';
import { minutesOf, slotFrom, type SessionSlot } from '../calendar/session-slot.ts';

/** A session as its form holds it: what the contract asks for, with the host's name beside its id. */
export interface SessionDraft extends Omit<SessionInput, 'hostOrganisationId' | 'placeAddress'> {
  host: { id: string; name: string } | null;
  /** Null where the place is sensitive: the form neither shows nor sends it. */
  placeAddress: string | null;
}
export type DraftField = keyof SessionDraft;

/** A session's end is taken for the next morning when it lies before its start and the night is no longer than this. */
export const longestNightMinutes = 10 * 60;

interface FirstDraft {
  kind: SessionKindView;
  slot: SessionSlot;
  zone: string;
  leadId: string;
  language: SessionInput['languages'][number];
}

/** An empty form for a slot, filled with what the kind proposes. */
export function newDraft({ kind, slot, zone, leadId, language }: FirstDraft): SessionDraft {
  return {
    kind: kind.code,
    title: '',
    topics: [],
    languages: [language],
    ...slot,
    zone,
    host: null,
    hostContactId: null,
    placeName: '',
    placeAddress: '',
    onlineUrl: '',
    roomId: null,
    leadId,
    coCounsellorIds: [],
    interpreterLanguage: null,
    visibility: kind.defaultVisibility,
    capacity: kind.defaultCapacity,
    bookingCutOffHours: 2,
    note: '',
    status: 'confirmed',
    inviteHost: false,
  };
}

/** The form of a stored session. */
export function draftOf(session: SessionView): SessionDraft {
  const { kind, title, topics, languages, startsAtLocal, endsAtLocal, zone, host, hostContactId, placeName, placeAddress } = session;
  const { onlineUrl, roomId, leadId, coCounsellorIds, interpreterLanguage, visibility, capacity, bookingCutOffHours, note, status } = session;
  return {
    ...{ kind, title, topics, languages, startsAtLocal, endsAtLocal, zone, host, hostContactId, placeName, placeAddress },
    ...{ onlineUrl, roomId, leadId, coCounsellorIds, interpreterLanguage, visibility, capacity, bookingCutOffHours, note },
    status: status === 'draft' || status === 'tentative' ? status : 'confirmed',
    inviteHost: false,
  };
}

/** Another kind fills length, seats and visibility, but only where nobody has typed yet. */
export function withKind(draft: SessionDraft, kind: SessionKindView, touched: ReadonlySet<DraftField>): SessionDraft {
  const end = touched.has('endsAtLocal') ? draft.endsAtLocal : slotFrom(draft.startsAtLocal, kind.defaultMinutes, draft.zone).endsAtLocal;
  return {
    ...draft,
    kind: kind.code,
    endsAtLocal: end,
    capacity: touched.has('capacity') ? draft.capacity : kind.defaultCapacity,
    visibility: touched.has('visibility') ? draft.visibility : kind.defaultVisibility,
  };
}

/** A later start takes the end along, so that the session keeps its length. */
export function withStart(draft: SessionDraft, startsAtLocal: string): SessionDraft {
  const minutes = minutesOf(draft, draft.zone);
  return { ...draft, ...slotFrom(startsAtLocal, Math.max(minutes, 15), draft.zone) };
}

/** An end on the clock `01:00`: on the day of the start, or in the night after it. */
export function withEndClock(draft: SessionDraft, clock: string): SessionDraft {
  const sameDay = `${draft.startsAtLocal.slice(0, 10)}T${clock}`;
  if (sameDay > draft.startsAtLocal) return { ...draft, endsAtLocal: sameDay };
  const nextDay = localOf(addLocalDays(instantOf(sameDay, draft.zone), 1, draft.zone), draft.zone);
  const isNight = minutesOf({ startsAtLocal: draft.startsAtLocal, endsAtLocal: nextDay }, draft.zone) <= longestNightMinutes;
  return { ...draft, endsAtLocal: isNight ? nextDay : sameDay };
}

/** What a creation sends. */
export function inputOf(draft: SessionDraft): SessionInput {
  const { host, placeAddress, ...fields } = draft;
  return { ...fields, hostOrganisationId: host?.id ?? null, placeAddress: placeAddress ?? '' };
}

/** What a change sends: only the fields that differ from what was loaded. */
export function changesBetween(before: SessionDraft, after: SessionDraft): SessionPatch {
  const { status: _status, inviteHost: _invite, ...was } = inputOf(before);
  const { status: _newStatus, inviteHost: _newInvite, ...is } = inputOf(after);
  const old = new Map<string, unknown>(Object.entries(was));
  return Object.fromEntries(Object.entries(is).filter(([field, value]) => !same(value, old.get(field))));
}

export function isSameDraft(a: SessionDraft, b: SessionDraft): boolean {
  return same(inputOf(a), inputOf(b));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
