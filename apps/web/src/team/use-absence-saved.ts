import { addDays, addMinutes, localDateOf } from '@relais/calendar';
import type { AbsenceEntered } from '@relais/contracts';
import { useLocation } from 'wouter';
import { queryOf } from '../api/query.ts';
import { useToasts } from '../ui/toasts.ts';
import { useWords } from '../words/use-words.ts';
import { useTeamChanged } from './team-queries.ts';

/** Closes the form, and leads to the sessions that need a substitute where there are some. */
export function useAbsenceSaved(onClose: () => void) {
  const { say } = useWords();
  const toasts = useToasts();
  const changed = useTeamChanged();
  const [, navigate] = useLocation();
  return async ({ user: { id: userId, name }, startsAt, endsAt, zone, affectedSessions: count }: AbsenceEntered): Promise<void> => {
    await changed();
    onClose();
    toasts.show({ text: count === 0 ? say('team.absence_saved', { name }) : say('team.absence_affects', { name, count }), ...(count === 0 ? {} : { tone: 'warning' as const }) });
    const days = { from: localDateOf(startsAt, zone), to: addDays(localDateOf(addMinutes(endsAt, -1), zone), 1) };
    if (count > 0) navigate(`/team/substitution${queryOf({ userId, ...days })}`);
  };
}
