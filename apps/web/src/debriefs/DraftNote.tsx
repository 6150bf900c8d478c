import { useState } from 'react';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../words/use-words.ts';

interface DraftNoteProps {
  text: string;
  onDiscard: () => void;
}

/** Something typed is on this device; it can be thrown away after a question. */
export function DraftNote({ text, onDiscard }: DraftNoteProps) {
  const { say } = useWords();
  const [isAsking, setAsking] = useState(false);
  return (
    <div className="note debrief-note">
      <p>{text}</p>
      <button type="button" className="button" onClick={() => setAsking(true)}>
        {say('debriefs.discard')}
      </button>
      {isAsking && (
        <Dialog title={say('debriefs.discard_title')} onClose={() => setAsking(false)}>
          <p>{say('debriefs.discard_text')}</p>
          <div className="dialog-actions">
            <button type="button" className="button" onClick={() => setAsking(false)}>
              {say('debriefs.discard_keep')}
            </button>
            <button type="button" className="button is-primary" onClick={onDiscard}>
              {say('debriefs.discard')}
            </button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
