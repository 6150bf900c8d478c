import { bookingPages } from './booking-pages.ts';
import { fieldProblems } from './field-problems.ts';
import { organisationPages } from './organisation-pages.ts';
import { pages } from './pages.ts';
import { programme } from './programme.ts';
import { problems } from './problems.ts';
import { requestPages } from './request-pages.ts';
import { words } from './words.ts';

/** Arabic for the public pages only: a page can say what is here, and nothing else. */
export const ar = { ...bookingPages, ...fieldProblems, ...organisationPages, ...pages, ...programme, ...problems, ...requestPages, ...words };
