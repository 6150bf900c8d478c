import type { PlanningChoices } from '@relais/contracts';
import { lazy, Suspense } from 'react';
import { PlanDialog } from '../sessions/PlanDialog.tsx';
import { SessionDialogs } from '../sessions/SessionDialogs.tsx';
import type { Reader } from '../sessions/use-reader.ts';
import type { useCalendarDialogs } from './use-calendar-dialogs.ts';
import type { useMoves } from './use-moves.ts';

const SessionPanel = lazy(async () => ({ default: (await import('./SessionPanel.tsx')).SessionPanel }));
const KeySheet = lazy(() => import('./KeySheet.tsx'));
const FindFirst = lazy(() => import('../free-moments/FindFirst.tsx'));

interface CalendarDialogsProps {
  reader: Reader;
  dialogs: ReturnType<typeof useCalendarDialogs>;
  moves: ReturnType<typeof useMoves>;
  choices: PlanningChoices | null;
  sessionId: string | null;
  onSession: (sessionId: string | null) => void;
}

/** What stands open over the calendar. */
export function CalendarDialogs({ reader: { say, mayPlan }, dialogs, moves, choices, sessionId, onSession }: CalendarDialogsProps) {
  const { open, close } = dialogs;
  return (
    <>
      {sessionId !== null && (
        <Suspense>
          <SessionPanel sessionId={sessionId} dialogs={dialogs} onClose={() => onSession(null)} />
        </Suspense>
      )}
      {open?.name === 'plan' && <PlanDialog wish={open.wish} onClose={close} />}
      {open?.name === 'find' && choices !== null && (
        <Suspense>
          <FindFirst date={open.date} choices={choices} onClose={close} />
        </Suspense>
      )}
      {open?.name === 'keys' && (
        <Suspense>
          <KeySheet mayPlan={mayPlan} on={dialogs.singleKeys} onSwitch={dialogs.switchKeys} say={say} onClose={close} />
        </Suspense>
      )}
      <SessionDialogs dialogs={dialogs} moves={moves} />
    </>
  );
}
