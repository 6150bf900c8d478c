import type { ContactView, OrganisationListItem } from '@relais/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DraftField, SessionDraft } from './session-draft.ts';
import { contactsQuery, hostsQuery } from './session-queries.ts';

interface HostChoice {
  draft: SessionDraft;
  touched: ReadonlySet<DraftField>;
  /** Changes the form as it stands when the contacts have arrived. */
  change: (next: (draft: SessionDraft) => SessionDraft, touched: DraftField) => void;
}

/** Looks up host organisations, and takes the first contact and the language of the one that is chosen. */
export function useHost({ draft, touched, change }: HostChoice) {
  const client = useQueryClient();
  const [words, setWords] = useState('');
  const hosts = useQuery(hostsQuery(words));
  const contacts = useQuery(contactsQuery(draft.host?.id ?? null));
  const reachable = (contacts.data?.items ?? []).filter(({ archivedAt }) => archivedAt === null);

  async function choose(host: OrganisationListItem | null): Promise<void> {
    const languages = (now: SessionDraft) => (host !== null && !touched.has('languages') ? [host.language] : now.languages);
    change((now) => ({ ...now, host: host && { id: host.id, name: host.name }, hostContactId: null, inviteHost: false, languages: languages(now) }), 'host');
    if (host === null) return;
    const { items } = await client.fetchQuery(contactsQuery(host.id));
    change((now) => (now.host?.id === host.id ? { ...now, hostContactId: firstContact(items)?.id ?? null } : now), 'host');
  }

  return { found: hosts.data?.items ?? null, isFresh: hosts.isSuccess && !hosts.isPlaceholderData, contacts: reachable, search: setWords, choose };
}

/** Whom to write to at a host unless somebody chooses: the primary contact, or else the first that is in use. */
export function firstContact(contacts: readonly ContactView[]): ContactView | undefined {
  const inUse = contacts.filter(({ archivedAt }) => archivedAt === null);
  return inUse.find(({ primary }) => primary) ?? inUse[0];
}
