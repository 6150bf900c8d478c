import { localOf } from '@relais/calendar';
import type { Me, PlanningChoices, SessionKindView } from '@relais/contracts';
import type { PlanningWish } from '../calendar/use-calendar-dialogs.ts';
import { slotFrom, type SessionSlot } from '../calendar/session-slot.ts';
import { clockOf, minutesOfClock } from './clock-text.ts';
import { newDraft, type SessionDraft } from './session-draft.ts';

interface Planner {
  wish: PlanningWish;
  choices: PlanningChoices;
  me: Me;
  now: string;
}

const usualKind = 'partner_info';
const awaitedKind: SessionKindView = {
  code: usualKind, channel: 'INTERMEDIARY', defaultMinutes: 60, defaultCapacity: 0, defaultVisibility: 'invited', preparationMinutes: 0, travelMinutes: 0, asksApproval: false, asksProof: false, asksNames: false,
};

/** The form that opens for a wish: the usual kind, led by whoever plans when they give sessions. Null without kinds or counsellors. */
export function firstDraft({ wish, choices, me, now }: Planner): SessionDraft | null {
  const kind = choices.kinds.find(({ code }) => code === usualKind) ?? choices.kinds[0];
  const lead = choices.counsellors.find(({ id }) => id === (wish.leadId ?? me.id)) ?? choices.counsellors[0];
  if (!kind || !lead) return null;
  return newDraft({ kind, slot: slotOf({ wish, me, now }, kind.defaultMinutes), zone: me.zone, leadId: lead.id, language: me.language });
}

/** The form until kinds and counsellors have arrived: only its host is asked for, and nothing else of it is kept. */
export function awaitedDraft({ wish, me, now }: Omit<Planner, 'choices'>): SessionDraft {
  return newDraft({ kind: awaitedKind, slot: slotOf({ wish, me, now }, awaitedKind.defaultMinutes), zone: me.zone, leadId: me.id, language: me.language });
}

function slotOf({ wish, me, now }: Omit<Planner, 'choices'>, minutes: number): SessionSlot {
  return wish.slot ?? slotFrom(wish.start ?? `${wish.date}T${usualStart(wish.date, now, me.zone)}`, minutes, me.zone);
}

/** Ten in the morning; today, once that has passed, the next full hour. */
function usualStart(date: string, now: string, zone: string): string {
  const local = localOf(now, zone);
  const nextHour = (Math.floor(minutesOfClock(local.slice(11)) / 60) + 1) * 60;
  const isLater = local.slice(0, 10) === date && nextHour > 10 * 60 && nextHour <= 21 * 60;
  return clockOf(isLater ? nextHour : 10 * 60);
}
