import {
  DistinctPair, DistinctPairPage, DuplicatePage, MergeList, MergePreview, MergeView, NameLinked, UnknownOrganisationPage, type MergeInput, type NameAcceptance,
} from '@relais/contracts';
import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { queryOf } from '../api/query.ts';

/** All of it is fetched afresh with the organisations. */
const root = 'organisations';

export const duplicatesQuery = (page: number) =>
  queryOptions({ queryKey: [root, 'duplicates', page], queryFn: ({ signal }) => api.get(`/organisation-duplicates${queryOf({ page, pageSize: 20 })}`, DuplicatePage, { signal }), placeholderData: keepPreviousData });

export const duplicatesOfQuery = (organisationId: string, enabled: boolean) =>
  queryOptions({ queryKey: [root, organisationId, 'duplicates'], queryFn: ({ signal }) => api.get(`/organisation-duplicates${queryOf({ organisationId, pageSize: 3 })}`, DuplicatePage, { signal }), enabled });

export const distinctQuery = queryOptions({ queryKey: [root, 'distinct'], queryFn: () => api.get('/distinct-organisations?pageSize=100', DistinctPairPage) });

export const mergesQuery = (organisationId: string) => queryOptions({ queryKey: [root, organisationId, 'merges'], queryFn: () => api.get(`/organisations/${organisationId}/merges`, MergeList) });

export const mergePreviewQuery = (keptId: string, mergedId: string) =>
  queryOptions({ queryKey: [root, keptId, 'merge-preview', mergedId], queryFn: ({ signal }) => api.post(`/organisations/${keptId}/merge-previews`, { mergedId }, MergePreview, { signal }) });

export const unknownQuery = (page: number) =>
  queryOptions({ queryKey: [root, 'unknown', page], queryFn: ({ signal }) => api.get(`/unknown-organisations${queryOf({ page, pageSize: 20 })}`, UnknownOrganisationPage, { signal }), placeholderData: keepPreviousData });

export const sayTwo = (pair: DistinctPair) => api.post('/distinct-organisations', pair, DistinctPair);
export const suggestAgain = ({ firstId, secondId }: DistinctPair) => api.act('DELETE', `/distinct-organisations/${firstId}/${secondId}`);

export const merge = (keptId: string, version: number, input: MergeInput, idempotencyKey: string) => api.post(`/organisations/${keptId}/merges`, input, MergeView, { version, idempotencyKey });
export const undoMerge = (mergeId: string) => api.post(`/organisation-merges/${mergeId}/undoing`, undefined, MergeView);

export const linkName = (name: string, organisationId: string) => api.post('/unknown-organisations/links', { name, organisationId }, NameLinked);
export const acceptName = (acceptance: NameAcceptance, idempotencyKey: string) => api.post('/unknown-organisations/acceptances', acceptance, NameLinked, { idempotencyKey });

/** After a merge or its undoing: organisations and whatever stood under their names. */
export function useMerged() {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: [root] });
    for (const other of ['sessions', 'series', 'requests']) void client.invalidateQueries({ queryKey: [other] });
  };
}
