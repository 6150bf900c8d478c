import type { CalendarEntry, UiLanguage } from '@relais/contracts';
import { Dialog } from '../ui/Dialog.tsx';
import { titleOf, whenOf, type Say } from './entry-words.ts';
import type { Telling } from './session-mover.ts';

interface NotifyDialogProps {
  entry: CalendarEntry;
  say: Say;
  language: UiLanguage;
  onAnswer: (telling: Telling) => void;
}

/** Asked once per move: whether those who know the old time are told the new one. */
export function NotifyDialog({ entry, say, language, onAnswer }: NotifyDialogProps) {
  return (
    <Dialog title={say('calendar.notify_title')} onClose={() => onAnswer('stay')}>
      <p className="dialog-text">
        {say('calendar.notify_text', { title: titleOf(entry, say), when: whenOf(entry, language) })}{' '}
        {entry.seatsTaken > 0 ? say('calendar.notify_booked', { count: entry.seatsTaken }) : say('calendar.notify_host')}
      </p>
      <div className="stacked-actions">
        <button type="button" className="button is-primary" onClick={() => onAnswer('tell')}>
          {say('calendar.notify_yes')}
        </button>
        <button type="button" className="button" onClick={() => onAnswer('quiet')}>
          {say('calendar.notify_no')}
        </button>
        <button type="button" className="button is-quiet" onClick={() => onAnswer('stay')}>
          {say('calendar.notify_stay')}
        </button>
      </div>
    </Dialog>
  );
}
