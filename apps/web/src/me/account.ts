import { Me } from '@relais/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { meKey } from './use-me.ts';

/** Forgets who was signed in and everything they saw; unsent debriefs stay on the device only when told to. */
export function useSignOut(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await api.act('DELETE', '/sign-in');
    client.clear();
    client.setQueryData(meKey, null);
  };
}

/** Keeps the reader's language with their account. */
export function useKeepLanguage(): (language: Me['language']) => Promise<void> {
  const client = useQueryClient();
  return async (language) => {
    client.setQueryData(meKey, await api.patch('/me', { language }, Me));
  };
}
