import type { OrganisationView } from '@relais/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { useToasts } from '../ui/toasts.ts';
import { useWords } from '../words/use-words.ts';
import { organisationQuery, useOrganisationsChanged } from './organisation-queries.ts';

/** What follows a saved organisation: its page, with what is stored now. */
export function useOrganisationSaved() {
  const { say } = useWords();
  const client = useQueryClient();
  const changed = useOrganisationsChanged();
  const toasts = useToasts();
  const [, navigate] = useLocation();
  return (stored: OrganisationView) => {
    client.setQueryData(organisationQuery(stored.id).queryKey, stored);
    void changed();
    navigate(`/organisations/${stored.id}`);
    toasts.show({ text: say('common.saved') });
  };
}
