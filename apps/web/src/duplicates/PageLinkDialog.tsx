import type { OrganisationLink } from '@relais/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newId } from '../sessions/new-id.ts';
import { refusalWords } from '../sessions/refusal-words.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useToasts } from '../ui/toasts.ts';
import { useWords } from '../words/use-words.ts';
import { endPageLink, pageLinkQuery, renewPageLink } from './duplicate-queries.ts';

interface PageLinkDialogProps {
  readonly organisationId: string;
  readonly deed: 'renew' | 'end';
  readonly onClose: () => void;
}

/** A link that was given out stops working either way, so it is asked first. */
export function PageLinkDialog({ organisationId, deed, onClose }: PageLinkDialogProps) {
  const { say } = useWords();
  const toasts = useToasts();
  const client = useQueryClient();
  const [key] = useState(newId);
  const deeds: Record<PageLinkDialogProps['deed'], () => Promise<OrganisationLink>> = {
    renew: () => renewPageLink(organisationId, key),
    end: async () => {
      await endPageLink(organisationId);
      return { url: null, expiresAt: null };
    },
  };
  const doing = useMutation({
    mutationFn: deeds[deed],
    onSuccess: (link) => {
      client.setQueryData(pageLinkQuery(organisationId).queryKey, link);
      onClose();
      toasts.show({ text: say(deed === 'renew' ? 'wall_sheet.link_renewed' : 'wall_sheet.link_ended') });
    },
  });
  return (
    <Dialog title={say(`wall_sheet.link_${deed}_title`)} onClose={onClose}>
      <p>{say(`wall_sheet.link_${deed}_ask`)}</p>
      {doing.isError && <p className="fault" role="alert">{refusalWords(doing.error, say)}</p>}
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>{say('common.cancel')}</button>
        <button type="button" className={deed === 'end' ? 'button is-danger' : 'button is-primary'} disabled={doing.isPending} onClick={() => doing.mutate()}>{say(`wall_sheet.link_${deed}`)}</button>
      </div>
    </Dialog>
  );
}
