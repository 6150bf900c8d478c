import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { startGroup } from './prepare/group.mjs';
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
  const { HOST = host, PORT = '3000' } = process.env;
  process.env.API_URL = `http://${HOST}:${PORT}`;
  process.env.DEMO_PASSWORD ??= randomBytes(6).toString('base64url');
  const web = await startWeb();
  process.env.PUBLIC_URL ??= `http://${host}:${web.config.server.port}`;
  const api = startApi();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void api.end());
  void api.ended.then(async () => {
    await web.close();
    say('Stopped');
    process.exit(0);
  });
});

/** The staff app, new in the browser after every change; what it does not know itself it asks the API for. */
async function startWeb() {
  const { createServer } = await import('vite');
  const web = await createServer({ configFile: join(root, 'apps/web/vite.config.ts'), server: { host }, clearScreen: false, logLevel: 'warn' });
  return web.listen();
}

/** The API, built and started again after every change. */
function startApi() {
  const nest = join(root, 'node_modules/@nestjs/cli/bin/nest.js');
  return startGroup([process.execPath, nest, 'start', 'api', '--watch', '--watchAssets', '--preserveWatchOutput', '--no-shell'], { output: 'inherit' });
}
