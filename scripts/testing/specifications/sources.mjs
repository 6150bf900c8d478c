import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const globals = new URL('globals.mjs', import.meta.url).href;
const libs = new URL('../../../libs/', import.meta.url);
const settings = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
    keepClassNames: true,
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
  swcrc: false,
};

/** Hooks of Node's module loader: a lib by its name, and TypeScript as it is written (a millisecond for two files, so nothing is kept). */
export function resolve(specifier, context, next) {
  if (specifier === '@jest/globals') return { url: globals, shortCircuit: true };
  if (specifier.startsWith('@relais/'))
    return { url: new URL(`${specifier.slice('@relais/'.length)}/src/index.ts`, libs).href, shortCircuit: true };
  return next(specifier, context);
}

export function load(url, context, next) {
  if (!/\.tsx?(\?|$)/.test(url)) return next(url, context);
  const filename = fileURLToPath(url);
  return {
    format: 'module',
    source: transformSync(readFileSync(filename, 'utf8'), { ...settings, filename }).code,
    shortCircuit: true,
  };
}
