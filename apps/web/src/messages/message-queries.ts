import { MessagePage, MessageView } from '@relais/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { queryOf } from '../api/query.ts';

const root = 'messages';

export const messagesQuery = (filters: Readonly<Record<string, string>>) =>
  queryOptions({ queryKey: [root, 'list', filters], queryFn: ({ signal }) => api.get(`/messages${queryOf(filters)}`, MessagePage, { signal }), placeholderData: keepPreviousData });

export const messageQuery = (id: string) => queryOptions({ queryKey: [root, id], queryFn: () => api.get(`/messages/${id}`, MessageView) });
