import type { SessionRequestView } from '@relais/contracts';
import { languageName } from '@relais/wording';
import { ClockAlert, TriangleAlert } from 'lucide-react';
import { Link } from 'wouter';
import { useReader } from '../sessions/use-reader.ts';
import { RequestStatusBadge } from './RequestStatusBadge.tsx';
import { ageWords, dueWords, hasTakenFlag, isOpen } from './request-words.ts';

/** Who asks for what since when, until when they wait, and who sees to it. */
export function RequestTable({ requests }: { requests: readonly SessionRequestView[] }) {
  const { say } = useReader();
  return (
    <table className="data-table is-cards">
      <thead>
        <tr>
          <th scope="col">{say('requests.who')}</th>
          <th scope="col">{say('requests.what')}</th>
          <th scope="col">{say('requests.age')}</th>
          <th scope="col">{say('requests.due')}</th>
          <th scope="col">{say('requests.owner')}</th>
        </tr>
      </thead>
      <tbody>
        {requests.map((request) => <Row key={request.id} request={request} />)}
      </tbody>
    </table>
  );
}

function Row({ request }: { request: SessionRequestView }) {
  const { say, language, zone, today } = useReader();
  const { id, organisationName, municipality, online, kind, sessionLanguage, groupSize, createdAt, owner } = request;
  return (
    <tr>
      <th scope="row">
        <Link href={`/requests/${id}`} dir="auto">{organisationName}</Link>
        <span className="cell-more" dir="auto">{online ? say('sessions.online') : municipality}</span>
      </th>
      <td data-label={say('requests.what')}>
        {say(`words.session_kind.${kind}`)}
        <span className="cell-more">{languageName(sessionLanguage, language)} · {say('requests.people', { count: groupSize })}</span>
      </td>
      <td data-label={say('requests.age')}>{ageWords(createdAt, today, zone, say)}</td>
      <td>
        <RequestStatusBadge status={request.status} />
        {isOpen(request) && (
          <span className={request.overdue ? 'cell-more overdue' : 'cell-more'}>
            {request.overdue && <ClockAlert size={14} aria-hidden="true" />} {dueWords(request, zone, say, language)}
          </span>
        )}
        {hasTakenFlag(request) && <span className="cell-more overdue"><TriangleAlert size={14} aria-hidden="true" /> {say('requests.taken_flag')}</span>}
      </td>
      <td data-label={say('requests.owner')}>{owner ? <span dir="auto">{owner.name}</span> : <strong>{say('requests.nobody_yet')}</strong>}</td>
    </tr>
  );
}
