import { Module } from '@nestjs/common';
import { MailModule } from '@relais/mail';
import { CalendarReader } from './calendar.reader.ts';
import { HostLetters } from './mail/host-letters.ts';
import { SessionMessages } from './mail/session-messages.service.ts';
import { Occupations } from './occupation.service.ts';
import { Planning } from './planning.service.ts';
import { SavedViews } from './saved-views/saved-views.service.ts';
import { SessionChanges } from './session-changes.service.ts';
import { SessionStatuses } from './session-status.service.ts';
import { SessionWatchers } from './session-watchers.ts';
import { SessionReader } from './session.reader.ts';

const shared = [CalendarReader, Planning, SavedViews, SessionChanges, SessionReader, SessionStatuses, SessionWatchers];

@Module({ imports: [MailModule], providers: [...shared, Occupations, SessionMessages, HostLetters], exports: shared })
export class SessionsModule {}
