import type { JsonWords } from '@relais/database';

/** Brings a session's host, if it has one, to what the expressions below are made of. */
export const joinHosts = 'LEFT JOIN organisations hosts ON hosts.id = sessions.host_organisation_id';

export const hostJson = ({ object }: JsonWords) => `CASE WHEN hosts.id IS NOT NULL THEN ${object({ id: 'hosts.id', name: 'hosts.name' })} END`;

/** The lead first, then by name. */
export const peopleJson = ({ object, array }: JsonWords) =>
  `(SELECT ${array(object({ id: 'users.id', name: 'users.name' }), 'session_people.part DESC, users.name')}
    FROM session_people JOIN users ON users.id = session_people.user_id WHERE session_people.session_id = sessions.id)`;
