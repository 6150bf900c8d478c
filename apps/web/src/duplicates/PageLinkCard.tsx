import { formatDate, localDateOf } from '@relais/calendar';
import type { OrganisationLink } from '@relais/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Copy, ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { useMe } from '../me/use-me.ts';
import { newId } from '../sessions/new-id.ts';
import { refusalWords } from '../sessions/refusal-words.ts';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { useToasts } from '../ui/toasts.ts';
import { useWords } from '../words/use-words.ts';
import { pageLinkQuery, renewPageLink } from './duplicate-queries.ts';
import './duplicates.css';
import { PageLinkDialog } from './PageLinkDialog.tsx';

/** The link to the organisation's own page: made, copied, replaced, ended. */
export function PageLinkCard({ organisationId }: { organisationId: string }) {
  const { say } = useWords();
  const stored = useQuery(pageLinkQuery(organisationId));
  const [opened, setOpened] = useState<'renew' | 'end' | null>(null);
  return (
    <section className="card no-print" aria-labelledby="page-link">
      <h2 id="page-link">{say('duplicates.page_link')}</h2>
      <p className="hint">{say('duplicates.page_link_hint')}</p>
      {stored.isPending && <Loading lines={2} />}
      {stored.isError && <LoadFailure error={stored.error} onRetry={() => void stored.refetch()} />}
      {stored.data && (stored.data.url === null ? <NoLink organisationId={organisationId} /> : <Link url={stored.data.url} expiresAt={stored.data.expiresAt} onOpen={setOpened} />)}
      {opened && <PageLinkDialog organisationId={organisationId} deed={opened} onClose={() => setOpened(null)} />}
    </section>
  );
}

function NoLink({ organisationId }: { organisationId: string }) {
  const { say } = useWords();
  const toasts = useToasts();
  const client = useQueryClient();
  const [key] = useState(newId);
  const making = useMutation({
    mutationFn: () => renewPageLink(organisationId, key),
    onSuccess: (link) => {
      client.setQueryData(pageLinkQuery(organisationId).queryKey, link);
      toasts.show({ text: say('wall_sheet.link_made') });
    },
    onError: (error) => toasts.show({ text: refusalWords(error, say), tone: 'warning' }),
  });
  return (
    <>
      <p className="pairs-lead">{say('wall_sheet.link_none')}</p>
      <p className="button-row"><button type="button" className="button" disabled={making.isPending} onClick={() => making.mutate()}>{say('wall_sheet.link_make')}</button></p>
    </>
  );
}

function Link({ url, expiresAt, onOpen }: { url: string; expiresAt: OrganisationLink['expiresAt']; onOpen: (deed: 'renew' | 'end') => void }) {
  const { say, language } = useWords();
  const { zone } = useMe();
  const toasts = useToasts();
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(url);
    toasts.show({ text: say('sessions.link_copied') });
  }
  return (
    <>
      <label className="form-field">
        <span>{say('duplicates.page_link_address')}</span>
        <input type="url" readOnly value={url} onFocus={(event) => event.target.select()} />
      </label>
      {expiresAt !== null && <p className="hint">{say('duplicates.page_link_until', { date: formatDate(localDateOf(expiresAt, zone), language) })}</p>}
      <p className="button-row">
        {'clipboard' in navigator && <button type="button" className="button" onClick={() => void copy()}><Copy size={16} aria-hidden="true" /> {say('sessions.copy_link')}</button>}
        <a className="button" href={url} target="_blank" rel="noreferrer"><ExternalLink size={16} aria-hidden="true" /> {say('wall_sheet.link_open')}</a>
        <button type="button" className="button" onClick={() => onOpen('renew')}>{say('wall_sheet.link_renew')}</button>
        <button type="button" className="button is-danger" onClick={() => onOpen('end')}>{say('wall_sheet.link_end')}</button>
      </p>
    </>
  );
}
