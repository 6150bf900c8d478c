import { buildWeb } from './prepare/build.mjs';
import { prepareServer } from './prepare/server.mjs';
import { demonstrateUnlessDecided, readSettings } from './prepare/settings.mjs';
import { tell } from './prepare/step.mjs';

await tell(async () => {
  readSettings();
  demonstrateUnlessDecided();
  await prepareServer();
  await buildWeb();
  await import('../dist/apps/api/src/main.js');
});
