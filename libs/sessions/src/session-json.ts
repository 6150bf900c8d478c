import type { JsonWords } from '@relais/database';

/** Brings a session's host, if it has one, to what the expressions below are made of. */
export const joinHosts = 'LEFT JOIN organisations hosts ON hosts.id = sessions.host_organisation_id';

export const hostJson = ({ object }: JsonWords) => `CASE WHEN hosts.id IS NOT NULL THEN ${object({ id: 'hosts.id', name: 'hosts.name' })} END`;

/** The lead first, then by name. */
export const peopleJson = ({ object, array }: JsonWords) =>
  `(SELECT ${array(object({ id: 'users.id', name: 'users.name' }), 'session_people.part DESC, users.name')}
    FROM session_people JOIN users ON users.id = session_people.user_id WHERE session_people.session_id = sessions.id)`;

/** What somebody accepted when they planned the session, the latest first. */
export const acceptedWarningsJson = ({ object, array, parsed }: JsonWords) =>
  `(SELECT ${array(object({ code: 'accepted.warning', params: parsed('accepted.details'), reason: 'accepted.reason', acceptedAt: 'accepted.accepted_at', acceptedBy: 'users.name' }), 'accepted.accepted_at DESC, accepted.id')}
    FROM accepted_warnings accepted JOIN users ON users.id = accepted.accepted_by WHERE accepted.session_id = sessions.id)`;
