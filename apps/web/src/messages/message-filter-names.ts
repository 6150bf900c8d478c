export const messageFilterNames = ['q', 'state', 'kind', 'sessionId', 'page'] as const;
export type MessageFilterName = (typeof messageFilterNames)[number];
