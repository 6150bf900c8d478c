import type { OpenSession } from '@relais/contracts';
import { ErrorSummary } from '../frame/field.tsx';
import { CallUs, Notice, type Telephone } from '../frame/notices.tsx';
import { PageFrame, type Frame } from '../frame/page-frame.tsx';
import { bookingScript } from '../page-files.ts';
import { Alternatives } from '../session/alternatives.tsx';
import { SessionFacts } from '../session/session-facts.tsx';
import { SessionTitle } from '../session/session-title.tsx';
import { titleOf } from '../session/session-words.ts';
import { BookingForm, bookingFormId, bookingLabels } from './booking-form.tsx';

export interface BookingPage extends Omit<Frame, 'switching'> {
  readonly session: OpenSession;
  readonly telephone: Telephone | null;
  readonly alternatives: readonly OpenSession[];
  /** Null where nothing can be booked. */
  readonly form: BookingForm | null;
  /** Why the whole form was refused, in words. */
  readonly refusal?: { readonly title: string; readonly detail: string };
}

/** One session that partners can book or wait for, with its form; or what to do when neither is possible. */
export function BookingPage({ reader, site, session, telephone, alternatives, form, refusal }: BookingPage) {
  const title = titleOf(session, reader);
  const hasErrors = refusal !== undefined || (form?.errors.length ?? 0) > 0;
  const switching = form ? { form: bookingFormId } : { path: `/sessions/${session.id}/book` };
  return (
    <PageFrame reader={reader} site={site} switching={switching} title={hasErrors ? reader.say('pages.error_prefix', { title }) : title} {...(form ? { script: bookingScript().path } : {})}>
      <h1><SessionTitle session={session} reader={reader} /></h1>
      {session.state !== 'open' && <StateNotice reader={reader} state={session.state} telephone={telephone} />}
      {refusal && <Notice tone="bad" title={refusal.title}><p>{refusal.detail}</p></Notice>}
      {form && <ErrorSummary reader={reader} errors={form.errors} labels={bookingLabels(reader, session, form.typed)} />}
      <SessionFacts reader={reader} session={session} />
      <Alternatives reader={reader} sessions={alternatives} form={form ? bookingFormId : null} />
      {form && <BookingForm reader={reader} session={session} {...form} />}
      {session.state === 'open' && <CallUs reader={reader} telephone={telephone} />}
    </PageFrame>
  );
}

function StateNotice({ reader, state, telephone }: Pick<BookingPage, 'reader' | 'telephone'> & { state: Exclude<OpenSession['state'], 'open'> }) {
  return (
    <Notice tone={state === 'cancelled' ? 'bad' : 'plain'} title={reader.say(`pages.${state}`)}>
      <p>{reader.say(`pages.${state}_next`)}</p>
      <CallUs reader={reader} telephone={telephone} />
    </Notice>
  );
}
