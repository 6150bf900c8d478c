import type { NameLinked } from '@relais/contracts';
import { useMutation } from '@tanstack/react-query';
import { refusalWords } from '../sessions/refusal-words.ts';
import { useToasts } from '../ui/toasts.ts';
import { useWords } from '../words/use-words.ts';
import { linkName, useMerged } from './duplicate-queries.ts';
import { movedWords } from './merged-words.ts';

/** Says what a name brought along, and fetches afresh what shows it. */
export function useNameTold() {
  const { say } = useWords();
  const toasts = useToasts();
  const merged = useMerged();
  return async (organisation: string, { bookings, requests }: NameLinked) => {
    await merged();
    toasts.show({ text: say('duplicates.linked', { name: organisation, what: movedWords({ bookings, requests }, { say }) }) });
  };
}

/** Says that a name is an organisation that Relais has. */
export function useLinkName(name: string) {
  const { say } = useWords();
  const toasts = useToasts();
  const tell = useNameTold();
  return useMutation({
    mutationFn: (organisation: { readonly id: string; readonly name: string }) => linkName(name, organisation.id),
    onSuccess: (linked, organisation) => tell(organisation.name, linked),
    onError: (error) => toasts.show({ text: refusalWords(error, say), tone: 'warning' }),
  });
}
