import { sessionKinds, sessionStatuses } from '@relais/contracts';
import type { Say } from './entry-words.ts';
import { KindSign, StatusSign, signClasses } from './SessionSigns.tsx';

/** What the signs and shapes of sessions mean. */
export function CalendarLegend({ say }: { say: Say }) {
  return (
    <details className="calendar-legend no-print">
      <summary>{say('calendar.legend')}</summary>
      <ul>
        {sessionKinds.map((kind) => (
          <li key={kind} className={signClasses({ kind, status: 'confirmed' })}>
            <KindSign kind={kind} size={14} /> {say(`words.session_kind.${kind}`)}
          </li>
        ))}
        {sessionStatuses.map((status) => (
          <li key={status} className={signClasses({ kind: 'partner_info', status })}>
            <StatusSign status={status} size={14} /> {say(`words.session_status.${status}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}
