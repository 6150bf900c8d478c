import { prepareServer } from './prepare/server.mjs';
import { readSettings } from './prepare/settings.mjs';
import { tell } from './prepare/step.mjs';

await tell(async () => {
  readSettings();
  await prepareServer();
  await import('../dist/apps/worker/src/main.js');
});
