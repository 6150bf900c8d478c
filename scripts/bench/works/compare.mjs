import { Load, median, quantile } from '../load.mjs';
import { token } from '../data.mjs';

/** Headers of somebody who is signed in, on our own page. */
export const signedIn = { Cookie: `relais=${encodeURIComponent(token)}` };

/**
 * Lets the limit and Relais do the same in turn, round after round. `round(side, index)` answers the requests of one round;
 * `connections` are used at once.
 */
export async function inTurn({ limit, relais, rounds, connections = 1, headers = signedIn, round, check = () => undefined }) {
  const sides = [sideOf('limit', limit, connections, headers), sideOf('relais', relais, connections, headers)];
  for (let index = -1; index < rounds; index += 1) {
    for (const side of sides) await oneRound(side, round(side.name, index), { counts: index >= 0, connections, check });
  }
  const [theirs, ours] = await Promise.all(sides.map(resultOf));
  return { limit: theirs, relais: ours, ratio: { p50: ours.p50 / theirs.p50, p99: ours.p99 / theirs.p99, cpu: ours.cpu / theirs.cpu } };
}

function sideOf(name, process, connections, headers) {
  return { name, process, load: new Load(process.url, connections, headers), took: [], cpu: 0, bytes: 0 };
}

/** The first round warms up and is not counted. */
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
