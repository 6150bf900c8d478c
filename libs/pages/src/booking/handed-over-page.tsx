import { Notice } from '../frame/notices.tsx';
import { PageFrame, type Frame } from '../frame/page-frame.tsx';

export interface HandedOverPage extends Omit<Frame, 'switching'> {
  readonly email: string;
}

/** Somebody else comes: whoever handed the booking over has no link to it any more. */
export function HandedOverPage({ reader, site, email }: HandedOverPage) {
  const { say } = reader;
  return (
    <PageFrame reader={reader} site={site} switching={{ path: '/booking' }} title={say('pages.handed_over_title')}>
      <h1>{say('pages.handed_over_title')}</h1>
      <Notice tone="good" title={say('pages.handed_over_mail', { email })}>
        <p>{say('pages.handed_over_next')}</p>
      </Notice>
    </PageFrame>
  );
}
