import type { PlanningChoices, RequestMomentView, SessionRequestView } from '@relais/contracts';
import { useState } from 'react';
import { slotOf, type SessionSlot } from '../calendar/session-slot.ts';
import { useReader } from '../sessions/use-reader.ts';
import { AcceptDialog } from './AcceptRequestDialog.tsx';
import { isOpen, momentState, momentWords } from './request-words.ts';

interface RequestMomentsProps {
  readonly request: SessionRequestView;
  readonly choices: PlanningChoices | undefined;
  /** Puts a moment among those that are proposed. */
  readonly onPropose: (slot: SessionSlot) => void;
}

/** What suits the partner and what was proposed, with what became of each. */
export function RequestMoments({ request, choices, onPropose }: RequestMomentsProps) {
  const { say, language } = useReader();
  const [accepting, setAccepting] = useState<RequestMomentView | null>(null);
  const mayAnswer = ({ withdrawn, proposedBy }: RequestMomentView) => isOpen(request) && choices !== undefined && !withdrawn && proposedBy === null;
  return (
    <section className="card">
      <h2>{say('requests.moments')}</h2>
      {request.moments.length === 0 && <p className="hint">{say('requests.wish_none')}</p>}
      <ul className="request-moments">
        {request.moments.map((moment) => (
          <li key={moment.id} className={moment.withdrawn && !moment.foundTaken ? 'is-past' : undefined}>
            <span>
              {momentWords(moment, language)}
              <span className={moment.foundTaken ? 'cell-more overdue' : 'cell-more'}>{momentState(moment, say)}</span>
            </span>
            {mayAnswer(moment) && (
              <span className="button-row">
                <button type="button" className="button" onClick={() => onPropose(slotOf(moment))}>{say('requests.use_wish')}</button>
                <button type="button" className="button" onClick={() => setAccepting(moment)}>{say('requests.accept_wish')}</button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {accepting && choices && <AcceptDialog request={request} choices={choices} slot={slotOf(accepting)} onClose={() => setAccepting(null)} />}
    </section>
  );
}
