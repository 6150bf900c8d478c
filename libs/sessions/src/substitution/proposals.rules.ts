import { isoWeekOf, localDateOf, minutesBetween } from '@relais/calendar';
import type { SubstituteView } from '@relais/contracts';
import type { Slot } from '../slot.rules.ts';
import { rankSubstitutes, type Colleague, type SessionToGive } from './substitutes.rules.ts';

/** A session of a list that is handed over, with everybody who could give it but for the list's own choices. */
export interface SessionInList {
  readonly session: SessionToGive & { readonly zone: string };
  readonly colleagues: readonly Colleague[];
}

export interface Proposal {
  /** Whom to propose; null where nobody is left. */
  readonly proposedId: string | null;
  /** The most suitable first, without the list's own choices: any of them can be chosen by hand. */
  readonly substitutes: readonly SubstituteView[];
}

interface Given {
  readonly toId: string;
  readonly slot: Slot & { readonly zone: string };
}

/**
 * Whom to propose for each session of a list, one after the other: whoever is proposed for one is in it, so that nobody is
 * proposed for two at once. Among those who are equally able, what somebody takes over from the list in that week already
 * counts like the same time on the road, so that not everything goes to whoever is nearest.
 */
export function proposeSubstitutes(list: readonly SessionInList[]): Proposal[] {
  const given: Given[] = [];
  return list.map(({ session, colleagues }) => {
    const proposed = rankSubstitutes(session, colleagues.map((colleague) => withGiven(colleague, session, given)))[0];
    if (proposed) given.push({ toId: proposed.id, slot: session });
    return { proposedId: proposed?.id ?? null, substitutes: offered(rankSubstitutes(session, colleagues), colleagues, session, proposed?.id) };
  });
}

function withGiven(colleague: Colleague, session: SessionInList['session'], given: readonly Given[]): Colleague {
  const slots = given.filter(({ toId }) => toId === colleague.id).map(({ slot }) => slot);
  const minutes = slots.filter((slot) => weekOf(slot) === weekOf(session)).reduce((sum, { startsAt, endsAt }) => sum + minutesBetween(startsAt, endsAt), 0);
  return {
    ...colleague,
    sessions: [...colleague.sessions, ...slots],
    travelMinutes: colleague.travelMinutes === null ? null : colleague.travelMinutes + minutes,
    hoursThatWeek: colleague.hoursThatWeek + minutes / 60,
  };
}

/** Whoever is proposed is among those who can be chosen, though others came before them without the list's own choices. */
function offered(ranked: readonly SubstituteView[], colleagues: readonly Colleague[], session: SessionToGive, proposedId: string | undefined): readonly SubstituteView[] {
  if (proposedId === undefined || ranked.some(({ id }) => id === proposedId)) return ranked;
  return [...ranked.slice(0, -1), ...rankSubstitutes(session, colleagues.filter(({ id }) => id === proposedId))];
}

function weekOf({ startsAt, zone }: Given['slot']): string {
  return isoWeekOf(localDateOf(startsAt, zone));
}
