import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newId } from '../sessions/new-id.ts';
import { refusalWords } from '../sessions/refusal-words.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useToasts } from '../ui/toasts.ts';
import { useWords } from '../words/use-words.ts';
import type { LinkView, PrivateLink } from './private-link.ts';

export type LinkDeed = 'renew' | 'end';

interface PrivateLinkDialogProps<View extends LinkView> {
  readonly link: PrivateLink<View>;
  readonly deed: LinkDeed;
  readonly onClose: () => void;
}

/** A link that was given out stops working either way, so it is asked first. */
export function PrivateLinkDialog<View extends LinkView>({ link, deed, onClose }: PrivateLinkDialogProps<View>) {
  const { say } = useWords();
  const toasts = useToasts();
  const client = useQueryClient();
  const [key] = useState(newId);
  const doing = useMutation({
    mutationFn: () => (deed === 'renew' ? link.renew(key) : link.end().then(() => link.ended)),
    onSuccess: (view) => {
      client.setQueryData(link.queryKey, view);
      onClose();
      toasts.show({ text: say(deed === 'renew' ? 'private_links.renewed' : 'private_links.ended') });
    },
  });
  return (
    <Dialog title={say(`private_links.${deed}_title`)} onClose={onClose}>
      <p>{say(`private_links.${deed}_ask`)}</p>
      {doing.isError && <p className="fault" role="alert">{refusalWords(doing.error, say)}</p>}
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>{say('common.cancel')}</button>
        <button type="button" className={deed === 'end' ? 'button is-danger' : 'button is-primary'} disabled={doing.isPending} onClick={() => doing.mutate()}>{say(`private_links.${deed}`)}</button>
      </div>
    </Dialog>
  );
}
