import { SessionInvitationList } from '@relais/contracts';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { messagesQuery } from '../sessions/session-queries.ts';

/** Fetched afresh with the sessions. */
export const invitationsQuery = (sessionId: string) => queryOptions({ queryKey: ['sessions', 'invitations', sessionId], queryFn: () => api.get(`/sessions/${sessionId}/invitations`, SessionInvitationList) });

export const invite = (sessionId: string, organisationIds: readonly string[], idempotencyKey: string) => api.post(`/sessions/${sessionId}/invitations`, { organisationIds }, SessionInvitationList, { idempotencyKey });
export const mailInvitations = (sessionId: string, invitationIds: readonly string[]) => api.post(`/sessions/${sessionId}/invitation-mailings`, { invitationIds }, SessionInvitationList);
export const withdrawInvitation = (id: string) => api.act('DELETE', `/invitations/${id}`);

/** The list as a deed answered it; left out: as the server has it. Mail may have been planned. */
export function useInvitationsStored(sessionId: string) {
  const client = useQueryClient();
  return (list?: SessionInvitationList): Promise<void> => {
    const { queryKey } = invitationsQuery(sessionId);
    if (list) client.setQueryData(queryKey, list);
    void client.invalidateQueries({ queryKey: messagesQuery(sessionId).queryKey });
    return list ? Promise.resolve() : client.invalidateQueries({ queryKey });
  };
}
