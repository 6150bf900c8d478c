import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The house's design tokens, then the pages' own rules. */
const files = ['tokens.css', 'pages.css'];

export interface Stylesheet {
  /** Carries a hash of the text, so that it may be kept for good. */
  readonly path: string;
  readonly text: string;
}

let made: Stylesheet | undefined;

/** The one stylesheet of all public pages. */
export function pagesStylesheet(): Stylesheet {
  made ??= make();
  return made;
}

function make(): Stylesheet {
  const text = squeezed(files.map((file) => readFileSync(join(folder(), file), 'utf8')).join('\n'));
  return { path: `/pages/${createHash('sha256').update(text).digest('base64url').slice(0, 12)}.css`, text };
}

/** Beside this file in the source; a build leaves style sheets where they were. */
function folder(): string {
  const here = fileURLToPath(new URL('.', import.meta.url));
  return existsSync(join(here, 'pages.css')) ? here : join(process.cwd(), 'libs/pages/src');
}

/** Without comments, line breaks and indentation. */
function squeezed(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ').replace(/ ?([{};,]) ?/g, '$1').trim();
}
