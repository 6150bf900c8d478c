import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { installPackages } from './prepare/install.mjs';
import { say } from './prepare/progress.mjs';
import { root } from './prepare/root.mjs';
import { demonstrateUnlessDecided, readSettings } from './prepare/settings.mjs';
import { tell } from './prepare/story.mjs';

const host = '127.0.0.1';

await tell(async () => {
  readSettings();
  demonstrateUnlessDecided();
  await installPackages();
  const { PORT = '3000', HOST = host } = process.env;
  process.env.API_URL = `http://${HOST}:${PORT}`;
  const web = await startWeb();
  process.env.PUBLIC_URL ??= `http://${host}:${web.config.server.port}`;
  const api = startApi();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => api.kill('SIGTERM'));
  api.once('exit', async () => {
    await web.close();
    say('Stopped');
    process.exit(0);
  });
});

/** The staff app, new in the browser after every change; what it does not know itself it asks the API for. */
async function startWeb() {
  const { createServer } = await import('vite');
  const web = await createServer({ root: join(root, 'apps/web'), configFile: join(root, 'apps/web/vite.config.ts'), server: { host }, clearScreen: false, logLevel: 'warn' });
  await web.listen();
  return web;
}

/** The API, built and started again after every change. */
function startApi() {
  const nest = join(root, 'node_modules/@nestjs/cli/bin/nest.js');
  return spawn(process.execPath, [nest, 'start', 'api', '--watch', '--watchAssets', '--preserveWatchOutput', '--no-shell'], { stdio: 'inherit' });
}
