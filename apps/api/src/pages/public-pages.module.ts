import { Module } from '@nestjs/common';
import { BookingsModule } from '@relais/bookings';
import { RequestsModule } from '@relais/requests';
import { HttpModule } from '../http/http.module.ts';
import { BookingCookie } from './booking/booking-cookie.ts';
import { BookingDeedsController } from './booking/booking-deeds.controller.ts';
import { BookingPageController } from './booking/booking-page.controller.ts';
import { BookingPages } from './booking/booking-pages.service.tsx';
import { CalendarDownload } from './booking/calendar-download.service.ts';
import { Invitations } from './booking/invitations.service.ts';
import { LinkGuesses } from './frame/link-guesses.service.ts';
import { ManagePageController } from './booking/manage-page.controller.ts';
import { ManagePages } from './booking/manage-pages.service.tsx';
import { OpenedBookings } from './booking/opened-bookings.service.ts';
import { PageFilesController } from './frame/page-files.controller.ts';
import { ProgrammePageController } from './programme/programme-page.controller.tsx';
import { ProgrammePages } from './programme/programme-pages.service.ts';
import { OrganisationCookie } from './organisation/organisation-cookie.ts';
import { OrganisationLinkPageController } from './organisation/organisation-link-page.controller.tsx';
import { OrganisationPageController } from './organisation/organisation-page.controller.tsx';
import { AskPageController } from './requests/ask-page.controller.ts';
import { AskPages } from './requests/ask-pages.service.tsx';
import { RequestCookie } from './requests/request-cookie.ts';
import { RequestPageController } from './requests/request-page.controller.ts';
import { RequestPages } from './requests/request-pages.service.tsx';

/** What partners see without an account: pages that work without JavaScript. */
@Module({
  imports: [BookingsModule, HttpModule, RequestsModule],
  providers: [AskPages, BookingCookie, BookingPages, CalendarDownload, Invitations, LinkGuesses, ManagePages, OpenedBookings, OrganisationCookie, ProgrammePages, RequestCookie, RequestPages],
  exports: [LinkGuesses],
  controllers: [AskPageController, BookingDeedsController, BookingPageController, ManagePageController, OrganisationLinkPageController, OrganisationPageController, PageFilesController, ProgrammePageController, RequestPageController],
})
export class PublicPagesModule {}
