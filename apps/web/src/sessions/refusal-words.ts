import { Unreachable, isRefused } from '../api/api.ts';
import type { Say } from '../calendar/entry-words.ts';

/** Why something did not go through, as the server or the missing connection says it. */
export function refusalWords(reason: unknown, say: Say): string {
  if (isRefused(reason)) return reason.problem.detail;
  if (reason instanceof Unreachable) return say('sessions.offline');
  throw reason;
}
