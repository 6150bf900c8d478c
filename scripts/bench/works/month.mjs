import { isDeepStrictEqual } from 'node:util';
import { perMonth } from '../data.mjs';
import { Load } from '../load.mjs';
import { inTurn, requireStatus, signedIn } from './compare.mjs';

/** S1: the month of the calendar, 390 sessions with organisation, kind, people and seats, signed in. */
export const measureMonth = (bench) => measureMonthWith({}, bench);

/** As a browser asks for it. */
export const measureMonthCompressed = (bench) => measureMonthWith({ 'Accept-Encoding': 'br' }, bench);

async function measureMonthWith(headers, { limit, relais, ground, options }) {
  const path = `/api/v1/calendar?from=${ground.from}&to=${ground.to}`;
  await requireSameAnswer(limit, relais, path);
  const requests = Array.from({ length: options.perRound }, () => ({ path }));
  return inTurn({ limit, relais, rounds: options.rounds, headers: { ...signedIn, ...headers }, round: () => requests, check: requireStatus(200) });
}

async function requireSameAnswer(limit, relais, path) {
  const [theirs, ours] = await Promise.all([limit, relais].map(async ({ url }) => {
    const load = new Load(url, 1, signedIn);
    const { body } = await load.send({ path });
    load.close();
    return JSON.parse(body.toString());
  }));
  if (theirs.items?.length !== perMonth || !isDeepStrictEqual(theirs, ours)) throw new Error(`The two months differ: ${theirs.items?.length} and ${ours.items?.length} sessions`);
}
