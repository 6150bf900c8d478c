import type { BookingView, OpenSession } from '@relais/contracts';
import { ErrorSummary, type FieldError } from '../frame/field.tsx';
import { CallUs, Notice, type Telephone } from '../frame/notices.tsx';
import { PageFrame, type Frame } from '../frame/page-frame.tsx';
import { bookingScript } from '../page-files.ts';
import { SessionFacts } from '../session/session-facts.tsx';
import { SessionTitle } from '../session/session-title.tsx';
import { ChangeForm } from './change-form.tsx';
import { HandoverForm } from './handover-form.tsx';
import { MoveForm } from './move-form.tsx';
import { Standing } from './standing.tsx';
import type { TypedContact, TypedWishes } from './typed-booking.ts';
import { wishLabels } from './wishes-fields.tsx';

export const doings = ['changed', 'unchanged', 'cancelled', 'proved', 'accepted', 'moved'] as const;
export type Doing = (typeof doings)[number];

export interface ManagePage extends Omit<Frame, 'switching'> {
  readonly booking: BookingView;
  readonly session: OpenSession;
  readonly onlineUrl: string;
  readonly canChange: boolean;
  readonly canAccept: boolean;
  readonly needsProof: boolean;
  readonly canBookAgain: boolean;
  readonly elsewhere: readonly OpenSession[];
  readonly telephone: Telephone | null;
  /** What was just done. */
  readonly done: Doing | null;
  readonly typed: TypedWishes;
  /** Who comes instead. */
  readonly successor: TypedContact;
  readonly errors: readonly FieldError[];
}

/** A booking as its booker sees it by the link in their mail: where it stands, change, move, hand over, cancel, calendar file. */
export function ManagePage(page: ManagePage) {
  const { reader, site, booking, session, done, errors, canChange } = page;
  const { say } = reader;
  const isBooked = booking.status === 'confirmed' && session.state !== 'cancelled';
  return (
    <PageFrame reader={reader} site={site} switching={{ path: '/booking' }} title={errors.length > 0 ? say('pages.error_prefix', { title: say('pages.manage_title') }) : say('pages.manage_title')} {...(canChange ? { script: bookingScript().path } : {})}>
      <h1>{say('pages.manage_title')}</h1>
      {done && <Notice tone="good" title={say(`pages.done_${done}`)} />}
      <ErrorSummary reader={reader} errors={errors} labels={labelsOf(page)} />
      <Standing {...page} />
      <h2><SessionTitle session={session} reader={reader} /></h2>
      <SessionFacts reader={reader} session={session.state === 'open' ? { ...session, state: 'full' } : session} onlineUrl={isBooked ? page.onlineUrl : ''} />
      {isBooked && <p><a className="button second" href={`/booking/calendar.ics?lang=${reader.language}`}>{say('pages.calendar_file')}</a></p>}
      {canChange && <Changes {...page} />}
    </PageFrame>
  );
}

function Changes(page: ManagePage) {
  const { reader, errors, telephone } = page;
  return (
    <>
      <ChangeForm {...page} />
      <MoveForm reader={reader} sessions={page.elsewhere} errors={errors} />
      <HandoverForm reader={reader} typed={page.successor} errors={errors} />
      <p><a className="button danger" href={`/booking/cancellation?lang=${reader.language}`}>{reader.say('pages.cancel')}</a></p>
      <CallUs reader={reader} telephone={telephone} />
    </>
  );
}

function labelsOf({ reader, session, typed }: ManagePage): Record<string, string> {
  const { say } = reader;
  return {
    ...wishLabels(reader, session, typed), sessionId: say('pages.move_title'),
    contactEmail: say('pages.email'), contactName: say('pages.contact_name'), language: say('pages.mail_language'),
  };
}
