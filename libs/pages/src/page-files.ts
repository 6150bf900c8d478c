import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The house's design tokens, then the rules of each family of pages; they lie under this folder in a build too (nest-cli.json). */
const files = ['tokens.css', 'frame/pages.css', 'booking/booking.css', 'programme/programme.css', 'requests/requests.css', 'wall-sheet/wall-sheet.css'];

/** A file that a page asks for. */
export interface PageFile {
  /** Carries a hash of the text, so that it may be kept for good. */
  readonly path: string;
  readonly text: string;
}

const once = (make: () => PageFile) => {
  let made: PageFile | undefined;
  return () => (made ??= make());
};

/** The one stylesheet of all public pages. */
export const pagesStylesheet = once(() => fileOf('css', squeezed(files.map(read).join('\n'))));

/** What makes the programme more comfortable in a browser that runs it. */
export const programmeScript = once(() => fileOf('js', read('programme/programme.browser.js')));

/** What makes the forms of a booking more comfortable. */
export const bookingScript = once(() => fileOf('js', read('booking/booking.browser.js')));

/** What a partner's page loads to show the programme. Its address stays, so that what they pasted once goes on working. */
export const embedScript = once(() => ({ path: '/programme/embed.js', text: read('programme/embed.browser.js') }));

function read(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}

function fileOf(ending: 'css' | 'js', text: string): PageFile {
  return { path: `/pages/${createHash('sha256').update(text).digest('base64url').slice(0, 12)}.${ending}`, text };
}

/** Without comments, line breaks and indentation. */
function squeezed(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ').replace(/ ?([{};,]) ?/g, '$1').trim();
}
