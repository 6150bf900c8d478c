import type { SessionView } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { Copy, ExternalLink } from 'lucide-react';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { useToasts } from '../ui/toasts.ts';
import { BookingsTable } from './BookingsTable.tsx';
import { bookingsQuery } from './session-queries.ts';
import { useReader } from './use-reader.ts';

/** Where partners book, and who did. */
export function BookingSection({ session }: { session: SessionView }) {
  const { say } = useReader();
  const stored = useQuery(bookingsQuery(session.id));
  const bookings = stored.data?.items ?? [];
  if (session.capacity === 0 && bookings.length === 0) return null;
  return (
    <section className="card" aria-labelledby="bookings">
      <h2 id="bookings">{say('sessions.bookings')}</h2>
      {session.bookingUrl !== null && <BookingLink url={session.bookingUrl} />}
      {stored.isPending && <Loading lines={3} />}
      {stored.isError && <LoadFailure error={stored.error} onRetry={() => void stored.refetch()} />}
      {stored.data && bookings.length === 0 && <EmptyState title={say('sessions.bookings_empty')} {...(session.bookingUrl === null ? {} : { hint: say('sessions.bookings_empty_hint') })} />}
      {bookings.length > 0 && <BookingsTable bookings={bookings} say={say} />}
    </section>
  );
}

function BookingLink({ url }: { url: string }) {
  const { say } = useReader();
  const toasts = useToasts();
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(url);
    toasts.show({ text: say('sessions.link_copied') });
  }
  return (
    <div className="booking-link no-print">
      <label className="form-field">
        <span>{say('sessions.booking_page')}</span>
        <input type="url" readOnly value={url} onFocus={(event) => event.target.select()} />
      </label>
      <p className="button-row">
        {'clipboard' in navigator && (
          <button type="button" className="button" onClick={() => void copy()}>
            <Copy size={16} aria-hidden="true" /> {say('sessions.copy_link')}
          </button>
        )}
        <a className="button" href={url} target="_blank" rel="noreferrer">
          <ExternalLink size={16} aria-hidden="true" /> {say('sessions.booking_page_open')}
        </a>
      </p>
    </div>
  );
}
