import { Module } from '@nestjs/common';
import { MailModule } from '@relais/mail';
import { SessionsModule } from '@relais/sessions';
import { AnnouncementLetters } from './announcements/announcement-letters.ts';
import { Announcements } from './announcements/announcements.service.ts';
import { BookingChanges } from './booking-changes.service.ts';
import { BookingsFollowSessions } from './bookings-follow-sessions.ts';
import { Bookings } from './bookings.service.ts';
import { BookingLetters } from './mail/booking-letters.ts';
import { BookingMessages } from './mail/booking-messages.service.ts';
import { SeriesBookingLetters } from './mail/series-booking-letters.ts';
import { SeriesBookingMessages } from './mail/series-booking-messages.service.ts';
import { ManagedBookings } from './managed-bookings.service.ts';
import { OpenSessions } from './open-sessions.service.ts';
import { Seats } from './seats.service.ts';
import { KindQuestions } from './questions/kind-questions.service.ts';
import { KindRules } from './questions/kind-rules.service.ts';

const shared = [Announcements, KindQuestions, KindRules, BookingChanges, Bookings, ManagedBookings, OpenSessions];

@Module({ imports: [MailModule, SessionsModule], providers: [...shared, AnnouncementLetters, BookingLetters, BookingMessages, BookingsFollowSessions, Seats, SeriesBookingLetters, SeriesBookingMessages], exports: [...shared, Seats] })
export class BookingsModule {}
