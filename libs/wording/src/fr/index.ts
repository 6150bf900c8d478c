import type { Catalogue } from '../translate.ts';
import { desk } from './desk.ts';
import { organisationMail } from './organisation-mail.ts';
import { organisationPages } from './organisation-pages.ts';
import { bookingMail } from './booking-mail.ts';
import { bookingPages } from './booking-pages.ts';
import { bookingProblems } from './booking-problems.ts';
import { pages } from './pages.ts';
import { problems } from './problems.ts';
import { programme } from './programme.ts';
import { mail } from './mail.ts';
import { seriesMail } from './series-mail.ts';
import { requestMail } from './request-mail.ts';
import { requestPages } from './request-pages.ts';

export const fr = {
  ...desk,
  ...problems,
  ...bookingMail,
  ...bookingPages,
  ...bookingProblems,
  ...pages,
  ...organisationPages,
  ...programme,
  ...mail,
  ...organisationMail,
  ...seriesMail,
  ...requestMail,
  ...requestPages,
} satisfies Catalogue;
