import type { OpenSession } from '@relais/contracts';
import type { Reader } from '../frame/reader.ts';
import { titleOf } from './session-words.ts';

/** A title of the session's own is in the language of the session, where that has only one; otherwise nobody said. */
export function SessionTitle({ session, reader }: { session: OpenSession; reader: Reader }) {
  const [only, ...others] = session.languages;
  const own = session.title !== '' && others.length === 0 && only !== undefined ? { lang: only } : {};
  return <bdi {...own}>{titleOf(session, reader)}</bdi>;
}
