import { Module } from '@nestjs/common';
import { MailModule } from '@relais/mail';
import { CalendarReader } from './calendar.reader.ts';
import { InterpreterBookings } from './interpreters/interpreter-bookings.service.ts';
import { InterpreterChoices } from './interpreters/interpreter-choices.reader.ts';
import { InterpreterLetters } from './interpreters/interpreter-letters.ts';
import { InterpreterReminders } from './interpreters/interpreter-reminders.service.ts';
import { Interpreters } from './interpreters/interpreters.service.ts';
import { HostLetters } from './mail/host-letters.ts';
import { SessionMessages } from './mail/session-messages.service.ts';
import { Occupations } from './occupation.service.ts';
import { Planning } from './planning.service.ts';
import { SavedViews } from './saved-views/saved-views.service.ts';
import { SessionChanges } from './session-changes.service.ts';
import { SessionStatuses } from './session-status.service.ts';
import { SessionWatchers } from './session-watchers.ts';
import { SessionReader } from './session.reader.ts';
import { Conflicts } from './warnings/conflicts.service.ts';

const shared = [CalendarReader, Conflicts, InterpreterBookings, InterpreterChoices, InterpreterReminders, Interpreters, Planning, SavedViews, SessionChanges, SessionReader, SessionStatuses, SessionWatchers];

@Module({ imports: [MailModule], providers: [...shared, Occupations, SessionMessages, HostLetters, InterpreterLetters], exports: shared })
export class SessionsModule {}
