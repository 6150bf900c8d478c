import { inTurn, requireStatus } from './compare.mjs';

const [small, large] = [1000, 100_000];

/** S2: the same month, and its first hundred sessions, out of 1,000 and out of 100,000 sessions; the smaller stands as the limit. */
export async function measureGrowth({ startFilled, options }) {
  const few = await startFilled(small);
  const many = await startFilled(large);
  const { from, to } = few.ground;
  try {
    const rows = [];
    for (const [part, path] of [['whole', `/api/v1/calendar?from=${from}&to=${to}`], ['first 100', `/api/v1/sessions?from=${from}&to=${to}&pageSize=100`]]) {
      const requests = Array.from({ length: options.perRound }, () => ({ path }));
      rows.push({ part, ...(await inTurn({ limit: few.relais, relais: many.relais, rounds: options.rounds, round: () => requests, check: requireStatus(200) })) });
    }
    return rows;
  } finally {
    await Promise.all([few.relais.stop(), many.relais.stop()]);
  }
}
