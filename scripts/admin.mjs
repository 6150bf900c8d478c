import { buildApi } from './prepare/build.mjs';
import { Failure } from './prepare/failure.mjs';
import { installPackages } from './prepare/install.mjs';
import { load } from './prepare/load.mjs';
import { readSettings } from './prepare/settings.mjs';
import { tell } from './prepare/story.mjs';

await tell(async () => {
  if (process.argv.length !== 3) throw new Failure('Whose address? npm run admin -- name@example.org');
  readSettings();
  await installPackages();
  await buildApi();
  await load('dist/apps/api/src/admin.js');
});
