import { Module } from '@nestjs/common';
import { BookingsModule } from '@relais/bookings';
import { BookingLimit } from '../bookings/booking-limit.guard.ts';
import { BookingCookie } from './booking-cookie.ts';
import { BookingPageController } from './booking-page.controller.ts';
import { BookingPages } from './booking-pages.service.tsx';
import { CalendarDownload } from './calendar-download.service.ts';
import { Invitations } from './invitations.service.ts';
import { LinkGuesses } from './link-guesses.service.ts';
import { ManagePageController } from './manage-page.controller.ts';
import { ManagePages } from './manage-pages.service.tsx';
import { StylesheetController } from './stylesheet.controller.ts';

/** What partners see without an account: pages that work without JavaScript. */
@Module({
  imports: [BookingsModule],
  providers: [BookingCookie, BookingLimit, BookingPages, CalendarDownload, Invitations, LinkGuesses, ManagePages],
  exports: [LinkGuesses],
  controllers: [BookingPageController, ManagePageController, StylesheetController],
})
export class PublicPagesModule {}
