import { formatDateTime } from '@relais/calendar';
import type { RequestDeclineReason, RequestStatus } from '@relais/contracts';
import { ErrorSummary, type FieldError } from '../frame/field.tsx';
import { CallUs, Notice, type Telephone } from '../frame/notices.tsx';
import { PageFrame, type Frame } from '../frame/page-frame.tsx';
import type { Reader } from '../frame/reader.ts';
import { whenOf } from '../session/session-words.ts';
import { ProposalForms, type Proposal } from './proposal-forms.tsx';
import { RequestFacts, type Asked, type Times } from './request-facts.tsx';
import type { TypedWish } from './typed-request.ts';
import { wishLabels } from './wish-fields.tsx';

export interface RequestPage extends Omit<Frame, 'switching'> {
  readonly asked: Asked;
  readonly status: RequestStatus;
  readonly answerBy: string;
  readonly declineReason: RequestDeclineReason | null;
  readonly proposals: readonly Proposal[];
  readonly session: (Times & { readonly state: 'tentative' | 'confirmed' | 'cancelled' | 'past'; readonly place: string; readonly onlineUrl: string }) | null;
  readonly telephone: Telephone | null;
  /** The partner just said that no moment suits. */
  readonly isRefused: boolean;
  readonly wishes: readonly TypedWish[];
  readonly between: readonly [string, string];
  readonly errors: readonly FieldError[];
  readonly refusal?: { readonly title: string; readonly detail: string };
}

/** A request as whoever asked sees it by the link in their mail: where it stands, moments to choose from, a way out. */
export function RequestPage(page: RequestPage) {
  const { reader, site, status, errors, refusal } = page;
  const { say, language } = reader;
  const isOpen = status === 'new' || status === 'proposed';
  return (
    <PageFrame reader={reader} site={site} switching={{ path: '/request' }} title={say('pages.request_title')}>
      <h1>{say('pages.request_title')}</h1>
      {refusal && <Notice tone="bad" title={refusal.title}><p>{refusal.detail}</p></Notice>}
      {page.isRefused && status === 'new' && <Notice tone="good" title={say('pages.request_refused')} />}
      <ErrorSummary reader={reader} errors={errors} labels={{ moment: say('pages.request_choose'), ...wishLabels(reader) }} />
      <Standing {...page} />
      {status === 'proposed' && <ProposalForms {...page} />}
      <RequestFacts reader={reader} asked={page.asked} />
      {isOpen && <p><a className="button danger" href={`/request/withdrawal?lang=${language}`}>{say('pages.request_withdraw')}</a></p>}
      {!isOpen && status !== 'accepted' && <p><a className="button second" href={`/requests/new?lang=${language}`}>{say('pages.request_again')}</a></p>}
      {status !== 'accepted' && <CallUs reader={reader} telephone={page.telephone} />}
    </PageFrame>
  );
}

function Standing(page: RequestPage) {
  const { reader, status, answerBy, declineReason } = page;
  const { say, language } = reader;
  const moment = formatDateTime(answerBy, 'Europe/Brussels', language);
  if (status === 'new') return <Notice tone="plain" title={say('pages.request_new')}><p>{say('pages.request_new_next', { moment })}</p></Notice>;
  if (status === 'proposed') return <Notice tone="plain" title={say('pages.request_choose')}><p>{say('pages.request_choose_next', { moment })}</p></Notice>;
  if (status === 'withdrawn') return <Notice tone="plain" title={say('pages.request_withdrawn')}><p>{say('pages.request_withdrawn_next')}</p></Notice>;
  if (status === 'accepted') return <Agreed {...page} />;
  return (
    <Notice tone="bad" title={say('pages.request_declined')}>
      {declineReason && <p>{say('pages.request_reason')}: {say(`words.request_decline_reason.${declineReason}`)}</p>}
      <p>{say('pages.request_declined_next')}</p>
    </Notice>
  );
}

function Agreed({ reader, session, telephone }: RequestPage) {
  const { say, language } = reader;
  if (!session) return null;
  return (
    <Notice tone={session.state === 'cancelled' ? 'bad' : session.state === 'confirmed' ? 'good' : 'plain'} title={titleOf(session.state, reader)}>
      <p><strong>{whenOf(session, reader)}</strong></p>
      {session.place !== '' && <p dir="auto">{session.place}</p>}
      {session.onlineUrl !== '' && session.state !== 'past' && <p><a href={session.onlineUrl} rel="noreferrer">{say('pages.online_join')}</a></p>}
      {session.state === 'tentative' && <p>{say('pages.request_kept_next')}</p>}
      {session.state === 'confirmed' && <p><a className="button second" href={`/request/calendar.ics?lang=${language}`}>{say('pages.calendar_file')}</a></p>}
      {session.state !== 'past' && <p>{say('pages.request_accepted_next')}</p>}
      <CallUs reader={reader} telephone={telephone} />
    </Notice>
  );
}

function titleOf(state: NonNullable<RequestPage['session']>['state'], { say }: Reader): string {
  if (state === 'cancelled') return say('pages.request_session_cancelled');
  if (state === 'past') return say('pages.request_over');
  return say(state === 'confirmed' ? 'pages.request_accepted' : 'pages.request_kept');
}
