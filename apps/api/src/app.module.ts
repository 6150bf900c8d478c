import { Module, type DynamicModule } from '@nestjs/common';
import { AttendanceModule } from '@relais/attendance';
import { BookingsModule } from '@relais/bookings';
import { DatabaseModule } from '@relais/database';
import { DemoModule } from '@relais/demo';
import { IdentityModule } from '@relais/identity';
import { OrganisationsModule } from '@relais/organisations';
import { MailModule } from '@relais/mail';
import { PlatformModule, type Environment } from '@relais/platform';
import { RequestsModule, UnknownOrganisationsModule } from '@relais/requests';
import { SessionsModule } from '@relais/sessions';
import { schema } from '../../../ormconfig.ts';
import { AnnouncementsController } from './bookings/announcements.controller.ts';
import { BookingDecisionsController } from './bookings/booking-decisions.controller.ts';
import { BookingsController } from './bookings/bookings.controller.ts';
import { KindQuestionsController } from './bookings/kind-questions.controller.ts';
import { OpenSessionsController } from './bookings/open-sessions.controller.ts';
import { WaitingListsController } from './bookings/waiting-lists.controller.ts';
import { ParticipantsController } from './bookings/participants.controller.ts';
import { ChangeStreams } from './changes/change-streams.service.ts';
import { ChangesController } from './changes/changes.controller.ts';
import { ChecksController } from './checks/checks.controller.ts';
import { DebriefsController } from './debriefs/debriefs.controller.ts';
import { HealthController } from './health/health.controller.ts';
import { HttpModule } from './http/http.module.ts';
import { InstallationController } from './identity/installation.controller.ts';
import { MeController } from './identity/me.controller.ts';
import { SignInController } from './identity/sign-in.controller.ts';
import { InterpreterBookingsController } from './interpreters/interpreter-bookings.controller.ts';
import { InterpretersController } from './interpreters/interpreters.controller.ts';
import { ContactsController } from './organisations/contacts.controller.ts';
import { DuplicatesController } from './organisations/duplicates.controller.ts';
import { InteractionsController } from './organisations/interactions.controller.ts';
import { MergesController } from './organisations/merges.controller.ts';
import { OrganisationLinksController } from './organisations/organisation-links.controller.ts';
import { OrganisationSheetsController } from './organisations/organisation-sheets.controller.ts';
import { OrganisationsController } from './organisations/organisations.controller.ts';
import { UnknownOrganisationsController } from './organisations/unknown-organisations.controller.ts';
import { PublicPagesModule } from './pages/public-pages.module.ts';
import { MessagesController } from './messages/messages.controller.ts';
import { WallLinksController } from './wall-sheets/wall-links.controller.ts';
import { WallSheetPageController } from './wall-sheets/wall-sheet-page.controller.ts';
import { WallSheetPages } from './wall-sheets/wall-sheet-pages.service.tsx';
import { UnsubscribeController } from './messages/unsubscribe.controller.tsx';
import { ClosingDaysController } from './places/closing-days.controller.ts';
import { DaysOffController } from './places/days-off.controller.ts';
import { TravelTimesController } from './places/travel-times.controller.ts';
import { RequestsController } from './requests/requests.controller.ts';
import { VisitsController } from './requests/visits.controller.ts';
import { SavedViewsController } from './saved-views/saved-views.controller.ts';
import { SeriesChangesController } from './series/series-changes.controller.ts';
import { SeriesController } from './series/series.controller.ts';
import { CalendarController } from './sessions/calendar.controller.ts';
import { SessionInvitationsController } from './sessions/session-invitations.controller.ts';
import { SessionImportsController } from './sessions/session-imports.controller.ts';
import { SessionBatchesController } from './sessions/session-batches.controller.ts';
import { SessionsController } from './sessions/sessions.controller.ts';
import { AvailabilityController } from './team/availability.controller.ts';
import { CounsellorsController } from './team/counsellors.controller.ts';
import { SubstitutionsController } from './team/substitutions.controller.ts';

@Module({})
export class AppModule {
  static with(environment: Environment): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.with(environment), DatabaseModule.with(schema), IdentityModule, HttpModule, MailModule, OrganisationsModule, SessionsModule, BookingsModule, RequestsModule, UnknownOrganisationsModule, PublicPagesModule, AttendanceModule, DemoModule],
      providers: [ChangeStreams, WallSheetPages],
      controllers: [AnnouncementsController, AvailabilityController, BookingsController, BookingDecisionsController, WaitingListsController, CalendarController, ChangesController, ChecksController, ClosingDaysController, ContactsController, CounsellorsController, DaysOffController, DebriefsController, DuplicatesController, HealthController, InstallationController, InteractionsController, InterpreterBookingsController, InterpretersController, KindQuestionsController, MeController, MergesController, MessagesController, OpenSessionsController, OrganisationLinksController, OrganisationSheetsController, OrganisationsController, ParticipantsController, RequestsController, SavedViewsController, SeriesChangesController, SeriesController, SessionBatchesController, SessionImportsController, SessionInvitationsController, SessionsController, SignInController, SubstitutionsController, TravelTimesController, UnknownOrganisationsController, UnsubscribeController, VisitsController, WallLinksController, WallSheetPageController],
    };
  }
}
