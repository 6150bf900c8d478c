import { AnnouncementList, AnnouncementPreview, type AnnouncementTexts } from '@relais/contracts';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/api.ts';

export function previewAnnouncement(sessionId: string, texts: AnnouncementTexts): Promise<AnnouncementPreview> {
  return api.post(`/sessions/${sessionId}/announcement-previews`, { texts }, AnnouncementPreview);
}

/** Who would get a message, by language. */
export const audienceQuery = (sessionId: string) => queryOptions({ queryKey: ['sessions', 'audience', sessionId], queryFn: () => previewAnnouncement(sessionId, {}) });

export const announcementsQuery = (sessionId: string) =>
  queryOptions({ queryKey: ['sessions', 'announcements', sessionId], queryFn: () => api.get(`/sessions/${sessionId}/announcements`, AnnouncementList) });
