import { addOpenSessions } from '../data.mjs';
import { inTurn, roundsWithWarmUp } from './compare.mjs';

const atOnce = 40;
const places = 5;

/** S5: 40 people at once for 5 places, race after race; each race gives exactly 5. */
export async function measureRaces({ limit, relais, ground, options, connection }) {
  const open = () => addOpenSessions(connection, ground, roundsWithWarmUp(options.races), places);
  const sessions = { limit: await open(), relais: await open() };
  const round = (name, race) => Array.from({ length: atOnce }, (_, person) => ({
    method: 'POST', path: `/api/v1/sessions/${sessions[name][race]}/bookings`,
    body: { organisationName: 'Abri Saint-Lambert', contactEmail: `person${person}@example.org`, language: 'fr', seats: 1 },
  }));
  return inTurn({ limit, relais, rounds: options.races, connections: atOnce, round, check: requireExactly });
}

function requireExactly(name, answers) {
  const count = (status) => answers.filter((answer) => answer.status === status).length;
  if (count(201) !== places || count(409) !== atOnce - places) throw new Error(`The ${name} gave ${count(201)} of ${places} places: ${[...new Set(answers.map(({ status }) => status))]}`);
}
