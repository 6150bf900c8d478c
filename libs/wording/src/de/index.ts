import { common } from './common.ts';
import { words } from './words.ts';
import { problems } from './problems.ts';
import { identity } from './identity.ts';
import { calendar } from './calendar.ts';
import { calendarLooks } from './calendar-looks.ts';
import { calendarWork } from './calendar-work.ts';
import { importColumns } from './import-columns.ts';
import { organisationMail } from './organisation-mail.ts';
import { organisationPages } from './organisation-pages.ts';
import { organisations } from './organisations.ts';
import { sessions } from './sessions.ts';
import { series } from './series.ts';
import { bookings } from './bookings.ts';
import { bookingMail } from './booking-mail.ts';
import { bookingProblems } from './booking-problems.ts';
import { bookingSettings } from './booking-settings.ts';
import { announcements } from './announcements.ts';
import { messages } from './messages.ts';
import { debriefs } from './debriefs.ts';
import { pages } from './pages.ts';
import { programme } from './programme.ts';
import { interpreters } from './interpreters.ts';
import { sessionImport } from './session-import.ts';
import { wallSheet } from './wall-sheet.ts';
import { mail } from './mail.ts';
import { seriesMail } from './series-mail.ts';
import { partnerWords } from './partner-words.ts';
import { requestMail } from './request-mail.ts';
import { requestPages } from './request-pages.ts';
import { planning } from './planning.ts';
import { team } from './team.ts';

import type { Catalogue } from '../translate.ts';
import { warnings } from './warnings.ts';

export const de = {
  ...common,
  ...words,
  ...problems,
  ...identity,
  ...calendar,
  ...calendarLooks,
  ...calendarWork,
  ...importColumns,
  ...organisations,
  ...sessions,
  ...series,
  ...bookings,
  ...bookingMail,
  ...bookingProblems,
  ...bookingSettings,
  ...announcements,
  ...messages,
  ...partnerWords,
  ...debriefs,
  ...pages,
  ...organisationPages,
  ...programme,
  ...mail,
  ...organisationMail,
  ...wallSheet,
  ...seriesMail,
  ...requestMail,
  ...requestPages,
  ...sessionImport,
  ...interpreters,
  ...planning,
  ...team,
  ...warnings,
} satisfies Catalogue;
