import { SubstitutionDone, type SubstitutionInput, type SubstitutionUndoing } from '@relais/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { api } from '../api/api.ts';
import { newId } from '../sessions/new-id.ts';
import { refusalWords } from '../sessions/refusal-words.ts';
import { useToasts } from '../ui/toasts.ts';
import { useWords } from '../words/use-words.ts';
import { useTeamChanged } from './team-queries.ts';

/** Hands sessions over and says so, with the way to take it back; then shows the team. */
export function useSubstituting({ person, back }: { person: { readonly id: string }; back: string }) {
  const { say } = useWords();
  const toasts = useToasts();
  const changed = useTeamChanged();
  const [, navigate] = useLocation();
  const [key] = useState(newId);

  async function undo(undoing: SubstitutionUndoing): Promise<void> {
    try {
      await api.post('/substitution-undoings', undoing, SubstitutionDone, { idempotencyKey: newId() });
      toasts.show({ text: say('team.undone') });
    } catch (reason) {
      toasts.show({ text: refusalWords(reason, say), tone: 'warning' });
    } finally {
      await changed();
    }
  }

  return useMutation({
    mutationFn: (input: SubstitutionInput) => api.post('/substitutions', input, SubstitutionDone, { idempotencyKey: key }),
    onSuccess: async ({ assigned, told, sessions }, { assignments }) => {
      await changed();
      navigate(back);
      const undoing = { userId: person.id, assignments: sessions.map(({ id, version }) => ({ sessionId: id, version, substituteId: assignments.find(({ sessionId }) => sessionId === id)?.substituteId ?? '' })) };
      const text = [say('team.assigned', { count: assigned }), ...(told === 0 ? [] : [say('team.told', { count: told })])].join(' ');
      toasts.show({ text, action: { label: say('common.undo'), act: () => void undo(undoing) } });
    },
  });
}
