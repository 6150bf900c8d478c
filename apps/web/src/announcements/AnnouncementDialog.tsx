import { AnnouncementInput, AnnouncementView, type AnnouncementPreview, type SessionView, type UiLanguage } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { api } from '../api/api.ts';
import { useBookingsChanged } from '../bookings/booking-queries.ts';
import { useForm } from '../forms/use-form.ts';
import { newId } from '../sessions/new-id.ts';
import { useReader } from '../sessions/use-reader.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { useToasts } from '../ui/toasts.ts';
import './announcements.css';
import { AnnouncementForm } from './AnnouncementForm.tsx';
import { AnnouncementProof } from './AnnouncementProof.tsx';
import { dropTexts, keepTexts, keptTexts, writtenTexts, type TypedTexts } from './announcement-drafts.ts';
import { audienceQuery, previewAnnouncement } from './announcement-queries.ts';
import { EarlierAnnouncements } from './EarlierAnnouncements.tsx';

/** A message to all who booked: written in each of their languages, looked at, then sent. What is written stays on this device until then. */
export function AnnouncementDialog({ session, onClose }: { session: SessionView; onClose: () => void }) {
  const { say, me } = useReader();
  const toasts = useToasts();
  const changed = useBookingsChanged();
  const form = useForm(AnnouncementInput);
  const audience = useQuery(audienceQuery(session.id));
  const [texts, setTexts] = useState(() => keptTexts(me.id, session.id));
  const [proof, setProof] = useState<AnnouncementPreview | null>(null);
  const [key, setKey] = useState(newId);
  const readers = audience.data?.items ?? [];

  function type(language: UiLanguage, typed: NonNullable<TypedTexts[UiLanguage]>): void {
    const next = { ...texts, [language]: typed };
    setTexts(next);
    keepTexts(me.id, session.id, next);
  }

  async function look(event: FormEvent): Promise<void> {
    event.preventDefault();
    await form.submit({ texts: writtenTexts(texts) }, async (body) => setProof(await previewAnnouncement(session.id, body.texts)));
  }

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    const isSent = await form.submit({ texts: writtenTexts(texts) }, async (body) => {
      const { recipients } = await api.post(`/sessions/${session.id}/announcements`, body, AnnouncementView, { idempotencyKey: key });
      toasts.show({ text: say('announcements.sent', { count: recipients }) });
    });
    if (!isSent) return setKey(newId());
    dropTexts(me.id, session.id);
    await changed();
    onClose();
  }

  return (
    <Dialog title={say(proof ? 'announcements.preview_title' : 'announcements.write')} onClose={onClose}>
      {audience.isPending && <Loading lines={6} />}
      {audience.isError && <LoadFailure error={audience.error} onRetry={() => void audience.refetch()} />}
      {audience.data && readers.length === 0 && <p className="dialog-text">{say('announcements.nobody')}</p>}
      {readers.length > 0 && !proof && <AnnouncementForm form={form} readers={readers} texts={texts} onType={type} onSubmit={(event) => void look(event)} onClose={onClose} />}
      {proof && <AnnouncementProof form={form} proof={proof} onSubmit={(event) => void send(event)} onBack={() => setProof(null)} />}
      {!proof && <EarlierAnnouncements session={session} />}
    </Dialog>
  );
}
