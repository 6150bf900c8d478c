import type { BookingResults, BookingView } from '@relais/contracts';
import { CircleAlert, CircleCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useReader } from '../sessions/use-reader.ts';

interface DecidedBookingsProps {
  readonly bookings: readonly BookingView[];
  readonly results: BookingResults;
  readonly onClose: () => void;
}

/** What became of each booking, and why some stayed as they were. */
export function DecidedBookings({ bookings, results: { items }, onClose }: DecidedBookingsProps) {
  const { say } = useReader();
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const nameOf = (id: string) => bookings.find((booking) => booking.id === id)?.organisationName ?? '';
  return (
    <>
      <p ref={heading} tabIndex={-1} className="dialog-text" role="status">
        {say('bookings.some_done', { done: items.filter(({ problem }) => problem === null).length, count: items.length })}
      </p>
      <ul className="plain-list decided-bookings">
        {items.map(({ id, problem }) => (
          <li key={id}>
            {problem === null ? <CircleCheck size={18} aria-hidden="true" /> : <CircleAlert size={18} aria-hidden="true" />}
            <span className="message-name" dir="auto">
              {nameOf(id)}
            </span>
            <span className="message-state">{problem === null ? say('bookings.done') : say('bookings.not_done', { why: `${problem.title}. ${problem.detail}` })}</span>
          </li>
        ))}
      </ul>
      <div className="dialog-actions">
        <button type="button" className="button is-primary" onClick={onClose}>
          {say('common.close')}
        </button>
      </div>
    </>
  );
}
