import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const checked = ['apps', 'libs', 'test', 'ormconfig.ts'];
const copied = [...checked, 'package.json', 'tsconfig.base.json', '.dependency-cruiser.mjs'];
const checker = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

export interface Verdict {
  readonly code: number;
  /** What the checker found, as `rule: from → to`. */
  readonly said: string;
}

/** The sources in a temporary folder, where violations can be planted. */
export class Copy {
  readonly #folder = mkdtempSync(join(tmpdir(), 'relais-architecture-'));

  constructor() {
    for (const path of copied) cpSync(join(root, path), join(this.#folder, path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(this.#folder, 'node_modules'));
  }

  /** Adds files, checks all as `npm run check` does, and takes the files away again. */
  async judgeWith(planted: Readonly<Record<string, string>>): Promise<Verdict> {
    const files = Object.entries(planted).map(([path, text]) => ({ file: join(this.#folder, path), text }));
    for (const { file, text } of files) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text, { flag: 'wx' });
    }
    const verdict = await this.judge();
    for (const { file } of files) rmSync(file);
    return verdict;
  }

  drop(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  judge(): Promise<Verdict> {
    return new Promise((resolve) => {
      const child = execFile(process.execPath, [checker, '--config', '.dependency-cruiser.mjs', ...checked], { cwd: this.#folder }, (_error, stdout, stderr) =>
        resolve({ code: child.exitCode ?? 1, said: `${stdout}${stderr}` }),
      );
    });
  }
}
