import { Keyboard } from 'lucide-react';
import { keyOf } from './calendar-keys.ts';
import type { Say } from './entry-words.ts';
import { useNarrow } from './use-narrow.ts';

/** The way to the list of keys for those who have switched them off; telephones have none. */
export function KeysButton({ say, onKeys }: { say: Say; onKeys: () => void }) {
  if (useNarrow()) return null;
  return (
    <button type="button" className="icon-button" onClick={onKeys} aria-label={say('calendar.keys')} title={`${say('calendar.keys')} (${keyOf.help})`}>
      <Keyboard size={18} aria-hidden="true" />
    </button>
  );
}
