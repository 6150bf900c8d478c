import { useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { useLiveChanges } from './use-live-changes.ts';

/** Keeps every page up to date, and tells politely when a colleague changed what is shown. */
export function LiveChanges() {
  const { say } = useWords();
  const [told, setTold] = useState('');
  useLiveChanges((count) => setTold(say('live.changed', { count })));
  return (
    <p className="visually-hidden" role="status" data-live-changes>
      {told}
    </p>
  );
}
