import { UserPen } from 'lucide-react';
import { useWords } from '../words/use-words.ts';
import { useJustChanged } from './just-changed.ts';
import './just-changed.css';

/** The sign of a session that a colleague changed a moment ago; nothing on others. */
export function JustChanged({ sessionId }: { sessionId: string }) {
  const { say } = useWords();
  if (!useJustChanged(sessionId)) return null;
  return (
    <span className="just-changed">
      <UserPen size={13} aria-hidden="true" />
      <span className="visually-hidden">{say('live.mark')}</span>
    </span>
  );
}
