import type { OpenSession } from '@relais/contracts';
import type { Reader } from '../frame/reader.ts';
import { dayOf, titleOf, whenOf } from './session-words.ts';

interface Choices {
  readonly reader: Reader;
  readonly sessions: readonly OpenSession[];
  /** The form whose input goes along to the session chosen; null when nothing was typed. */
  readonly form: string | null;
}

/** Sessions that could stand in for a full one, with weekday, date, time and seats left. */
export function Alternatives({ reader, sessions, form }: Choices) {
  if (sessions.length === 0) return null;
  return (
    <section aria-labelledby="alternatives">
      <h2 id="alternatives">{reader.say('pages.alternatives')}</h2>
      <ul className="alternatives">
        {sessions.map((session) => (
          <li key={session.id}>
            <p>
              <strong dir="auto">{titleOf(session, reader)}</strong>
              <span className="line">{whenOf(session, reader)}</span>
              <span className="line" dir="auto">{session.placeName || reader.say('pages.online')}</span>
              <span className="line">{reader.say('pages.seats_left', { count: session.seatsLeft })}</span>
            </p>
            <Choose reader={reader} session={session} form={form} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Choose({ reader, session, form }: { reader: Reader; session: OpenSession; form: string | null }) {
  const path = `/sessions/${session.id}/book`;
  const label = (
    <>
      {reader.say('pages.choose')}
      <span className="hidden">: {reader.listed([titleOf(session, reader), dayOf(session, reader)])}</span>
    </>
  );
  if (form === null) return <a className="button second" href={`${path}?lang=${reader.language}`}>{label}</a>;
  return <button type="submit" className="second" form={form} formAction={path} formNoValidate name="redraw" value={reader.language}>{label}</button>;
}
