import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '../sessions/session-queries.ts';
import { useReader } from '../sessions/use-reader.ts';
import { alsoCancelWords } from './deadline-words.ts';

/** For somebody who is about to cancel a session: its interpreter does not go by itself. */
export function AlsoCancelInterpreter({ sessionId }: { sessionId: string }) {
  const { say, language, now } = useReader();
  const { data } = useQuery(sessionQuery(sessionId));
  const words = data ? alsoCancelWords(data, now, say, language) : null;
  return words === null ? null : <p className="note">{words}</p>;
}
