import type { BookingView, SessionView } from '@relais/contracts';
import { formatDateTime } from '@relais/calendar';
import { languageName } from '@relais/wording';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { questionsQuery } from '../booking-settings/booking-settings-queries.ts';
import { useReader } from '../sessions/use-reader.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { BookingDeeds } from './BookingDeeds.tsx';
import { answerWords, functionsOf, needsOf, standingOf } from './booking-words.ts';
import type { Open } from './opened.ts';

interface LookDialogProps {
  readonly session: SessionView;
  readonly booking: BookingView;
  readonly onOpen: Open;
  readonly onClose: () => void;
}

/** All there is to know about one booking, and what can be done with it. */
export function LookDialog({ session, booking, onOpen, onClose }: LookDialogProps) {
  const reader = useReader();
  const { say, language, zone } = reader;
  const questions = useQuery(questionsQuery(session.kind)).data?.items ?? [];
  const answered = questions.flatMap((question) => booking.answers.filter(({ questionId }) => questionId === question.id).map(({ answer }) => ({ question, answer })));
  const needs = needsOf(booking, reader);
  return (
    <Dialog title={say('bookings.look', { name: booking.organisationName })} onClose={onClose}>
      <dl className="facts booking-facts">
        <Fact name={say('sessions.booking_status')}>{standingOf(booking, reader)}</Fact>
        <Fact name={say('sessions.booking_seats')}>
          {booking.seats}
          <More text={functionsOf(booking, say)} />
        </Fact>
        <Fact name={say('bookings.contact')}>
          {booking.contactName !== '' && `${booking.contactName}, `}
          <a href={`mailto:${booking.contactEmail}`}>{booking.contactEmail}</a>
          <More text={languageName(booking.language, language)} />
        </Fact>
        <Fact name={say('bookings.booked_at')}>
          {formatDateTime(booking.bookedAt, zone, language)}
          <More text={booking.bookedByPlanner ? say('bookings.by_phone') : ''} />
        </Fact>
        {booking.participants.length > 0 && (
          <Fact name={say('bookings.names')}>
            {booking.participants.map((one, index) => (
              <span key={index} className="fact-line">
                {one.name} ({say(`words.participant_function.${one.function}`)})
              </span>
            ))}
          </Fact>
        )}
        {needs.length > 0 && <Fact name={say('bookings.access_needs')}>{needs.join('. ')}</Fact>}
        {answered.map(({ question, answer }) => (
          <Fact key={question.id} name={question.labels[language]}>
            {answerWords(question, answer, reader)}
          </Fact>
        ))}
      </dl>
      <BookingDeeds session={session} booking={booking} onOpen={onOpen} onClose={onClose} />
    </Dialog>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}

function More({ text }: { text: string }) {
  return text === '' ? null : <span className="fact-more">{text}</span>;
}
