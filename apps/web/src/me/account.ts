import { Me } from '@relais/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { dropAllTexts } from '../announcements/drop-all-texts.ts';
import { api } from '../api/api.ts';
import { draftsOf, dropDraft } from '../debriefs/debrief-drafts.ts';
import { dropAllForms } from '../sessions/form-places.ts';
import { meKey, useMe } from './use-me.ts';

/** Forgets who was signed in, everything they saw, and what they typed on this device. Rejects with `Unreachable`, having forgotten nothing. */
export function useSignOut(): () => Promise<void> {
  const client = useQueryClient();
  const { id } = useMe();
  return async () => {
    await api.act('DELETE', '/sign-in');
    for (const place of draftsOf(id)) dropDraft(place);
    dropAllForms(id);
    dropAllTexts(id);
    client.setQueryData(meKey, null);
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== meKey[0] });
  };
}

/** Keeps the reader's language with their account. */
export function useKeepLanguage(): (language: Me['language']) => Promise<void> {
  const client = useQueryClient();
  return async (language) => {
    client.setQueryData(meKey, await api.patch('/me', { language }, Me));
  };
}
