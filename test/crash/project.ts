import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './built.ts';

const own = ['scripts', 'package.json'];
const shared = ['apps', 'dist', 'libs', 'nest-cli.json', 'node_modules', 'ormconfig.ts', 'package-lock.json', 'tsconfig.base.json'];

/** A checkout of its own, with its own settings and data; sources, packages and builds are those of this one. */
export class Project {
  readonly path = mkdtempSync(join(tmpdir(), 'relais-project-'));
  readonly #running: Running[] = [];

  constructor() {
    for (const name of own) cpSync(join(root, name), join(this.path, name), { recursive: true });
    for (const name of shared) symlinkSync(join(root, name), join(this.path, name));
  }

  /** Runs a command in it, with no settings but these. */
  run(command: string, parameters: readonly string[], settings: Readonly<Record<string, string>> = {}): Running {
    const environment = { PATH: process.env['PATH'], HOME: this.path, ...settings };
    const running = new Running(spawn(command, parameters, { cwd: this.path, env: environment, detached: true, stdio: ['ignore', 'pipe', 'pipe'] }));
    this.#running.push(running);
    return running;
  }

  /** A script as package.json runs it, without npm around it. */
  script(name: string, settings: Readonly<Record<string, string>> = {}, ...parameters: string[]): Running {
    return this.run(process.execPath, ['-r', './scripts/prepare/require-node.cjs', `scripts/${name}.mjs`, ...parameters], settings);
  }

  async drop(): Promise<void> {
    await Promise.all(this.#running.map((running) => running.signal('SIGKILL')));
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** A program that was started, and what it has said so far. */
export class Running {
  said = '';
  errors = '';
  readonly ended: Promise<number | null>;
  readonly #waiting = new Set<() => void>();

  constructor(private readonly child: ChildProcess) {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.said += text;
      this.#waiting.forEach((look) => look());
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.errors += text));
    this.ended = new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  }

  /** Fulfilled once it has said this; rejects when it ends without. */
  saying(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = () => this.said.includes(text) && resolve();
      this.#waiting.add(look);
      look();
      this.ended.then(() => reject(new Error(`It ended without saying "${text}": ${this.said}${this.errors}`)), reject);
    });
  }

  /** To it and all it has started, as a terminal does; answers its exit code. */
  async signal(signal: NodeJS.Signals): Promise<number | null> {
    if (this.child.pid !== undefined && this.child.exitCode === null && this.child.signalCode === null) process.kill(-this.child.pid, signal);
    return this.ended;
  }

  /** To it alone, as a supervisor does. */
  tell(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }
}
