import { useWords } from '../../words/use-words.ts';
import { useSelected } from './use-selection.ts';

/** The box that selects a session in the list, while sessions are being selected. */
export function SelectionBox({ sessionId, title }: { sessionId: string; title: string }) {
  const { say } = useWords();
  const { isOn, ids, toggle } = useSelected();
  if (!isOn) return null;
  return (
    <label className="selection-box no-print">
      <input type="checkbox" checked={ids.has(sessionId)} onChange={() => toggle(sessionId)} aria-label={say('select.one', { title })} />
    </label>
  );
}
