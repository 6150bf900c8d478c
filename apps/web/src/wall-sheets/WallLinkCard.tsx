import { PrivateLinkCard } from '../private-links/PrivateLinkCard.tsx';
import { useWords } from '../words/use-words.ts';
import { wallLink } from './wall-link.ts';

interface WallLinkCardProps {
  readonly organisationId: string;
  /** Period and languages, as the link shows them. */
  readonly query: string;
}

/** The link for those who work there. */
export function WallLinkCard({ organisationId, query }: WallLinkCardProps) {
  const { say } = useWords();
  return <PrivateLinkCard link={wallLink(organisationId)} title={say('wall_sheet.link')} hint={say('wall_sheet.link_hint')} addressLabel={say('wall_sheet.link_address')} query={query} />;
}
