import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The house's design tokens, then the rules of each family of pages; they lie under this folder in a build too (nest-cli.json). */
const files = ['tokens.css', 'frame/pages.css', 'wall-sheet/wall-sheet.css'];

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
  const text = squeezed(files.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8')).join('\n'));
  return { path: `/pages/${createHash('sha256').update(text).digest('base64url').slice(0, 12)}.css`, text };
}

/** Without comments, line breaks and indentation. */
function squeezed(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ').replace(/ ?([{};,]) ?/g, '$1').trim();
}
