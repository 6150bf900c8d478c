import { buildApi, buildWeb, buildWorker } from './prepare/build.mjs';
import { installPackages } from './prepare/install.mjs';
import { tell } from './prepare/story.mjs';

await tell(async () => {
  await installPackages();
  await buildApi();
  await buildWorker();
  await buildWeb();
});
