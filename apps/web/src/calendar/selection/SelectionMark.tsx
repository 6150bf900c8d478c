import { SquareCheck } from 'lucide-react';
import { useWords } from '../../words/use-words.ts';
import { useSelected } from './use-selection.ts';

/** The sign of a selected session in a grid. */
export function SelectionMark({ sessionId }: { sessionId: string }) {
  const { say } = useWords();
  if (!useSelected().ids.has(sessionId)) return null;
  return (
    <span className="selection-mark">
      <SquareCheck size={15} aria-hidden="true" />
      <span className="visually-hidden">{say('select.chosen')}</span>
    </span>
  );
}
