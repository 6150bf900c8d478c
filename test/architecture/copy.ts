import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const checked = ['apps', 'libs', 'test', 'ormconfig.ts'];
const copied = [...checked, 'package.json', 'tsconfig.json', 'tsconfig.base.json', '.dependency-cruiser.mjs', 'eslint.config.mjs'];
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const linter = join(root, 'node_modules/eslint/bin/eslint.js');

export interface Verdict {
  readonly code: number;
  /** What it found. */
  readonly said: string;
}

/** The sources in a temporary folder, where violations can be planted. */
export class Copy {
  readonly #folder = mkdtempSync(join(tmpdir(), 'relais-architecture-'));

  constructor() {
    for (const path of copied) cpSync(join(root, path), join(this.#folder, path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(this.#folder, 'node_modules'));
  }

  /** Adds files, checks all import directions as `npm run check` does, and takes the files away again. */
  judgeWith(planted: Readonly<Record<string, string>>): Promise<Verdict> {
    return this.#with(planted, () => this.judge());
  }

  judge(): Promise<Verdict> {
    return this.#run([cruiser, '--config', '.dependency-cruiser.mjs', ...checked]);
  }

  /** Lints one added file. */
  lintWith(path: string, text: string): Promise<Verdict> {
    return this.#with({ [path]: text }, () => this.#run([linter, path]));
  }

  drop(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #with(planted: Readonly<Record<string, string>>, work: () => Promise<Verdict>): Promise<Verdict> {
    const files = Object.entries(planted).map(([path, text]) => ({ file: join(this.#folder, path), text }));
    for (const { file, text } of files) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text, { flag: 'wx' });
    }
    const verdict = await work();
    for (const { file } of files) rmSync(file);
    return verdict;
  }

  #run(parameters: readonly string[]): Promise<Verdict> {
    return new Promise((resolve) => {
      const child = execFile(process.execPath, parameters, { cwd: this.#folder }, (_error, stdout, stderr) => resolve({ code: child.exitCode ?? 1, said: `${stdout}${stderr}` }));
    });
  }
}
