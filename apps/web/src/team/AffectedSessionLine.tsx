import type { AffectedSession } from '@relais/contracts';
import { languageName } from '@relais/wording';
import { TriangleAlert } from 'lucide-react';
import { Link } from 'wouter';
import { titleOf, whenOf } from '../calendar/entry-words.ts';
import { KindSign, StatusSign } from '../calendar/SessionSigns.tsx';
import { useReader } from '../sessions/use-reader.ts';
import { reasonsFor, reservationsAbout } from './substitute-words.ts';

interface AffectedSessionLineProps {
  readonly session: AffectedSession;
  readonly personName: string;
  /** Empty: the session is left as it is. */
  readonly chosenId: string;
  /** What else of the list goes to the chosen one in that week. */
  readonly hoursInList: number;
  readonly onChoose: (substituteId: string) => void;
}

/** One session, who could give it, and why. */
export function AffectedSessionLine({ session, personName, chosenId, hoursInList, onChoose }: AffectedSessionLineProps) {
  const { say, language } = useReader();
  const { id, kind, status, part, languages, substitutes } = session;
  const title = titleOf(session, say);
  return (
    <li className="card affected-session">
      <div>
        <h2>
          <KindSign kind={kind} /> <Link href={`/sessions/${id}`} dir="auto">{title}</Link>
        </h2>
        <p>{whenOf(session, language)}</p>
        <p className="hint">
          <StatusSign status={status} />{' '}
          {[say(`words.session_status.${status}`), languages.map((code) => languageName(code, language)).join(', '), ...(part === 'co' ? [say('team.assists', { name: personName })] : [])].join(' · ')}
        </p>
      </div>
      {substitutes.length === 0 ? (
        <p className="note">
          {say('team.nobody_free')} <Link href={`/sessions/${id}`}>{say('team.move_or_cancel')}</Link>
        </p>
      ) : (
        <Choice session={session} title={title} chosenId={chosenId} hoursInList={hoursInList} onChoose={onChoose} />
      )}
    </li>
  );
}

function Choice({ session, title, chosenId, hoursInList, onChoose }: Omit<AffectedSessionLineProps, 'personName'> & { title: string }) {
  const { say, language } = useReader();
  const { id, substitutes } = session;
  const chosen = substitutes.find((one) => one.id === chosenId);
  return (
    <div>
      <label className="affected-choice">
        <span aria-hidden="true">{say('team.substitute')}</span>
        <span className="visually-hidden">{say('team.substitute_in', { title })}</span>
        <select value={chosenId} aria-describedby={`why-${id}`} onChange={(event) => onChoose(event.target.value)}>
          {substitutes.map(({ id: value, name, officeName }) => (
            <option key={value} value={value}>
              {officeName === null ? name : `${name} (${officeName})`}
            </option>
          ))}
          <option value="">{say('team.leave_as_is')}</option>
        </select>
      </label>
      <div id={`why-${id}`} aria-live="polite">
        {chosen && <p className="hint">{reasonsFor({ ...chosen, hoursThatWeek: chosen.hoursThatWeek + hoursInList }, session, say, language).join(' · ')}</p>}
        {chosen && chosen.reservations.length > 0 && (
          <p className="reservations">
            <TriangleAlert size={16} aria-hidden="true" /> {reservationsAbout(chosen, say).join(' · ')}
          </p>
        )}
      </div>
    </div>
  );
}
