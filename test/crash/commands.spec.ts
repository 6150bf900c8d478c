import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { build } from './built.ts';
import { Project, type Running } from './project.ts';
import { demoPassword, freePort } from './server-process.ts';
import { Connection } from './writers.ts';

const patience = 60_000;
let project: Project;
let port: string;
let url: string;

beforeAll(build, 300_000);
beforeEach(async () => {
  project = new Project();
  port = String(await freePort());
  url = `http://127.0.0.1:${port}`;
});
afterEach(() => project.drop());

const started = async (settings: Record<string, string> = {}) => {
  const running = project.script('start', { PORT: port, DEMO_PASSWORD: demoPassword, LOG_LEVEL: 'error', ...settings });
  await running.saying('Ctrl-C stops it');
  return running;
};
const linesOf = (text: string) => text.trim().split('\n');

describe('npm start', () => {
  it('does no step again that was done, and serves page and API on one port', async () => {
    const { said, errors } = await started();
    expect(said).not.toMatch(/Installing|Preparing|Compiling|Building/);
    expect(errors).toBe('');
    expect((await fetch(`${url}/`)).url).toBe(`${url}/app/`);
    expect(await (await fetch(`${url}/health/ready`)).json()).toEqual({ status: 'ready' });
  }, patience);

  it('without any settings is a demonstration, in a database of its own', async () => {
    const { said } = await started();
    expect(said).toContain('coordinator@demo.relais.example');
    expect(existsSync(join(project.path, 'data/demo.sqlite'))).toBe(true);
    expect(existsSync(join(project.path, 'data/relais.sqlite'))).toBe(false);
  }, patience);

  it('reads .env, and with it is no demonstration', async () => {
    writeFileSync(join(project.path, '.env'), `PORT=${port}\nPUBLIC_URL=https://relais.example.org\n`);
    const running = project.script('start', { LOG_LEVEL: 'error' });
    await running.saying('Ctrl-C stops it');
    expect(running.said).toContain('Relais answers at https://relais.example.org');
    expect(running.said).toContain('Make the first administrator');
    expect(running.said).not.toContain('demo.relais.example');
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
  }, patience);

  it('on Ctrl-C ends with one line and exit code 0, frees the port, and has what was written at the next start', async () => {
    const first = await started();
    const writer = new Connection(url);
    await writer.signIn();
    const { body } = await writer.send('POST', '/api/v1/organisations', { name: 'Written before the end', kind: 'night_shelter', language: 'nl' });
    const before = first.said.length;
    expect(await first.signal('SIGINT')).toBe(0);
    expect(linesOf(first.said.slice(before))).toEqual(['Relais has stopped; nothing is lost']);
    expect(first.errors).toBe('');
    await started();
    const reader = new Connection(url);
    await reader.signIn();
    expect((await reader.send('GET', `/api/v1/organisations?q=${encodeURIComponent('Written before')}`)).body).toMatchObject({ items: [body].map(() => ({ name: 'Written before the end' })) });
    [writer, reader].forEach((connection) => connection.close());
  }, patience);

  it('ends when npm is told to end, though the shell between them does not pass it on', async () => {
    const npm = project.run('npm', ['start'], { PORT: port, LOG_LEVEL: 'error' });
    await npm.saying('Ctrl-C stops it');
    npm.tell('SIGTERM');
    await npm.ended;
    expect(npm.said).toContain('Relais has stopped; nothing is lost');
    await expect(fetch(`${url}/health/live`)).rejects.toThrow();
  }, patience);
});

describe('what npm start and npm run admin refuse, each with one line and exit code 1', () => {
  const refusalOf = async (running: Running) => {
    expect(await running.ended).toBe(1);
    return linesOf(running.errors);
  };

  it('a port in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(Number(port), '127.0.0.1', resolve));
    expect(await refusalOf(project.script('start', { PORT: port }))).toEqual([`Port ${port} is in use. Stop the other program, or choose another port: PORT=3001 npm start`]);
    other.close();
  }, patience);

  it('a database that cannot be written', async () => {
    writeFileSync(join(project.path, 'data'), 'not a folder');
    expect(await refusalOf(project.script('start', { PORT: port }))).toEqual([expect.stringMatching(/^Relais cannot write here: sqlite:data\/demo\.sqlite\. /)]);
  }, patience);

  it('an administrator without an address, or with a faulty one', async () => {
    expect(await refusalOf(project.script('admin'))).toEqual(['Whose address? npm run admin -- name@example.org']);
    expect(await refusalOf(project.script('admin', {}, 'nobody'))).toEqual(['This is not a mail address: nobody']);
  }, patience);
});

describe('npm run admin', () => {
  it('makes an administrator, once, who can sign in afterwards', async () => {
    const first = project.script('admin', {}, 'chief@example.org');
    expect(await first.ended).toBe(0);
    const password = /^Password \(shown once\): (.+)$/m.exec(first.said)?.[1];
    const second = project.script('admin', {}, 'chief@example.org');
    expect(await second.ended).toBe(1);
    expect(linesOf(second.errors)).toEqual(['There is already a user with the address chief@example.org.']);
    const { said } = await started();
    expect(said).not.toContain('Demo');
    const answer = await fetch(`${url}/api/v1/sign-in`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ email: 'chief@example.org', password }) });
    expect(answer.status).toBe(204);
  }, patience);
});
