import { buildWorker } from './prepare/build.mjs';
import { installPackages } from './prepare/install.mjs';
import { load } from './prepare/load.mjs';
import { readSettings } from './prepare/settings.mjs';
import { tell } from './prepare/story.mjs';

await tell(async () => {
  readSettings();
  await installPackages();
  await buildWorker();
  await load('dist/apps/worker/src/main.js');
});
