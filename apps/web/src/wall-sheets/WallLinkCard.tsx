import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Copy, ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { newId } from '../sessions/new-id.ts';
import { refusalWords } from '../sessions/refusal-words.ts';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { useToasts } from '../ui/toasts.ts';
import { useWords } from '../words/use-words.ts';
import { WallLinkDialog } from './WallLinkDialog.tsx';
import { renewWallLink, wallLinkQuery } from './wall-link-queries.ts';

interface WallLinkCardProps {
  readonly organisationId: string;
  /** Period and languages, as the link shows them. */
  readonly query: string;
}

/** The link for those who work there: made, copied, replaced, ended. */
export function WallLinkCard({ organisationId, query }: WallLinkCardProps) {
  const { say } = useWords();
  const stored = useQuery(wallLinkQuery(organisationId));
  const [opened, setOpened] = useState<'renew' | 'end' | null>(null);
  return (
    <section className="card" aria-labelledby="wall-link">
      <h2 id="wall-link">{say('wall_sheet.link')}</h2>
      <p className="hint">{say('wall_sheet.link_hint')}</p>
      {stored.isPending && <Loading lines={2} />}
      {stored.isError && <LoadFailure error={stored.error} onRetry={() => void stored.refetch()} />}
      {stored.data?.url === null && <NoLink organisationId={organisationId} />}
      {stored.data && stored.data.url !== null && <WallLink url={`${stored.data.url}${query}`} onOpen={setOpened} />}
      {opened && <WallLinkDialog organisationId={organisationId} deed={opened} onClose={() => setOpened(null)} />}
    </section>
  );
}

function NoLink({ organisationId }: { organisationId: string }) {
  const { say } = useWords();
  const toasts = useToasts();
  const client = useQueryClient();
  const [key] = useState(newId);
  const making = useMutation({
    mutationFn: () => renewWallLink(organisationId, key),
    onSuccess: (link) => {
      client.setQueryData(wallLinkQuery(organisationId).queryKey, link);
      toasts.show({ text: say('wall_sheet.link_made') });
    },
    onError: (error) => toasts.show({ text: refusalWords(error, say), tone: 'warning' }),
  });
  return (
    <>
      <p>{say('wall_sheet.link_none')}</p>
      <p className="button-row"><button type="button" className="button" disabled={making.isPending} onClick={() => making.mutate()}>{say('wall_sheet.link_make')}</button></p>
    </>
  );
}

function WallLink({ url, onOpen }: { url: string; onOpen: (deed: 'renew' | 'end') => void }) {
  const { say } = useWords();
  const toasts = useToasts();
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(url);
    toasts.show({ text: say('sessions.link_copied') });
  }
  return (
    <>
      <label className="form-field">
        <span>{say('wall_sheet.link_address')}</span>
        <input type="url" readOnly value={url} onFocus={(event) => event.target.select()} />
      </label>
      <p className="button-row">
        {'clipboard' in navigator && <button type="button" className="button" onClick={() => void copy()}><Copy size={16} aria-hidden="true" /> {say('sessions.copy_link')}</button>}
        <a className="button" href={url} target="_blank" rel="noreferrer"><ExternalLink size={16} aria-hidden="true" /> {say('wall_sheet.link_open')}</a>
        <button type="button" className="button" onClick={() => onOpen('renew')}>{say('wall_sheet.link_renew')}</button>
        <button type="button" className="button is-danger" onClick={() => onOpen('end')}>{say('wall_sheet.link_end')}</button>
      </p>
    </>
  );
}
