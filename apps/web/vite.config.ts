import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const api = process.env['API_URL'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: here('.'),
  base: '/app/',
  plugins: [react()],
  resolve: { alias: [{ find: /^zod$/, replacement: here('src/api/zod.ts') }, { find: /^@relais\/(.+)$/, replacement: `${here('../../libs')}/$1/src/index.ts` }] },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // The libs only define things, so what the browser does not use of them stays out: three of the four languages above all.
    rolldownOptions: { treeshake: { moduleSideEffects: (id) => !id.startsWith(here('../../libs')) } },
  },
  server: { proxy: Object.fromEntries(['/api', '/sessions', '/booking', '/pages', '/unsubscribe'].map((path) => [path, api])) },
});
