import { formatDateTime } from '@relais/calendar';
import type { SessionView, UiLanguage } from '@relais/contracts';
import { wordWarning } from '@relais/wording';
import type { Say } from '../calendar/entry-words.ts';
import { sayingOf } from './open-warnings.ts';
import './checks.css';

interface AcceptedWarningsProps {
  session: Pick<SessionView, 'acceptedWarnings' | 'zone'>;
  say: Say;
  language: UiLanguage;
}

/** What spoke against a session, and who planned it all the same, when and why. */
export function AcceptedWarnings({ session: { acceptedWarnings, zone }, say, language }: AcceptedWarningsProps) {
  return (
    <ul className="accepted-warnings">
      {acceptedWarnings.map((warning) => (
        <li key={`${sayingOf(warning)} ${warning.acceptedAt}`} dir="auto">
          {wordWarning(warning, language, say)}
          <span className="fact-more">
            {say('planning.accepted_by', { reason: say(`words.acceptance_reason.${warning.reason}`), name: warning.acceptedBy, when: formatDateTime(warning.acceptedAt, zone, language) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
