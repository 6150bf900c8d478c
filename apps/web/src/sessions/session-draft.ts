import type { SessionInput, SessionKindView, SessionPatch, SessionView } from '@relais/contracts';
import { slotFrom, type SessionSlot } from '../calendar/session-slot.ts';

/** A session as its form holds it: what the contract asks for, with the host's name beside its id. */
export interface SessionDraft extends Omit<SessionInput, 'hostOrganisationId' | 'placeAddress'> {
  host: { id: string; name: string } | null;
  /** Null where the place is sensitive: the form neither shows nor sends it. */
  placeAddress: string | null;
}
export type DraftField = keyof SessionDraft;

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
    facilitatorWish: null,
    visibility: kind.defaultVisibility,
    capacity: kind.defaultCapacity,
    bookingCutOffHours: 2,
    asksApproval: null,
    asksProof: null,
    asksNames: null,
    stepFree: null,
    tellsAddress: null,
    note: '',
    status: 'confirmed',
    inviteHost: false,
    acceptedBecause: null,
  };
}

/** The form of a stored session. */
export function draftOf(session: SessionView): SessionDraft {
  const { kind, title, topics, languages, startsAtLocal, endsAtLocal, zone, host, hostContactId, placeName, placeAddress } = session;
  const { onlineUrl, roomId, leadId, coCounsellorIds, interpreterLanguage, facilitatorWish, visibility, capacity, bookingCutOffHours, note, status } = session;
  const { asksApproval, asksProof, asksNames, stepFree, tellsAddress } = session;
  return {
    ...{ kind, title, topics, languages, startsAtLocal, endsAtLocal, zone, host, hostContactId, placeName, placeAddress },
    ...{ onlineUrl, roomId, leadId, coCounsellorIds, interpreterLanguage, facilitatorWish, visibility, capacity, bookingCutOffHours, note },
    ...{ asksApproval, asksProof, asksNames, stepFree, tellsAddress },
    status: status === 'draft' || status === 'tentative' ? status : 'confirmed',
    inviteHost: false,
    acceptedBecause: null,
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
