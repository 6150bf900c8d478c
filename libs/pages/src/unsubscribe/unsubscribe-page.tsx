import { Notice } from '../frame/notices.tsx';
import { PageFrame, type Frame } from '../frame/page-frame.tsx';

interface UnsubscribePage extends Frame {
  readonly state: 'ask' | 'done' | 'unknown';
}

/** Stops invitations to one address; a button, since programs that look at mail open every link. */
export function UnsubscribePage({ reader, site, switching, state }: UnsubscribePage) {
  const title = reader.say('mail.unsubscribe.title');
  return (
    <PageFrame reader={reader} site={site} switching={switching} title={title}>
      <h1>{title}</h1>
      <Notice tone={state === 'done' ? 'good' : 'plain'} title={reader.say(`mail.unsubscribe.${state}`)}>
        {state === 'ask' && (
          <form method="post">
            <button type="submit" className="main">{reader.say('mail.unsubscribe.button')}</button>
          </form>
        )}
      </Notice>
    </PageFrame>
  );
}
