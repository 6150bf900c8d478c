import type { TeamView } from '@relais/contracts';
import type { Say } from '../entry-words.ts';
import type { PersonState } from './person-spans.ts';

/** `away: leave`, or only that, for those who need not know why. */
export function absenceWords({ kind }: TeamView['absences'][number], say: Say): string {
  return kind === null ? say('columns.away') : say('columns.away_because', { reason: say(`words.absence_kind.${kind}`) });
}

/** `Desk, Brussels`. */
export function dutyWords({ kind, office }: TeamView['duties'][number], say: Say): string {
  return say('columns.duty', { duty: say(`words.duty_kind.${kind}`), office: office.name });
}

/** What somebody does in a half hour, in words; nothing where nothing is known. */
export function stateWords({ absence, duty, works }: PersonState, say: Say): string[] {
  return [...(absence ? [absenceWords(absence, say)] : []), ...(duty ? [dutyWords(duty, say)] : []), ...(works === false ? [say('columns.not_working')] : [])];
}

export function stateClasses({ absence, duty, works }: PersonState): string {
  return [absence && 'is-away', duty && 'is-duty', works === false && 'is-off'].filter(Boolean).join(' ');
}
