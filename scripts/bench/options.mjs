import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure } from '../prepare/failure.mjs';
import { root } from '../prepare/root.mjs';

const known = { engine: ['sqlite', 'postgres'], work: ['S1', 'S2', 'S3', 'S5', 'S8', 'S12'] };
const usage = `npm run bench -- [--quick] [--size 10000]… [--engine ${known.engine.join('|')}]… [--work ${known.work.join('|')}]… [--profile]`;

/**
 * What `npm run bench -- …` was asked to measure.
 * @throws Failure with what may be asked
 */
export function readOptions() {
  const { quick, size = ['10000'], engine = known.engine, work = known.work, profile } = parsed();
  return {
    sizes: size.map(Number),
    engines: engine,
    works: work,
    /** Rounds in which the limit and Relais take turns. */
    rounds: quick ? 4 : 10,
    perRound: quick ? 40 : 60,
    races: quick ? 10 : 20,
    /** How often a page is opened, or a session dragged. */
    pages: quick ? 5 : 15,
    starts: quick ? 3 : 5,
    /** Months read before memory is measured. */
    months: quick ? 300 : 1000,
    flags: profile ? ['--cpu-prof', `--cpu-prof-dir=${join(root, 'dist/bench-profiles')}`] : [],
  };
}

function parsed() {
  const many = { type: 'string', multiple: true };
  try {
    const { values } = parseArgs({ options: { quick: { type: 'boolean' }, profile: { type: 'boolean' }, size: many, engine: many, work: many } });
    const isUnderstood = Object.entries(known).every(([name, words]) => (values[name] ?? []).every((word) => words.includes(word))) && (values.size ?? []).every((size) => Number(size) >= 1000);
    if (isUnderstood) return values;
  } catch {
    // Told below, like any other option that is not understood.
  }
  throw new Failure(usage);
}
