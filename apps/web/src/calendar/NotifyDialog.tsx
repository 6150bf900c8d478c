import type { CalendarEntry, UiLanguage } from '@relais/contracts';
import { Dialog } from '../ui/Dialog.tsx';
import { titleOf, whenOf, type Say } from './entry-words.ts';
import type { Telling } from './session-mover.ts';

interface NotifyDialogProps {
  /** Moved on the calendar, or changed in its form. */
  occasion: 'move' | 'change';
  entry: CalendarEntry;
  say: Say;
  language: UiLanguage;
  onAnswer: (telling: Telling) => void;
}

/** Asked once per move or change: whether those who know the old time or place are told the new one. */
export function NotifyDialog({ occasion, entry, say, language, onAnswer }: NotifyDialogProps) {
  const words = occasion === 'move' ? moveWords : changeWords;
  return (
    <Dialog title={say(words.title)} onClose={() => onAnswer('stay')}>
      <p className="dialog-text">
        {say(words.text, { title: titleOf(entry, say), when: whenOf(entry, language) })}{' '}
        {entry.seatsTaken > 0 ? say('calendar.notify_booked', { count: entry.seatsTaken }) : say('calendar.notify_host')}
      </p>
      <div className="stacked-actions">
        <button type="button" className="button is-primary" onClick={() => onAnswer('tell')}>
          {say(words.yes)}
        </button>
        <button type="button" className="button" onClick={() => onAnswer('quiet')}>
          {say(words.no)}
        </button>
        <button type="button" className="button is-quiet" onClick={() => onAnswer('stay')}>
          {say(words.stay)}
        </button>
      </div>
    </Dialog>
  );
}

const moveWords = { title: 'calendar.notify_title', text: 'calendar.notify_text', yes: 'calendar.notify_yes', no: 'calendar.notify_no', stay: 'calendar.notify_stay' } as const;
const changeWords = {
  title: 'calendar.notify_change_title',
  text: 'calendar.notify_change_text',
  yes: 'calendar.notify_change_yes',
  no: 'calendar.notify_change_no',
  stay: 'calendar.notify_change_stay',
} as const;
