import type { SessionView } from '@relais/contracts';
import { Link } from 'wouter';
import { isMovable } from '../calendar/grid-events.ts';
import type { useCalendarDialogs } from '../calendar/use-calendar-dialogs.ts';
import { ReserveButton } from './ReserveButton.tsx';
import { useCopying } from './use-copying.ts';
import { entryOf } from './session-queries.ts';
import { useReader } from './use-reader.ts';

interface SessionActionsProps {
  session: SessionView;
  dialogs: Pick<ReturnType<typeof useCalendarDialogs>, 'move' | 'cancel' | 'confirm'>;
  /** Called before another dialog opens. */
  onLeave?: () => void;
}

/** What a planner can do with a session in its status; viewers are offered nothing. */
export function SessionActions({ session, dialogs, onLeave }: SessionActionsProps) {
  const { say, mayPlan } = useReader();
  const copy = useCopying();
  if (!mayPlan) return null;
  const entry = entryOf(session);
  const open = (dialog: (one: typeof entry) => void) => () => {
    onLeave?.();
    dialog(entry);
  };
  const unsure = session.status === 'draft' || session.status === 'tentative';
  return (
    <>
      {session.debriefDue && (
        <Link className="button is-primary" href={`/sessions/${session.id}/debrief`}>
          {say('sessions.write_debrief')}
        </Link>
      )}
      {unsure && (
        <button type="button" className="button is-primary" onClick={open(dialogs.confirm)}>
          {say('sessions.confirm')}
        </button>
      )}
      {session.status === 'draft' && <ReserveButton session={session} />}
      {isMovable(session) && (
        <>
          <Link className="button" href={`/sessions/${session.id}/edit`}>
            {say('sessions.edit')}
          </Link>
          <button type="button" className="button" onClick={open(dialogs.move)}>
            {say('sessions.move')}
          </button>
          <button type="button" className="button is-danger" onClick={open(dialogs.cancel)}>
            {say('sessions.cancel')}
          </button>
        </>
      )}
      <button type="button" className="button" onClick={() => void copy(session.id)}>
        {say('copies.copy')}
      </button>
    </>
  );
}
