import { Me } from '@relais/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, type ReactNode } from 'react';
import { api, isRefused, onSignedOut } from '../api/api.ts';
import { useWords } from '../words/use-words.ts';
import { SignInPage } from './SignInPage.tsx';
import { Unreached } from './Unreached.tsx';
import { MeContext, meKey } from './use-me.ts';

/** Shows the app to those who are signed in and the sign-in page to all others, at the same address. */
export function MeGate({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const { setLanguage } = useWords();
  const me = useQuery({ queryKey: meKey, queryFn: () => api.get('/me', Me), retry: false, staleTime: 5 * 60_000 });
  useEffect(() => onSignedOut(() => client.setQueryData(meKey, null)), [client]);
  const spokenFor = useRef('');
  useEffect(() => {
    if (!me.data || spokenFor.current === me.data.id) return;
    spokenFor.current = me.data.id;
    setLanguage(me.data.language);
  }, [me.data, setLanguage]);
  if (me.data) return <MeContext value={me.data}>{children}</MeContext>;
  if (me.isPending) return null;
  if (me.data === null || isRefused(me.error)) return <SignInPage onSignedIn={() => void client.resetQueries()} />;
  return <Unreached onRetry={() => void me.refetch()} />;
}
