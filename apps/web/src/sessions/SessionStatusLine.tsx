import './session-pages.css';
import { formatDateTime } from '@relais/calendar';
import type { SessionView, UiLanguage } from '@relais/contracts';
import type { Say } from '../calendar/entry-words.ts';
import { KindSign, StatusSign } from '../calendar/SessionSigns.tsx';

interface SessionStatusLineProps {
  session: SessionView;
  say: Say;
  language: UiLanguage;
}

/** Kind and status by sign and word; of a cancelled session also when and why. */
export function SessionStatusLine({ session, say, language }: SessionStatusLineProps) {
  const { kind, status, cancelledAt, cancelReason, zone, debriefDue } = session;
  return (
    <p className={`session-status is-${status}`}>
      <span className="fact">
        <KindSign kind={kind} /> {say(`words.session_kind.${kind}`)}
      </span>
      <span className={`status-badge is-${status}`}>
        <StatusSign status={status} /> {say(`words.session_status.${status}`)}
      </span>
      {cancelledAt !== null && cancelReason !== null && (
        <span>{say('sessions.cancelled_because', { when: formatDateTime(cancelledAt, zone, language), reason: say(`words.cancel_reason.${cancelReason}`) })}</span>
      )}
      {debriefDue && <span className="due-mark">{say('calendar.debrief_due')}</span>}
    </p>
  );
}
