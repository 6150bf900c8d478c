import { inTurn, requireStatus } from './compare.mjs';

/** S3: plan a session: for Relais with its checks, audit and outbox rows; for the limit a validated insert. */
export async function measurePlanning({ limit, relais, ground, options }) {
  let day = 0;
  const round = () => Array.from({ length: options.perRound }, () => {
    day += 1;
    const date = new Date(Date.UTC(2040, 0, 1 + day)).toISOString().slice(0, 10);
    const host = day % ground.hosts.length;
    return { method: 'POST', path: '/api/v1/sessions', body: {
      kind: 'partner_info', topics: ['basics'], languages: ['nl', 'fr'], startsAtLocal: `${date}T10:00`, endsAtLocal: `${date}T11:30`, hostOrganisationId: ground.hosts[host],
      hostContactId: ground.contacts[host], leadId: ground.users[day % ground.users.length], capacity: 20, visibility: 'public', inviteHost: true, acceptedBecause: 'other',
    } };
  });
  return inTurn({ limit, relais, rounds: options.rounds, round, check: requireStatus(201) });
}
