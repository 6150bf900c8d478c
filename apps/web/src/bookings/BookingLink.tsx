import { Copy, ExternalLink } from 'lucide-react';
import { useReader } from '../sessions/use-reader.ts';
import { useToasts } from '../ui/toasts.ts';

/** The public page of a session, to be copied into a mail or opened. */
export function BookingLink({ url }: { url: string }) {
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
