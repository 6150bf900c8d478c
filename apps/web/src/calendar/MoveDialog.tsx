import type { CalendarEntry } from '@relais/contracts';
import type { FormEvent } from 'react';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { SlotFields } from '../sessions/SlotFields.tsx';
import { useSlot } from '../sessions/use-slot.ts';
import { useReader } from '../sessions/use-reader.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { titleOf } from './entry-words.ts';
import { slotOf, type SessionSlot } from './session-slot.ts';

interface MoveDialogProps {
  entry: CalendarEntry;
  onMove: (slot: SessionSlot) => void;
  onClose: () => void;
}

/** Whatever is dragged can be typed: another date, start and end for a session. */
export function MoveDialog({ entry, onMove, onClose }: MoveDialogProps) {
  const { say, language, today } = useReader();
  const slot = useSlot(slotOf(entry), entry.zone, say);
  function move(event: FormEvent): void {
    event.preventDefault();
    if (!slot.check()) return;
    onClose();
    onMove(slot.value);
  }
  return (
    <Dialog title={say('calendar.move_title', { title: titleOf(entry, say) })} onClose={onClose}>
      <form onSubmit={move} noValidate>
        <ErrorSummary form={slot.form} />
        <SlotFields form={slot.form} slot={slot.value} zone={entry.zone} today={today} say={say} language={language} onChange={slot.change} onReadable={slot.setReadable} />
        <div className="dialog-actions">
          <button type="submit" className="button is-primary">
            {say('calendar.move_save')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
