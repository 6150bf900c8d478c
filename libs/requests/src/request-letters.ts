import { Injectable, type OnModuleInit } from '@nestjs/common';
import { formatDateRange, formatDateTime } from '@relais/calendar';
import type { MessageKind, UiLanguage } from '@relais/contracts';
import { findById } from '@relais/database';
import { MessageKinds, type Letter, type Message, type Reading } from '@relais/mail';
import { Session, calendarEvent, dateIn, factLines, greeting, sessionFacts, titleIn, whyUseless, type SessionFacts } from '@relais/sessions';
import { languageName, translate } from '@relais/wording';
import type { EntityManager } from 'typeorm';
import { homeZone } from './answer-by.rules.ts';
import type { RequestMoment } from './request-moment.entity.ts';
import { openProposals } from './request-moments.ts';
import { isOpen } from './request-states.rules.ts';
import { SessionRequest } from './session-request.entity.ts';

const kinds = ['request_received', 'request_proposal', 'request_accepted', 'request_declined', 'request_overdue'] as const satisfies readonly MessageKind[];
type RequestKind = (typeof kinds)[number];

/** What partners read about their request, and colleagues about one that waits for too long. */
@Injectable()
export class RequestLetters implements OnModuleInit {
  constructor(private readonly messageKinds: MessageKinds) {}

  onModuleInit(): void {
    this.messageKinds.register('request', kinds, write);
  }
}

const settled: Reading = { letter: null, state: 'cancelled', reason: 'request_settled' };

async function write(db: EntityManager, message: Message): Promise<Reading> {
  const kind = kinds.find((one) => one === message.kind);
  const request = await findById(db, SessionRequest, message.requestId ?? '');
  if (!kind || !request) throw new Error(`Nobody who asked gets ${message.kind}`);
  if (kind === 'request_accepted') return accepted(db, message, request);
  if (!stillMakesSense(kind, message, request)) return settled;
  const proposals = kind === 'request_proposal' ? await openProposals(db, request.id) : [];
  return { letter: kind === 'request_overdue' ? overdueLetter(message, request) : letterOf(message, kind, request, proposals) };
}

/** A proposal that was answered, or an overdue request that was, is no news (R7). */
function stillMakesSense(kind: RequestKind, { facts }: Message, request: SessionRequest): boolean {
  if (kind === 'request_received') return request.status !== 'withdrawn';
  if (kind === 'request_proposal') return request.status === 'proposed';
  if (kind === 'request_overdue') return isOpen(request.status) && facts['answerBy'] === request.answerBy;
  return request.status === 'declined';
}

async function accepted(db: EntityManager, message: Message, request: SessionRequest): Promise<Reading> {
  const session = await findById(db, Session, request.sessionId ?? '');
  const useless = whyUseless(message, session);
  if (useless || !session) return { letter: null, state: 'cancelled', reason: useless ?? 'session_cancelled' };
  const isCertain = session.confirmedAt !== null;
  if (!isCertain && message.facts['as'] === 'confirmed') return { letter: null, state: 'cancelled', reason: 'session_moved' };
  return { letter: acceptanceLetter(message, request, await sessionFacts(db, session), isCertain) };
}

function acceptanceLetter({ language, recipientName }: Message, request: SessionRequest, facts: SessionFacts, isCertain: boolean): Letter {
  const as = isCertain ? 'request_accepted' : 'request_tentative';
  return {
    subject: translate(language, `mail.${as}.subject`, { title: titleIn(language, facts), date: dateIn(language, facts.session) }),
    greeting: greeting(language, recipientName),
    paragraphs: [translate(language, `mail.${as}.intro`)],
    facts: factLines(language, facts),
    actions: [linkTo(language, 'see', request)],
    closing: translate(language, 'mail.closing'),
    ...(isCertain ? { calendar: { method: 'REQUEST', event: calendarEvent(language, facts, 'CONFIRMED') } } : {}),
  };
}

function letterOf({ language, recipientName }: Message, kind: Exclude<RequestKind, 'request_accepted' | 'request_overdue'>, request: SessionRequest, proposals: readonly RequestMoment[]): Letter {
  const params = { organisation: request.organisationName, until: formatDateTime(request.answerBy, homeZone, language) };
  const why = request.declineReason === null ? [] : [{ label: translate(language, 'mail.request.reason'), value: translate(language, `words.request_decline_reason.${request.declineReason}`) }];
  return {
    subject: translate(language, `mail.${kind}.subject`, params),
    greeting: greeting(language, recipientName),
    paragraphs: [translate(language, `mail.${kind}.intro`, params), ...(kind === 'request_declined' ? [] : [translate(language, `mail.${kind}.link`, params)])],
    facts: [...(kind === 'request_declined' ? why : []), ...proposals.map((moment) => momentLine(language, moment)), ...askedLines(language, request)],
    actions: kind === 'request_declined' ? [] : [linkTo(language, kind === 'request_proposal' ? 'choose' : 'see', request)],
    closing: translate(language, 'mail.closing'),
  };
}

function overdueLetter({ language, recipientName }: Message, request: SessionRequest): Letter {
  const params = { organisation: request.organisationName, date: formatDateTime(request.answerBy, homeZone, language) };
  const whose = request.status === 'new' ? 'ours' : 'theirs';
  return {
    subject: translate(language, 'mail.request_overdue.subject', params),
    greeting: greeting(language, recipientName),
    paragraphs: [translate(language, `mail.request_overdue.${whose}`, params), ...(request.ownerId === null ? [translate(language, 'mail.request_overdue.nobody')] : [])],
    facts: [{ label: translate(language, 'mail.request.organisation'), value: request.organisationName }, ...askedLines(language, request)],
    actions: [{ label: translate(language, 'mail.action.open_request'), to: `/app/requests/${request.id}` }],
    closing: translate(language, 'mail.closing'),
  };
}

function momentLine(language: UiLanguage, { startsAt, endsAt, zone, sessionStatus }: RequestMoment): Letter['facts'][number] {
  const range = formatDateRange(startsAt, endsAt, zone, language);
  return { label: translate(language, 'mail.request.moment'), value: sessionStatus === 'tentative' ? `${range} (${translate(language, 'mail.request.tentative')})` : range };
}

function askedLines(language: UiLanguage, request: SessionRequest): Letter['facts'] {
  const line = (key: 'mail.request.what' | 'mail.topics' | 'mail.language' | 'mail.request.people' | 'mail.where', value: string) => ({ label: translate(language, key), value });
  return [
    line('mail.request.what', translate(language, `words.session_kind.${request.kind}`)),
    line('mail.topics', request.topics.map((topic) => translate(language, `words.topic.${topic}`)).join(', ')),
    line('mail.language', languageName(request.sessionLanguage, language)),
    line('mail.request.people', String(request.groupSize)),
    line('mail.where', request.online ? translate(language, 'mail.online') : [request.placeName, request.municipality].filter(Boolean).join(', ')),
  ].filter(({ value }) => value !== '');
}

function linkTo(language: UiLanguage, what: 'see' | 'choose', { id }: SessionRequest): Letter['actions'][number] {
  return { label: translate(language, `mail.action.${what}_request`), to: { path: '/request/:token', purpose: 'request', subjectId: id } };
}
