import type { OrganisationStatus } from '@relais/contracts';
import { Archive, Ban, Circle, CircleCheck, MoonStar } from 'lucide-react';
import { useWords } from '../words/use-words.ts';

const signs = { prospect: Circle, active: CircleCheck, dormant: MoonStar, do_not_contact: Ban } as const;

/** Status by sign and word; the tint only helps. */
export function StatusBadge({ status, isArchived }: { status: OrganisationStatus; isArchived: boolean }) {
  const { say } = useWords();
  const Sign = isArchived ? Archive : signs[status];
  return (
    <span className={`status-badge is-${isArchived ? 'archived' : status}`}>
      <Sign size={14} aria-hidden="true" /> {isArchived ? say('organisations.archived') : say(`words.organisation_status.${status}`)}
    </span>
  );
}
