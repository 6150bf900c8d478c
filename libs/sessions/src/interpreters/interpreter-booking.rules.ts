import { instantOf, interpreterDeadline, localDateOf, previousWorkingDay } from '@relais/calendar';
import type { SessionStatus, SpokenLanguage } from '@relais/contracts';
import { holdsTime } from '../status.rules.ts';

interface Needing {
  readonly status: SessionStatus;
  readonly startsAt: string;
  readonly zone: string;
  readonly interpreterLanguage: SpokenLanguage | null;
}

/** Until 10:00 on the working day before, included (terms of the Flemish social interpreting service). */
export function isFreeOfCharge({ startsAt, zone }: Pick<Needing, 'startsAt' | 'zone'>, now: string): boolean {
  return now <= interpreterDeadline(startsAt, zone);
}

export interface DeadlineReminder {
  /** UTC instants. */
  readonly dueAt: string;
  readonly deadline: string;
}

/**
 * When the lead counsellor is reminded: at 10:00 on the working day before the one on which an interpreter can last be cancelled
 * free of charge. Null where nothing is needed, and where that moment has passed: what was planned just now is fresh.
 */
export function deadlineReminder({ status, startsAt, zone, interpreterLanguage }: Needing, now: string): DeadlineReminder | null {
  if (interpreterLanguage === null || status === 'held' || !holdsTime(status)) return null;
  const deadline = interpreterDeadline(startsAt, zone);
  const dueAt = instantOf(`${previousWorkingDay(localDateOf(deadline, zone))}T10:00`, zone);
  return dueAt > now ? { dueAt, deadline } : null;
}
