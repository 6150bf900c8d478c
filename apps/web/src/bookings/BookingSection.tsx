import type { SessionView } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { Suspense, lazy, useState } from 'react';
import { Link } from 'wouter';
import { bookingsQuery } from '../sessions/session-queries.ts';
import { useReader } from '../sessions/use-reader.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { BookingLink } from './BookingLink.tsx';
import type { Opened } from './opened.ts';

const BookingGroups = lazy(() => import('./BookingGroups.tsx'));
const BookingDialogs = lazy(() => import('./BookingDialogs.tsx'));

/** Where partners book, who did, and what can be done about it. */
export function BookingSection({ session }: { session: SessionView }) {
  const { say, mayPlan, now } = useReader();
  const stored = useQuery(bookingsQuery(session.id));
  const [opened, setOpened] = useState<Opened | null>(null);
  const bookings = stored.data?.items ?? [];
  if (session.capacity === 0 && bookings.length === 0) return null;
  const waiting = bookings.filter(({ status }) => status === 'waitlisted').length;
  const isBookable = mayPlan && session.status === 'confirmed' && now < session.endsAt;
  return (
    <section className="card" aria-labelledby="bookings">
      <h2 id="bookings" tabIndex={-1}>
        {say('sessions.bookings')}
      </h2>
      <p className="booking-count">
        {say('bookings.count', { taken: session.seatsTaken, capacity: session.capacity })}
        {waiting > 0 && <> · {say('bookings.waiting', { count: waiting })}</>}
      </p>
      <p className="button-row booking-deeds no-print">
        {isBookable && (
          <button type="button" className="button" onClick={() => setOpened({ deed: 'add' })}>
            {say('bookings.add')}
          </button>
        )}
        {mayPlan && bookings.length > 0 && (
          <button type="button" className="button" onClick={() => setOpened({ deed: 'announce' })}>
            {say('announcements.write')}
          </button>
        )}
        {bookings.length > 0 && (
          <Link className="button" href={`/sessions/${session.id}/participants`}>
            {say('bookings.participants')}
          </Link>
        )}
      </p>
      {session.bookingUrl !== null && <BookingLink url={session.bookingUrl} />}
      {stored.isPending && <Loading lines={3} />}
      {stored.isError && <LoadFailure error={stored.error} onRetry={() => void stored.refetch()} />}
      {stored.data && bookings.length === 0 && <EmptyState title={say('sessions.bookings_empty')} {...(session.bookingUrl === null ? {} : { hint: say('sessions.bookings_empty_hint') })} />}
      {bookings.length > 0 && (
        <Suspense fallback={<Loading lines={3} />}>
          <BookingGroups session={session} bookings={bookings} onOpen={setOpened} />
        </Suspense>
      )}
      {opened && (
        <Suspense>
          <BookingDialogs session={session} opened={opened} onOpen={setOpened} onClose={() => setOpened(null)} />
        </Suspense>
      )}
    </section>
  );
}
