import { readOptions } from './bench/options.mjs';
import { buildApi } from './prepare/build.mjs';
import { installPackages } from './prepare/install.mjs';
import { tell } from './prepare/story.mjs';

await tell(async () => {
  const options = readOptions();
  await installPackages();
  await buildApi();
  const { runBenchmark } = await import('./bench/benchmark.mjs');
  await runBenchmark(options);
});
