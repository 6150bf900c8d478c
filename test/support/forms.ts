import type { Answer, Client } from './client.ts';

export type Fields = Readonly<Record<string, string>>;

/** Sends fields as a browser's form does. */
export function sendForm(client: Client, path: string, fields: Fields, headers: Fields = {}): Promise<Answer> {
  return client.post(path, new URLSearchParams(fields).toString(), { 'Content-Type': 'application/x-www-form-urlencoded', ...headers });
}

/** The value of a hidden or visible input of a page; fails when it is not there. */
export function valueIn(answer: Answer, name: string): string {
  const [, value] = new RegExp(`<input[^>]* name="${name}"[^>]* value="([^"]*)"`).exec(textOf(answer)) ?? [];
  if (value === undefined) throw new Error(`The page has no input ${name}`);
  return value;
}

export function textOf({ body }: Answer): string {
  return typeof body === 'string' ? body : '';
}
