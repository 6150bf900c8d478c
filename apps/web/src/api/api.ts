import type { z } from 'zod';
import { Unreachable, refusalIn } from './problem.ts';

export { Refusal, Unreachable, isRefused } from './problem.ts';

interface Reading {
  /** Ends the request when nobody waits for it any more. */
  readonly signal?: AbortSignal;
}

interface Writing {
  /** The version that the change is based on. */
  readonly version?: number | undefined;
  /** Sent again with the same key, a creation is done once. */
  readonly idempotencyKey?: string | undefined;
}

/** Told when the server no longer knows who we are. */
let signedOut: () => void = () => undefined;
export function onSignedOut(listener: () => void): void {
  signedOut = listener;
}

let language = 'nl';
/** Language of the sentences in the server's refusals before anybody is signed in. */
export function speak(code: string): void {
  language = code;
}

/** The API under `/api/v1`; answers are read by their contract. Throws `Refusal` or `Unreachable`. */
export const api = {
  get: async <T extends z.ZodType>(path: string, contract: T, reading: Reading = {}): Promise<z.output<T>> => contract.parse(await (await send('GET', path, undefined, reading)).json()),
  post: async <T extends z.ZodType>(path: string, body: unknown, contract: T, writing: Writing & Reading = {}): Promise<z.output<T>> => contract.parse(await (await send('POST', path, body, writing)).json()),
  patch: async <T extends z.ZodType>(path: string, body: unknown, contract: T, writing: Writing = {}): Promise<z.output<T>> => contract.parse(await (await send('PATCH', path, body, writing)).json()),
  put: async <T extends z.ZodType>(path: string, body: unknown, contract: T, writing: Writing = {}): Promise<z.output<T>> => contract.parse(await (await send('PUT', path, body, writing)).json()),
  /** For deeds that answer nothing. */
  act: async (method: 'POST' | 'DELETE', path: string, body?: unknown, writing: Writing = {}): Promise<void> => void (await send(method, path, body, writing)),
  /** Sends a file as it is. */
  upload: async <T extends z.ZodType>(path: string, file: Blob, contract: T, reading: Reading = {}): Promise<z.output<T>> => contract.parse(await (await send('POST', path, file, reading)).json()),
};

async function send(method: string, path: string, body?: unknown, { version, idempotencyKey, signal }: Writing & Reading = {}): Promise<Response> {
  const headers = new Headers({ Accept: 'application/json', 'Accept-Language': language });
  if (version !== undefined) headers.set('If-Match', `"${version}"`);
  if (idempotencyKey !== undefined) headers.set('Idempotency-Key', idempotencyKey);
  if (body instanceof Blob) headers.set('Content-Type', 'text/csv');
  else if (body !== undefined) headers.set('Content-Type', 'application/json');
  const sent = body === undefined ? null : body instanceof Blob ? body : JSON.stringify(body);
  const response = await fetch(`/api/v1${path}`, { method, headers, body: sent, credentials: 'same-origin', ...(signal ? { signal } : {}) }).catch((error: unknown) => {
    throw signal?.aborted === true ? error : new Unreachable();
  });
  if (response.ok) return response;
  if (response.status === 401 && path !== '/sign-in') signedOut();
  throw await refusalIn(response);
}
