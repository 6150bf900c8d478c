import { formatDate, localDateOf } from '@relais/calendar';
import type { OrganisationListItem } from '@relais/contracts';
import { languageName } from '@relais/wording';
import { Link } from 'wouter';
import { useMe } from '../me/use-me.ts';
import { useWords } from '../words/use-words.ts';
import { StatusBadge } from './StatusBadge.tsx';

/** A table on wide screens, cards on narrow ones: the same rows. */
export function OrganisationTable({ organisations }: { organisations: readonly OrganisationListItem[] }) {
  const { say } = useWords();
  return (
    <table className="data-table is-cards">
      <thead>
        <tr>
          <th scope="col">{say('organisations.name')}</th>
          <th scope="col">{say('organisations.kind')}</th>
          <th scope="col">{say('organisations.municipality')}</th>
          <th scope="col">{say('organisations.languages')}</th>
          <th scope="col">{say('organisations.last_session')}</th>
          <th scope="col">{say('organisations.status')}</th>
        </tr>
      </thead>
      <tbody>
        {organisations.map((organisation) => (
          <Row key={organisation.id} organisation={organisation} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ organisation }: { organisation: OrganisationListItem }) {
  const { say, language } = useWords();
  const { zone } = useMe();
  const { id, name, kind, municipality, province, languages, lastSessionAt, status, archivedAt } = organisation;
  return (
    <tr>
      <th scope="row">
        <Link href={`/organisations/${id}`} dir="auto">{name}</Link>
      </th>
      <td>{say(`words.organisation_kind.${kind}`)}</td>
      <td>
        {municipality}
        {province !== null && <span className="cell-more">{say(`words.province.${province}`)}</span>}
      </td>
      <td>{languages.map((code) => languageName(code, language)).join(', ')}</td>
      <td data-label={say('organisations.last_session')}>{lastSessionAt === null ? say('organisations.never') : formatDate(localDateOf(lastSessionAt, zone), language)}</td>
      <td>
        <StatusBadge status={status} isArchived={archivedAt !== null} />
      </td>
    </tr>
  );
}
