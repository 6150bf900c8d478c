import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { openStore } from './store.mjs';
import { book, month, plan } from './work.mjs';

// The least program that gives the same answers as Relais: no framework, every statement prepared once.
const store = await openStore(process.env.DATABASE_URL);

const server = createServer(async (request, response) => {
  const url = new URL(request.url, 'http://localhost');
  if (url.pathname === '/health/ready') return void response.end('{}');
  const [status, body] = await answer(request, url);
  const isCompressed = request.headers['accept-encoding'] === 'br';
  const sent = isCompressed ? await compressed(body) : body;
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': Buffer.byteLength(sent), ...(isCompressed ? { 'Content-Encoding': 'br' } : {}) });
  response.end(sent);
});

/** As thoroughly as Relais does. */
function compressed(body) {
  return promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
}

async function answer(request, url) {
  const booking = /^\/api\/v1\/sessions\/([^/]+)\/bookings$/.exec(url.pathname);
  const caller = await signedIn(request);
  if (!caller) return [401, '{}'];
  if (url.pathname === '/api/v1/calendar') return month(store, url.searchParams);
  if (booking) return book(store, booking[1], await bodyOf(request));
  return plan(store, await bodyOf(request), caller.id);
}

function signedIn(request) {
  const token = /(?:^|; )relais=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  return store.signedIn(createHash('sha256').update(decodeURIComponent(token)).digest('base64url'), new Date().toISOString());
}

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString());
}

server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
