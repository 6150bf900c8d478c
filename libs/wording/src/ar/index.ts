import { fieldProblems } from './field-problems.ts';
import { pages } from './pages.ts';
import { problems } from './problems.ts';
import { words } from './words.ts';

/** Arabic for the public pages only: a page can say what is here, and nothing else. */
export const ar = { ...fieldProblems, ...pages, ...problems, ...words };
