import { addDays, localDateOf } from '@relais/calendar';
import type { Me, PlanningChoices, SessionRequestView } from '@relais/contracts';
import { slotFrom, slotOf } from '../calendar/session-slot.ts';
import { firstDraft } from '../sessions/first-draft.ts';
import { withKind, type SessionDraft } from '../sessions/session-draft.ts';
import { proposalZone, usualLead } from './use-proposal.ts';

interface Around {
  readonly choices: PlanningChoices;
  readonly me: Me;
  readonly now: string;
}

/** The session that a request asks for, as a form holds it, to find a time for it: from the first wish that is still to come, else in a week. */
export function draftFor(request: SessionRequestView, { choices, me, now }: Around): SessionDraft | null {
  const date = addDays(localDateOf(now, proposalZone), 7);
  const first = firstDraft({ wish: { date, leadId: usualLead(request, choices, me.id) }, choices, me, now });
  const kind = choices.kinds.find(({ code }) => code === request.kind);
  if (!first || !kind) return null;
  const wish = request.moments.find(({ startsAt, withdrawn, proposedBy }) => proposedBy === null && !withdrawn && startsAt > now);
  const slot = wish ? slotOf(wish) : slotFrom(`${date}T10:00`, kind.defaultMinutes, proposalZone);
  return { ...withKind(first, kind, new Set()), ...slot, zone: proposalZone, languages: [request.sessionLanguage], host: request.organisation, capacity: request.groupSize };
}
