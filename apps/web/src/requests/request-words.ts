import { formatDateRange, formatDateTime, localDateOf } from '@relais/calendar';
import type { RequestMomentView, SessionRequestView, UiLanguage } from '@relais/contracts';
import type { Say } from '../calendar/entry-words.ts';

/** When an answer is due, ours or the partner's; once it is late, in words. */
export function dueWords({ status, overdue, answerBy }: SessionRequestView, zone: string, say: Say, language: UiLanguage): string {
  const moment = formatDateTime(answerBy, zone, language);
  if (!overdue) return moment;
  return say(status === 'new' ? 'requests.overdue_since' : 'requests.no_answer_since', { moment });
}

/** How long ago it came, in days of the reader's zone. */
export function ageWords(createdAt: string, today: string, zone: string, say: Say): string {
  const days = Math.round((Date.parse(today) - Date.parse(localDateOf(createdAt, zone))) / 86_400_000);
  return days <= 0 ? say('requests.today') : say('requests.days_ago', { count: days });
}

export function momentWords({ startsAt, endsAt, zone }: RequestMomentView, language: UiLanguage): string {
  return formatDateRange(startsAt, endsAt, zone, language);
}

/** Whose a moment is and what became of it. */
export function momentState(moment: RequestMomentView, say: Say): string {
  const name = moment.lead?.name ?? '';
  if (moment.chosen) return say('requests.agreed', { name });
  if (moment.foundTaken) return say('requests.found_taken');
  if (moment.withdrawn) return say('requests.withdrawn');
  if (moment.proposedBy === null) return say('requests.wish');
  return say(moment.sessionStatus === 'tentative' ? 'requests.proposed_tentative' : 'requests.proposed', { name });
}

/** A moment that the partner picked was found taken, and nothing was agreed since. */
export function hasTakenFlag({ status, moments }: SessionRequestView): boolean {
  return (status === 'new' || status === 'proposed') && moments.some(({ foundTaken }) => foundTaken);
}

export function isOpen({ status }: Pick<SessionRequestView, 'status'>): boolean {
  return status === 'new' || status === 'proposed';
}
