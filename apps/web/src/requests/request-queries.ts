import { SessionRequestCounts, SessionRequestPage, SessionRequestView, type RequestAcceptance, type RequestDecline, type RequestProposal } from '@relais/contracts';
import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, isRefused } from '../api/api.ts';
import { queryOf } from '../api/query.ts';

const root = 'requests';

export const requestsQuery = (filters: Readonly<Record<string, string>>) =>
  queryOptions({ queryKey: [root, 'list', filters], queryFn: ({ signal }) => api.get(`/session-requests${queryOf(filters)}`, SessionRequestPage, { signal }), placeholderData: keepPreviousData });

export const requestQuery = (id: string) => queryOptions({ queryKey: [root, 'one', id], queryFn: () => api.get(`/session-requests/${id}`, SessionRequestView) });

export const requestCountsQuery = queryOptions({ queryKey: [root, 'counts'], queryFn: ({ signal }) => api.get('/session-request-counts', SessionRequestCounts, { signal }), refetchInterval: 5 * 60_000 });

type Sent = Pick<SessionRequestView, 'id' | 'version'>;

const answer = ({ id, version }: Sent, deed: string, body: object) => api.post(`/session-requests/${id}/${deed}`, body, SessionRequestView, { version });

export const propose = (request: Sent, proposal: RequestProposal) => answer(request, 'proposals', proposal);
export const accept = (request: Sent, acceptance: RequestAcceptance) => answer(request, 'acceptance', acceptance);
export const decline = (request: Sent, reason: RequestDecline) => answer(request, 'decline', reason);
export const giveTo = ({ id, version }: Sent, ownerId: string | null) => api.put(`/session-requests/${id}/owner`, { ownerId }, SessionRequestView, { version });
export const linkTo = ({ id, version }: Sent, organisationId: string | null) => api.put(`/session-requests/${id}/organisation`, { organisationId }, SessionRequestView, { version });

/** After a change: the request as it is stored now, and everything that shows requests or sessions afresh. */
export function useRequestStored() {
  const client = useQueryClient();
  return (request: SessionRequestView) => {
    client.setQueryData(requestQuery(request.id).queryKey, request);
    void client.invalidateQueries({ queryKey: ['sessions'] });
    return client.invalidateQueries({ queryKey: [root] });
  };
}

/** The request as somebody else stored it meanwhile; null when the refusal is about something else. */
export function storedIn(reason: unknown): SessionRequestView | null {
  if (!isRefused(reason, 'version_conflict') && !isRefused(reason, 'request_settled')) return null;
  const stored = SessionRequestView.safeParse(reason.problem.current);
  return stored.success ? stored.data : null;
}
