import { PageFrame, type Frame } from '../frame/page-frame.tsx';
import { RequestFacts, type Asked } from './request-facts.tsx';

/** Says in words what withdrawing does, and asks once. */
export function WithdrawPage({ reader, site, asked }: Omit<Frame, 'switching'> & { readonly asked: Asked }) {
  const { say, language } = reader;
  return (
    <PageFrame reader={reader} site={site} switching={{ path: '/request/withdrawal' }} title={say('pages.request_withdraw_title')}>
      <h1>{say('pages.request_withdraw_title')}</h1>
      <p>{say('pages.request_withdraw_sentence', { organisation: asked.organisationName })}</p>
      <form method="post" action="/request/withdrawal" className="row">
        <input type="hidden" name="lang" value={language} />
        <button type="submit" className="danger">{say('pages.request_withdraw_confirm')}</button>
        <a className="button second" href={`/request?lang=${language}`}>{say('pages.request_withdraw_keep')}</a>
      </form>
      <RequestFacts reader={reader} asked={asked} />
    </PageFrame>
  );
}
