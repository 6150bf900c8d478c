import { Load, median } from '../load.mjs';
import { signedIn } from './compare.mjs';

const settlingMs = 3000;

/** S8: from nothing to the first answer, in turn; memory when idle, and after a thousand months of the calendar. */
export async function measureStart({ startLimit, startRelais, ground, options }) {
  const sides = [{ start: startLimit, started: [] }, { start: startRelais, started: [] }];
  for (let index = 0; index < options.starts; index += 1) {
    for (const { start, started } of sides) started.push(await timeToFirstAnswer(start));
  }
  const results = [];
  for (const { start, started } of sides) results.push({ startedIn: median(started), ...(await memoryOf(start, ground, options)) });
  const [limit, relais] = results;
  return { start: { limit, relais, ratio: relais.startedIn / limit.startedIn } };
}

async function timeToFirstAnswer(start) {
  const server = await start();
  await server.stop();
  return server.startedIn;
}

async function memoryOf(start, ground, { months }) {
  const server = await start();
  await new Promise((resolve) => setTimeout(resolve, settlingMs));
  const idle = (await server.usage()).rss;
  await putUnderLoad(server, ground, months);
  const loaded = (await server.usage()).rss;
  await server.stop();
  return { idle, loaded };
}

async function putUnderLoad({ url }, { from, to }, count) {
  const load = new Load(url, 8, signedIn);
  await load.atOnce(Array.from({ length: count }, () => ({ path: `/api/v1/calendar?from=${from}&to=${to}` })));
  load.close();
}
