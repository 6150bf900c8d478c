import { prepareServer } from './prepare/server.mjs';
import { readSettings } from './prepare/settings.mjs';
import { Failure, tell } from './prepare/step.mjs';

await tell(async () => {
  if (process.argv.length !== 3) throw new Failure('Whose address? npm run admin -- name@example.org');
  readSettings();
  await prepareServer();
  await import('../dist/apps/api/src/admin.js');
});
