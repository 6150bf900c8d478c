import { addDays } from '@relais/calendar';
import type { PlanningChoices, SessionRequestView } from '@relais/contracts';
import { useState } from 'react';
import { slotFrom, type SessionSlot } from '../calendar/session-slot.ts';
import { newId } from '../sessions/new-id.ts';
import { useReader } from '../sessions/use-reader.ts';
import type { SlotField } from '../sessions/use-slot.ts';

export const proposalZone = 'Europe/Brussels';
export const mostMoments = 5;

export interface ProposedMoment extends SessionSlot {
  /** Of its fields on the page. */
  readonly key: string;
  readonly leadId: string;
  readonly unreadable: ReadonlySet<SlotField>;
}

/** The moments that a planner is about to propose; what was typed stays while the request changes. */
export function useProposal(request: SessionRequestView, choices: PlanningChoices | undefined) {
  const { me, today } = useReader();
  const [moments, setMoments] = useState<readonly ProposedMoment[]>([]);
  const minutes = choices?.kinds.find(({ code }) => code === request.kind)?.defaultMinutes ?? 90;

  /** The next one a day after the last, at the same hour. */
  function next(): SessionSlot {
    const last = moments.at(-1);
    const [date, clock] = last ? [addDays(last.startsAtLocal.slice(0, 10), 1), last.startsAtLocal.slice(11)] : [addDays(today, 7), '10:00'];
    return slotFrom(`${date}T${clock}`, minutes, proposalZone);
  }

  return {
    moments,
    add: (slot: SessionSlot = next(), leadId = choices ? usualLead(request, choices, me.id) : '') =>
      setMoments((before) => (before.length >= mostMoments ? before : [...before, { ...slot, key: newId(), leadId, unreadable: new Set<SlotField>() }])),
    change: (key: string, fields: Partial<ProposedMoment>) => setMoments((before) => before.map((moment) => (moment.key === key ? { ...moment, ...fields } : moment))),
    remove: (key: string) => setMoments((before) => before.filter((moment) => moment.key !== key)),
    clear: () => setMoments([]),
  };
}

/** Whoever took it up, else whoever answers, where they give sessions in that language; else its first speaker, or anybody. */
export function usualLead({ sessionLanguage, owner }: SessionRequestView, { counsellors }: PlanningChoices, meId: string): string {
  const speakers = counsellors.filter(({ languages }) => languages.includes(sessionLanguage));
  const of = (people: typeof counsellors) => people.find(({ id }) => id === owner?.id) ?? people.find(({ id }) => id === meId) ?? people[0];
  return (of(speakers) ?? of(counsellors))?.id ?? '';
}
