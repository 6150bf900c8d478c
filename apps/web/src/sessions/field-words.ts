import { formatDate } from '@relais/calendar';
import type { ContactView, PlanningChoices, UiLanguage } from '@relais/contracts';
import { languageName, type DeskKey } from '@relais/wording';
import type { Say } from '../calendar/entry-words.ts';
import type { DraftField, SessionDraft } from './session-draft.ts';

type ComparedField = Exclude<DraftField, 'zone' | 'status' | 'inviteHost' | 'acceptedBecause'>;

/** What each field is called. */
export const fieldName: Readonly<Record<DraftField, DeskKey>> = {
  kind: 'sessions.kind',
  title: 'sessions.name',
  topics: 'sessions.topics',
  languages: 'sessions.languages',
  startsAtLocal: 'sessions.start',
  endsAtLocal: 'sessions.end',
  zone: 'sessions.when',
  host: 'sessions.host',
  hostContactId: 'sessions.contact',
  placeName: 'sessions.place',
  placeAddress: 'sessions.address',
  onlineUrl: 'sessions.online_url',
  roomId: 'sessions.room',
  leadId: 'sessions.lead',
  coCounsellorIds: 'sessions.others',
  interpreterLanguage: 'sessions.interpreter',
  facilitatorWish: 'sessions.facilitator_wish',
  visibility: 'sessions.visibility',
  capacity: 'sessions.capacity',
  bookingCutOffHours: 'sessions.cut_off',
  asksApproval: 'sessions.asks_approval',
  asksProof: 'sessions.asks_proof',
  asksNames: 'sessions.asks_names',
  stepFree: 'sessions.step_free',
  tellsAddress: 'sessions.tells_address',
  note: 'sessions.note',
  status: 'sessions.status',
  inviteHost: 'sessions.invite_host',
  acceptedBecause: 'sessions.accepted_because',
};

/** What it takes to say what stands in a field. */
export interface FieldSurroundings {
  choices: PlanningChoices;
  /** Contacts of the host. */
  contacts: readonly ContactView[];
  say: Say;
  language: UiLanguage;
}

/** What stands in a field, in words. */
export function fieldWords(field: DraftField, draft: SessionDraft, { choices, contacts, say, language }: FieldSurroundings): string {
  const counsellor = (id: string) => choices.counsellors.find((one) => one.id === id)?.name ?? '';
  const moment = (local: string) => `${formatDate(local.slice(0, 10), language)}, ${local.slice(11)}`;
  const answer = (truth: boolean | null, otherwise: DeskKey) => say(truth === null ? otherwise : truth ? 'sessions.yes' : 'sessions.no');
  const contact = contacts.find(({ id }) => id === draft.hostContactId);
  const words: Record<ComparedField, () => string> = {
    kind: () => say(`words.session_kind.${draft.kind}`),
    title: () => draft.title,
    topics: () => draft.topics.map((topic) => say(`words.topic.${topic}`)).join(', '),
    languages: () => draft.languages.map((code) => languageName(code, language)).join(', '),
    startsAtLocal: () => moment(draft.startsAtLocal),
    endsAtLocal: () => moment(draft.endsAtLocal),
    host: () => draft.host?.name ?? '',
    hostContactId: () => [contact?.function, contact?.name].filter(Boolean).join(', '),
    placeName: () => draft.placeName,
    placeAddress: () => draft.placeAddress ?? say('sessions.address_hidden'),
    onlineUrl: () => draft.onlineUrl,
    roomId: () => choices.rooms.find(({ id }) => id === draft.roomId)?.name ?? '',
    leadId: () => counsellor(draft.leadId),
    coCounsellorIds: () => draft.coCounsellorIds.map(counsellor).join(', '),
    interpreterLanguage: () => (draft.interpreterLanguage === null ? say('sessions.interpreter_none') : languageName(draft.interpreterLanguage, language)),
    facilitatorWish: () => (draft.facilitatorWish === null ? '' : say(`words.facilitator_wish.${draft.facilitatorWish}`)),
    visibility: () => say(`words.visibility.${draft.visibility}`),
    capacity: () => String(draft.capacity),
    bookingCutOffHours: () => say('sessions.cut_off_hours', { count: draft.bookingCutOffHours }),
    asksApproval: () => answer(draft.asksApproval, 'sessions.as_the_kind_has_it'),
    asksProof: () => answer(draft.asksProof, 'sessions.as_the_kind_has_it'),
    asksNames: () => answer(draft.asksNames, 'sessions.as_the_kind_has_it'),
    stepFree: () => answer(draft.stepFree, 'sessions.not_known'),
    tellsAddress: () => answer(draft.tellsAddress, 'sessions.no'),
    note: () => draft.note,
  };
  const text = isCompared(field) ? words[field]() : '';
  return text === '' ? say('sessions.empty_value') : text;
}

function isCompared(field: DraftField): field is ComparedField {
  return field !== 'zone' && field !== 'status' && field !== 'inviteHost' && field !== 'acceptedBecause';
}
