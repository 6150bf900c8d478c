import type { PlanningChoices } from '@relais/contracts';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { firstDraft } from '../sessions/first-draft.ts';
import { handOver } from '../sessions/handed-draft.ts';
import { useReader } from '../sessions/use-reader.ts';
import FindTimeDialog from './FindTimeDialog.tsx';

interface FindFirstProps {
  /** From which on a time is looked for. */
  date: string;
  choices: PlanningChoices;
  onClose: () => void;
}

/** Finds a time before anything is planned; the moment that is chosen opens the session form. */
export default function FindFirst({ date, choices, onClose }: FindFirstProps) {
  const { me, now } = useReader();
  const [, navigate] = useLocation();
  const [first] = useState(() => firstDraft({ wish: { date }, choices, me, now }));
  return first && <FindTimeDialog draft={first} choices={choices} onTake={(draft) => navigate('/sessions/new', { state: handOver({ draft, touched: ['startsAtLocal', 'endsAtLocal'] }) })} onClose={onClose} />;
}
