import { InterpreterCancelled, InterpreterChoiceList, InterpreterList, SessionView } from '@relais/contracts';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/api.ts';

const root = 'interpreters';

export const interpretersQuery = queryOptions({ queryKey: [root, 'list'], queryFn: () => api.get('/interpreters', InterpreterList) });

/** Who could interpret in a session; asked anew whenever the session changed. */
export const interpreterChoicesQuery = ({ id, version }: SessionView) =>
  queryOptions({ queryKey: [root, 'choices', id, version], queryFn: () => api.get(`/sessions/${id}/interpreter-choices`, InterpreterChoiceList), staleTime: 0 });

export function bookInterpreter({ id, version }: SessionView, interpreterId: string): Promise<SessionView> {
  return api.post(`/sessions/${id}/interpreter-booking`, { interpreterId }, SessionView, { version });
}

export function cancelInterpreter({ id, version }: SessionView): Promise<InterpreterCancelled> {
  return api.post(`/sessions/${id}/interpreter-cancellation`, undefined, InterpreterCancelled, { version });
}

/** After a change: everything that shows interpreters is fetched afresh. */
export function useInterpretersChanged(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: [root] });
}
