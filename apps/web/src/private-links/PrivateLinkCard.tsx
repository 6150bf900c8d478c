import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Copy, ExternalLink } from 'lucide-react';
import { useId, useState } from 'react';
import { newId } from '../sessions/new-id.ts';
import { refusalWords } from '../sessions/refusal-words.ts';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { useToasts } from '../ui/toasts.ts';
import { useWords } from '../words/use-words.ts';
import type { LinkView, PrivateLink } from './private-link.ts';
import { PrivateLinkDialog, type LinkDeed } from './PrivateLinkDialog.tsx';

interface PrivateLinkCardProps<View extends LinkView> {
  readonly link: PrivateLink<View>;
  readonly title: string;
  readonly hint: string;
  readonly addressLabel: string;
  /** Added to the address as it is shown. */
  readonly query?: string;
  /** What else there is to know of it. */
  readonly note?: (view: View) => string | null;
}

/** A private link to a page without an account: made, copied, replaced, ended. */
export function PrivateLinkCard<View extends LinkView>({ link, title, hint, addressLabel, query = '', note }: PrivateLinkCardProps<View>) {
  const titleId = useId();
  const stored = useQuery({ queryKey: link.queryKey, queryFn: link.read });
  const [opened, setOpened] = useState<LinkDeed | null>(null);
  return (
    <section className="card no-print" aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      <p className="hint">{hint}</p>
      {stored.isPending && <Loading lines={2} />}
      {stored.isError && <LoadFailure error={stored.error} onRetry={() => void stored.refetch()} />}
      {stored.data?.url === null && <NoLink link={link} />}
      {typeof stored.data?.url === 'string' && <Address url={`${stored.data.url}${query}`} label={addressLabel} note={note?.(stored.data) ?? null} onOpen={setOpened} />}
      {opened && <PrivateLinkDialog link={link} deed={opened} onClose={() => setOpened(null)} />}
    </section>
  );
}

function NoLink<View extends LinkView>({ link }: { link: PrivateLink<View> }) {
  const { say } = useWords();
  const toasts = useToasts();
  const client = useQueryClient();
  const [key] = useState(newId);
  const making = useMutation({
    mutationFn: () => link.renew(key),
    onSuccess: (view) => {
      client.setQueryData(link.queryKey, view);
      toasts.show({ text: say('private_links.made') });
    },
    onError: (error) => toasts.show({ text: refusalWords(error, say), tone: 'warning' }),
  });
  return (
    <>
      <p>{say('private_links.none')}</p>
      <p className="button-row"><button type="button" className="button" disabled={making.isPending} onClick={() => making.mutate()}>{say('private_links.make')}</button></p>
    </>
  );
}

interface AddressProps {
  readonly url: string;
  readonly label: string;
  readonly note: string | null;
  readonly onOpen: (deed: LinkDeed) => void;
}

function Address({ url, label, note, onOpen }: AddressProps) {
  const { say } = useWords();
  const toasts = useToasts();
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(url);
    toasts.show({ text: say('sessions.link_copied') });
  }
  return (
    <>
      <label className="form-field">
        <span>{label}</span>
        <input type="url" readOnly value={url} onFocus={(event) => event.target.select()} />
      </label>
      {note !== null && <p className="hint">{note}</p>}
      <p className="button-row">
        {'clipboard' in navigator && <button type="button" className="button" onClick={() => void copy()}><Copy size={16} aria-hidden="true" /> {say('sessions.copy_link')}</button>}
        <a className="button" href={url} target="_blank" rel="noreferrer"><ExternalLink size={16} aria-hidden="true" /> {say('private_links.open')}</a>
        <button type="button" className="button" onClick={() => onOpen('renew')}>{say('private_links.renew')}</button>
        <button type="button" className="button is-danger" onClick={() => onOpen('end')}>{say('private_links.end')}</button>
      </p>
    </>
  );
}
