import { common } from './common.ts';
import { words } from './words.ts';
import { fieldProblems } from './field-problems.ts';
import { identity } from './identity.ts';
import { calendar } from './calendar.ts';
import { calendarLooks } from './calendar-looks.ts';
import { calendarWork } from './calendar-work.ts';
import { importColumns } from './import-columns.ts';
import { organisations } from './organisations.ts';
import { sessions } from './sessions.ts';
import { series } from './series.ts';
import { bookings } from './bookings.ts';
import { bookingSettings } from './booking-settings.ts';
import { announcements } from './announcements.ts';
import { messages } from './messages.ts';
import { debriefs } from './debriefs.ts';
import { duplicates } from './duplicates.ts';
import { interpreters } from './interpreters.ts';
import { invitations } from './invitations.ts';
import { sessionImport } from './session-import.ts';
import { privateLinks } from './private-links.ts';
import { wallSheet } from './wall-sheet.ts';
import { partnerWords } from './partner-words.ts';
import { requests } from './requests.ts';
import { planning } from './planning.ts';
import { team } from './team.ts';
import { warnings } from './warnings.ts';

/** What the staff app says. A browser fetches this much of one language and no more. */
export const desk = {
  ...common,
  ...words,
  ...fieldProblems,
  ...identity,
  ...calendar,
  ...calendarLooks,
  ...calendarWork,
  ...importColumns,
  ...organisations,
  ...duplicates,
  ...invitations,
  ...sessions,
  ...series,
  ...bookings,
  ...bookingSettings,
  ...announcements,
  ...messages,
  ...partnerWords,
  ...debriefs,
  ...privateLinks,
  ...wallSheet,
  ...sessionImport,
  ...interpreters,
  ...requests,
  ...planning,
  ...team,
  ...warnings,
} as const;
