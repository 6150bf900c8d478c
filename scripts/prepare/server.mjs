import { buildServer } from './build.mjs';
import { installPackages } from './install.mjs';
import { root } from './root.mjs';

/** Everything that a script needs before it loads API or worker into this process. */
export async function prepareServer() {
  process.chdir(root);
  await installPackages();
  await buildServer();
  process.env.NODE_ENV ??= 'production';
  process.setSourceMapsEnabled(true);
}
