import { buildApi, buildWeb } from './prepare/build.mjs';
import { installPackages } from './prepare/install.mjs';
import { load } from './prepare/load.mjs';
import { demonstrateUnlessDecided, readSettings } from './prepare/settings.mjs';
import { tell } from './prepare/story.mjs';

await tell(async () => {
  readSettings();
  demonstrateUnlessDecided();
  await installPackages();
  await buildApi();
  await buildWeb();
  await load('dist/apps/api/src/main.js');
});
