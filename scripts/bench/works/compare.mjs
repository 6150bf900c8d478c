import { Load, median, quantile } from '../load.mjs';
import { token } from '../data.mjs';

const warmUpRounds = 3;
const fewestRounds = 5;
/** However slow the machine is, a work ends; what was measured until then counts. */
const longestMs = 60_000;

/** Headers of somebody who is signed in, on our own page. */
export const signedIn = { Cookie: `relais=${encodeURIComponent(token)}` };

/** Starts both programs for one work and stops them after it, so that no work inherits the memory of another. */
export const besideEachOther = (measure) => async ({ startLimit, startRelais, ...bench }) => {
  const [limit, relais] = [await startLimit(), await startRelais()];
  try {
    return await measure({ ...bench, limit, relais });
  } finally {
    await Promise.all([limit.stop(), relais.stop()]);
  }
};

/**
 * Lets the limit and Relais do the same in turn, round after round. `round(side, index)` answers the requests of one round, the
 * first three of which warm up; `connections` are used at once.
 */
export async function inTurn({ limit, relais, rounds, connections = 1, headers = signedIn, round, check }) {
  const sides = [sideOf('limit', limit, connections, headers), sideOf('relais', relais, connections, headers)];
  const began = performance.now();
  const isLate = (counted) => counted >= fewestRounds && performance.now() - began > longestMs;
  for (let index = 0; index < warmUpRounds + rounds && !isLate(index - warmUpRounds); index += 1) {
    for (const side of sides) await oneRound(side, round(side.name, index), { counts: index >= warmUpRounds, connections, check });
  }
  const [theirs, ours] = await Promise.all(sides.map(resultOf));
  return { limit: theirs, relais: ours, ratio: { p50: ours.p50 / theirs.p50, p99: ours.p99 / theirs.p99, cpu: ours.cpu / theirs.cpu } };
}

/** How many rounds of requests `inTurn` may ask for. */
export const roundsWithWarmUp = (rounds) => warmUpRounds + rounds;

function sideOf(name, process, connections, headers) {
  return { name, process, load: new Load(process.url, connections, headers), took: [], cpu: 0, bytes: 0 };
}

async function oneRound(side, requests, { counts, connections, check }) {
  const before = await side.process.usage();
  const answers = await (connections === 1 ? side.load.inTurn(requests) : side.load.atOnce(requests));
  const after = await side.process.usage();
  check(side.name, answers);
  if (!counts) return;
  side.took.push(...answers.map(({ took }) => took));
  side.cpu += after.cpu - before.cpu;
  side.bytes = answers[0].body.length;
}

async function resultOf({ load, process, took, cpu, bytes }) {
  load.close();
  const { rss } = await process.usage();
  return { requests: took.length, p50: median(took), p99: quantile(took, 0.99), cpu: cpu / took.length, bytes, rss };
}

export function requireStatus(expected) {
  return (name, answers) => {
    const odd = answers.find(({ status }) => status !== expected);
    if (odd) throw new Error(`The ${name} answered ${odd.status}: ${odd.body.toString().slice(0, 500)}`);
  };
}
