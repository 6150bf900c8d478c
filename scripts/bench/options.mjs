import { parseArgs } from 'node:util';

/** What `npm run bench -- …` was asked to measure. */
export function readOptions() {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      size: { type: 'string', multiple: true },
      engine: { type: 'string', multiple: true },
      work: { type: 'string', multiple: true },
    },
  });
  const sizes = (values.size ?? (values.quick ? ['10000'] : ['1000', '10000'])).map(Number);
  return {
    quick: values.quick,
    sizes,
    engines: values.engine ?? (values.quick ? ['sqlite'] : ['sqlite', 'postgres']),
    works: values.work ?? ['S1', 'S3', 'S5', 'S8'],
    /** Rounds in which the limit and Relais take turns. */
    rounds: values.quick ? 4 : 10,
    perRound: values.quick ? 40 : 60,
    races: 20,
    starts: values.quick ? 3 : 5,
  };
}
