import { KindBookingRulesView, KindQuestionList, type SessionKindCode } from '@relais/contracts';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { queryOf } from '../api/query.ts';

const root = 'booking-settings';

/** In the order of the form, archived ones too. */
export const questionsQuery = (kind: SessionKindCode) =>
  queryOptions({ queryKey: [root, 'questions', kind], queryFn: () => api.get(`/kind-questions${queryOf({ kind })}`, KindQuestionList) });

export const kindRulesQuery = (kind: SessionKindCode) =>
  queryOptions({ queryKey: [root, 'rules', kind], queryFn: () => api.get(`/session-kinds/${kind}/booking-rules`, KindBookingRulesView) });

/** After a change: the settings afresh, and what planning forms say of the kind. */
export function useBookingSettingsChanged(): () => Promise<unknown> {
  const client = useQueryClient();
  return () => Promise.all([client.invalidateQueries({ queryKey: [root] }), client.invalidateQueries({ queryKey: ['planning-choices'] })]);
}
