import { formatDate, localDateOf } from '@relais/calendar';
import { useMe } from '../me/use-me.ts';
import { PrivateLinkCard } from '../private-links/PrivateLinkCard.tsx';
import { useWords } from '../words/use-words.ts';
import { pageLink } from './page-link.ts';

/** The link to the organisation's own page. */
export function PageLinkCard({ organisationId }: { organisationId: string }) {
  const { say, language } = useWords();
  const { zone } = useMe();
  const until = (expiresAt: string) => say('duplicates.page_link_until', { date: formatDate(localDateOf(expiresAt, zone), language) });
  return (
    <PrivateLinkCard
      link={pageLink(organisationId)}
      title={say('duplicates.page_link')}
      hint={say('duplicates.page_link_hint')}
      addressLabel={say('duplicates.page_link_address')}
      note={({ expiresAt }) => (expiresAt === null ? null : until(expiresAt))}
    />
  );
}
