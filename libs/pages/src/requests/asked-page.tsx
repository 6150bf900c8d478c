import { formatDateTime } from '@relais/calendar';
import { CallUs, Notice, type Telephone } from '../frame/notices.tsx';
import { PageFrame, type Frame } from '../frame/page-frame.tsx';

export interface AskedPage extends Omit<Frame, 'switching'> {
  /** UTC instant. */
  readonly answerBy: string;
  readonly email: string;
  readonly telephone: Telephone | null;
}

/** The answer to a request. It repeats what was typed and nothing else. */
export function AskedPage({ reader, site, answerBy, email, telephone }: AskedPage) {
  const { say, language } = reader;
  return (
    <PageFrame reader={reader} site={site} switching={{ path: '/request' }} title={say('pages.asked_title')}>
      <h1>{say('pages.asked_title')}</h1>
      <Notice tone="good" title={say('pages.asked_thanks', { moment: formatDateTime(answerBy, 'Europe/Brussels', language) })}>
        <p>{say('pages.asked_mail', { email })}</p>
        <p>{say(site.sendsMail ? 'pages.asked_wrong' : 'pages.received_kept')}</p>
        {site.sendsMail && <CallUs reader={reader} telephone={telephone} />}
      </Notice>
      <p><a className="button second" href={`/requests/new?lang=${language}`}>{say('pages.ask_anew')}</a></p>
    </PageFrame>
  );
}
