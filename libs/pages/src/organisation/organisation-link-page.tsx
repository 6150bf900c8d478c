import { ErrorSummary, Field, type FieldError } from '../frame/field.tsx';
import { Notice } from '../frame/notices.tsx';
import { PageFrame, type Frame } from '../frame/page-frame.tsx';
import { Trap } from '../frame/trap.tsx';

export interface OrganisationLinkPage extends Omit<Frame, 'switching'> {
  readonly typed: string;
  readonly errors: readonly FieldError[];
  /** It was asked for: the same is said to everybody. */
  readonly isAsked: boolean;
}

/** 'Send me a fresh link', for an organisation whose link is lost or too old. */
export function OrganisationLinkPage({ reader, site, typed, errors, isAsked }: OrganisationLinkPage) {
  const { say, language } = reader;
  return (
    <PageFrame reader={reader} site={site} switching={isAsked ? { path: '/organisation/link?done=1' } : { form: 'link' }} title={say('pages.own_link_title')}>
      <h1>{say('pages.own_link_title')}</h1>
      {isAsked && <Notice tone="good" title={say('pages.own_link_done')}><p>{say('pages.own_link_done_next')}</p></Notice>}
      <ErrorSummary reader={reader} errors={errors} labels={{ email: say('pages.email') }} />
      {!isAsked && (
        <form id="link" method="post" action="/organisation/link" noValidate>
          <p>{say('pages.own_link_intro')}</p>
          <input type="hidden" name="lang" value={language} />
          <Field reader={reader} errors={errors} name="email" label={say('pages.email')}>
            {(marks) => <input {...marks} type="email" required maxLength={254} autoComplete="email" defaultValue={typed} dir="ltr" />}
          </Field>
          <Trap reader={reader} />
          <button type="submit" className="main">{say('pages.own_link_send')}</button>
        </form>
      )}
    </PageFrame>
  );
}
