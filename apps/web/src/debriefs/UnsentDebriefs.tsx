import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { titleOf, whenOf } from '../calendar/entry-words.ts';
import { sessionQuery } from '../sessions/session-queries.ts';
import { useReader } from '../sessions/use-reader.ts';
import type { KeptDraft } from './debrief-drafts.ts';
import { useKeptDrafts } from './use-kept-draft.ts';

const stateWord = { typing: 'debriefs.unsent_typing', unsent: 'debriefs.unsent', refused: 'debriefs.unsent_refused' } as const;

/** Debriefs that are only on this device so far. */
export function UnsentDebriefs() {
  const { say, me } = useReader();
  const kept = useKeptDrafts(me.id);
  if (kept.length === 0) return null;
  return (
    <section className="note debrief-note" aria-labelledby="unsent-debriefs">
      <h2 id="unsent-debriefs">{say('debriefs.kept')}</h2>
      <ul className="due-list">
        {kept.map((one) => (
          <UnsentDebrief key={one.sessionId} kept={one} />
        ))}
      </ul>
    </section>
  );
}

function UnsentDebrief({ kept: { sessionId, draft } }: { kept: KeptDraft }) {
  const { say, language } = useReader();
  const session = useQuery(sessionQuery(sessionId));
  const title = session.data ? titleOf(session.data, say) : say('debriefs.menu');
  return (
    <li className="due-session">
      <div>
        <p className="due-title" dir="auto">{title}</p>
        <p className="due-when">{[session.data && whenOf(session.data, language), say(stateWord[draft.state])].filter(Boolean).join(' · ')}</p>
      </div>
      <Link href={`/sessions/${sessionId}/debrief`} className="button" aria-label={`${say('debriefs.open')}: ${title}`}>
        {say('debriefs.open')}
      </Link>
    </li>
  );
}
