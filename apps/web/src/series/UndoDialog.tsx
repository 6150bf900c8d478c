import { formatDateTime } from '@relais/calendar';
import type { SeriesView } from '@relais/contracts';
import { useReader } from '../sessions/use-reader.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useSeriesUndo } from './use-series-undo.ts';

interface UndoDialogProps {
  change: NonNullable<SeriesView['lastChange']>;
  onClose: () => void;
}

/** Says what is undone, of whom and since when: there is no way back from it. */
export function UndoDialog({ change: { id, act, madeAt, madeBy }, onClose }: UndoDialogProps) {
  const { say, language, zone } = useReader();
  const undo = useSeriesUndo();
  return (
    <Dialog title={say('series.undo_title')} onClose={onClose}>
      <p className="dialog-text">{say(`series.undo_${act}`, { name: madeBy.name, when: formatDateTime(madeAt, zone, language) })}</p>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {say('series.stay')}
        </button>
        <button
          type="button"
          className={act === 'creation' ? 'button is-danger' : 'button is-primary'}
          onClick={() => {
            onClose();
            void undo(id);
          }}
        >
          {say('series.undo_yes')}
        </button>
      </div>
    </Dialog>
  );
}
