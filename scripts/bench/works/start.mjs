import { Load, median } from '../load.mjs';
import { signedIn } from './compare.mjs';

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** S8: from nothing to the first answer; memory when idle, and after a thousand months of the calendar. */
export async function measureStart({ start, ground, options }) {
  const started = [];
  for (let index = 0; index < options.starts; index += 1) started.push(await oneStart(start, ground, options, index === options.starts - 1));
  const { idle, loaded } = started.at(-1);
  return { startedIn: median(started.map(({ startedIn }) => startedIn)), idle, loaded };
}

async function oneStart(start, ground, options, isLast) {
  const server = await start();
  if (isLast) await pause(3000);
  const idle = (await server.usage()).rss;
  if (isLast) await putUnderLoad(server, ground, options.quick ? 300 : 1000);
  const loaded = (await server.usage()).rss;
  await server.stop();
  return { startedIn: server.startedIn, idle, loaded };
}

async function putUnderLoad({ url }, { from, to }, count) {
  const load = new Load(url, 8, signedIn);
  await load.atOnce(Array.from({ length: count }, () => ({ path: `/api/v1/calendar?from=${from}&to=${to}` })));
  load.close();
}
