import type { OrganisationView } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { firstDraft } from '../sessions/first-draft.ts';
import { handOver } from '../sessions/handed-draft.ts';
import { choicesQuery } from '../sessions/session-queries.ts';
import { useReader } from '../sessions/use-reader.ts';
import { organisationContactsQuery } from './organisation-queries.ts';

/** Opens the session form with this organisation as host, its first contact and its language filled in. */
export function PlanHereLink({ organisation: { id, name, language } }: { organisation: OrganisationView }) {
  const { say, me, now, today } = useReader();
  const choices = useQuery(choicesQuery);
  const contacts = useQuery(organisationContactsQuery(id));
  const first = choices.data && firstDraft({ wish: { date: today }, choices: choices.data, me, now });
  const draft = first && contacts.data && { ...first, host: { id, name }, hostContactId: contacts.data.items[0]?.id ?? null, languages: [language] };
  return (
    <Link className="button is-primary" href="/sessions/new" state={draft && handOver({ draft, touched: [] })}>
      {say('organisations.plan')}
    </Link>
  );
}
