import './session-pages.css';
import { Suspense, lazy } from 'react';
import type { useCalendarDialogs } from '../calendar/use-calendar-dialogs.ts';
import type { useMoves } from '../calendar/use-moves.ts';
import { useReader } from './use-reader.ts';

const AcceptDialog = lazy(async () => ({ default: (await import('../checks/AcceptDialog.tsx')).AcceptDialog }));
const NotifyDialog = lazy(async () => ({ default: (await import('../calendar/NotifyDialog.tsx')).NotifyDialog }));
const ScopeDialog = lazy(async () => ({ default: (await import('../series/ScopeDialog.tsx')).ScopeDialog }));
const MoveDialog = lazy(async () => ({ default: (await import('../calendar/MoveDialog.tsx')).MoveDialog }));
const CancelDialog = lazy(async () => ({ default: (await import('./CancelDialog.tsx')).CancelDialog }));
const SeriesCancelDialog = lazy(async () => ({ default: (await import('../series/SeriesCancelDialog.tsx')).SeriesCancelDialog }));
const ConfirmDialog = lazy(async () => ({ default: (await import('./ConfirmDialog.tsx')).ConfirmDialog }));

interface SessionDialogsProps {
  dialogs: Pick<ReturnType<typeof useCalendarDialogs>, 'open' | 'close'>;
  moves: ReturnType<typeof useMoves>;
}

/** Moving, cancelling and confirming one session, wherever it is shown; what asks is fetched when it is opened. */
export function SessionDialogs({ dialogs: { open, close }, moves: { mover, question, acceptance, scope } }: SessionDialogsProps) {
  const { say, language } = useReader();
  return (
    <Suspense>
      {open?.name === 'move' && <MoveDialog entry={open.entry} onMove={(slot) => mover.move(open.entry, slot, 'form')} onClose={close} />}
      {open?.name === 'cancel' && (open.entry.seriesId === null ? <CancelDialog entry={open.entry} onClose={close} /> : <SeriesCancelDialog entry={open.entry} seriesId={open.entry.seriesId} onClose={close} />)}
      {open?.name === 'confirm' && <ConfirmDialog entry={open.entry} onClose={close} />}
      {scope && <ScopeDialog question={scope} />}
      {question && <NotifyDialog occasion="move" entry={question.entry} say={say} language={language} onAnswer={question.answer} />}
      {acceptance && <AcceptDialog occasion="move" warnings={acceptance.warnings} onAnswer={acceptance.answer} />}
    </Suspense>
  );
}
