import type { OpenSession } from '@relais/contracts';
import type { FieldError } from '../frame/field.tsx';
import type { Reader } from '../frame/reader.ts';
import { titleOf, whenOf } from '../session/session-words.ts';

interface MoveForm {
  readonly reader: Reader;
  /** Other dates of the same matter with seats enough. */
  readonly sessions: readonly OpenSession[];
  readonly errors: readonly FieldError[];
}

export function MoveForm({ reader, sessions, errors }: MoveForm) {
  if (sessions.length === 0) return null;
  const { say } = reader;
  const error = errors.find(({ field }) => field === 'sessionId');
  return (
    <details open={error !== undefined}>
      <summary>{say('pages.move_title')}</summary>
      <form method="post" action="/booking/move" noValidate>
        <input type="hidden" name="lang" value={reader.language} />
        <fieldset className={error ? 'faulty' : undefined}>
          <legend>{say('pages.move_choose')}</legend>
          <p className="hint">{say('pages.move_hint')}</p>
          {error && <p className="error">{error.detail}</p>}
          <div className="options">
            {sessions.map((session, index) => (
              <label key={session.id} className="choice">
                <input type="radio" name="sessionId" value={session.id} {...(index === 0 ? { id: 'sessionId' } : {})} />
                <span>
                  <span className="line">{whenOf(session, reader)}</span>
                  <bdi className="line hint">{reader.listed([titleOf(session, reader), session.placeName || say('pages.online')])}</bdi>
                  <span className="line hint">{say('pages.seats_left', { count: session.seatsLeft })}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <button type="submit" className="main">{say('pages.move')}</button>
      </form>
    </details>
  );
}
