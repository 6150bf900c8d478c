import { DutyView, type DutyList } from '@relais/contracts';
import { api } from '../api/api.ts';
import { useReader } from '../sessions/use-reader.ts';
import { dutyWords } from './duty-fields.ts';
import { useTeamActs } from './use-team-acts.ts';

/** Closes the form and says what is planned or changed; a change can be taken back. */
export function useDutiesSaved(onClose: () => void) {
  const { say, language } = useReader();
  const acts = useTeamActs();
  return {
    planned: async ({ items }: DutyList): Promise<void> => {
      onClose();
      await acts.tell({ name: '', text: say('team.duties_saved', { count: items.length }), changeBack: null });
    },
    /** `back`: what makes it again what it was. */
    changed: async (now: DutyView, back: object): Promise<void> => {
      onClose();
      const { what, when } = dutyWords(now, say, language);
      await acts.tell({ name: `${what}, ${when}`, text: say('team.duty_changed', { name: `${what}, ${when}` }), changeBack: () => api.patch(`/duties/${now.id}`, back, DutyView, { version: now.version }) });
    },
  };
}
