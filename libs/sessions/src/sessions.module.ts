import { Module } from '@nestjs/common';
import { MailModule } from '@relais/mail';
import { Absences } from './availability/absences.service.ts';
import { Counsellors } from './availability/counsellors.service.ts';
import { Duties } from './availability/duties.service.ts';
import { TeamReader } from './availability/team.reader.ts';
import { WorkingPatterns } from './availability/working-patterns.service.ts';
import { SessionBatches } from './batches/session-batches.service.ts';
import { CalendarReader } from './calendar.reader.ts';
import { InterpreterBookings } from './interpreters/interpreter-bookings.service.ts';
import { InterpreterChoices } from './interpreters/interpreter-choices.reader.ts';
import { InterpreterLetters } from './interpreters/interpreter-letters.ts';
import { InterpreterReminders } from './interpreters/interpreter-reminders.service.ts';
import { Interpreters } from './interpreters/interpreters.service.ts';
import { FreeMoments } from './free-moments/free-moments.service.ts';
import { HostLetters } from './mail/host-letters.ts';
import { SessionMessages } from './mail/session-messages.service.ts';
import { Occupations } from './occupation.service.ts';
import { ClosingDays } from './places/closing-days.service.ts';
import { DaysOff } from './places/days-off.service.ts';
import { TravelTimes } from './places/travel-times.service.ts';
import { Planning } from './planning.service.ts';
import { SavedViews } from './saved-views/saved-views.service.ts';
import { SeriesCreation } from './series/series-creation.service.ts';
import { SeriesHistory } from './series/series-history.service.ts';
import { SeriesReader } from './series/series.reader.ts';
import { SessionChanges } from './session-changes.service.ts';
import { SessionStatuses } from './session-status.service.ts';
import { SessionWatchers } from './session-watchers.ts';
import { SessionReader } from './session.reader.ts';
import { PlannedRows } from './sheets/planned-rows.service.ts';
import { SessionImport } from './sheets/session-import.service.ts';
import { Colleagues } from './substitution/colleagues.reader.ts';
import { SubstitutionLetters } from './substitution/substitution-letters.ts';
import { SubstitutionMessages } from './substitution/substitution-messages.service.ts';
import { SubstitutionPlans } from './substitution/substitution-plan.reader.ts';
import { Substitutions } from './substitution/substitutions.service.ts';
import { Conflicts } from './warnings/conflicts.service.ts';
import { SessionChecks } from './warnings/session-checks.service.ts';

const shared = [CalendarReader, ClosingDays, Conflicts, DaysOff, FreeMoments, InterpreterBookings, InterpreterChoices, InterpreterReminders, Interpreters, Planning, SavedViews, SessionBatches, SessionChanges, SessionChecks, SessionImport, SessionReader, SessionStatuses, SessionWatchers, TravelTimes];
const team = [Absences, Counsellors, Duties, SubstitutionPlans, Substitutions, TeamReader, WorkingPatterns];
const series = [SeriesCreation, SeriesReader];

@Module({ imports: [MailModule], providers: [...shared, ...team, ...series, SeriesHistory, Occupations, SessionMessages, PlannedRows, HostLetters, InterpreterLetters, Colleagues, SubstitutionLetters, SubstitutionMessages], exports: [...shared, ...team, ...series] })
export class SessionsModule {}
