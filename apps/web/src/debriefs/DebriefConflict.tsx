import { formatDateTime } from '@relais/calendar';
import type { DebriefView } from '@relais/contracts';
import { useReader } from '../sessions/use-reader.ts';

interface DebriefConflictProps {
  written: DebriefView;
  onTake: () => void;
  onKeep: () => void;
}

/** Somebody else's debrief was stored first: what it says, and the choice between it and what is typed here (R12). */
export function DebriefConflict({ written, onTake, onKeep }: DebriefConflictProps) {
  const { say, language, zone } = useReader();
  return (
    <section className="note is-warning debrief-note" role="alert">
      <p>{say('debriefs.conflict')}</p>
      <p>
        <strong>{say('debriefs.total', { count: written.total })}</strong>, {say('debriefs.total_split', { booked: written.cameBooked, unnamed: written.unnamed })}.{' '}
        {say('debriefs.written', { name: written.writtenBy, when: formatDateTime(written.writtenAt, zone, language) })}
      </p>
      <p className="button-row">
        <button type="button" className="button" onClick={onTake}>
          {say('debriefs.conflict_take')}
        </button>
        <button type="button" className="button is-primary" onClick={onKeep}>
          {say('debriefs.conflict_keep')}
        </button>
      </p>
    </section>
  );
}
