import { Module } from '@nestjs/common';
import { MailModule } from '@relais/mail';
import { SessionsModule } from '@relais/sessions';
import { AnnouncementLetters } from './announcements/announcement-letters.ts';
import { Announcements } from './announcements/announcements.service.ts';
import { Admissions } from './admissions.service.ts';
import { BookingDecisions } from './booking-decisions.service.ts';
import { BookingMoves } from './booking-moves.service.ts';
import { BookingProofs } from './booking-proofs.service.ts';
import { BookingViews } from './booking-views.service.ts';
import { BookingDetails } from './details/booking-details.service.ts';
import { HeldBookings } from './held-bookings.service.ts';
import { Offers } from './waiting-list/offers.service.ts';
import { QueueChanges } from './waiting-list/queue-changes.service.ts';
import { WaitingListRounds } from './waiting-list/waiting-list-rounds.service.ts';
import { WaitingList } from './waiting-list/waiting-list.service.ts';
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
import { InvitationLetters } from './invitations/invitation-letters.ts';
import { InvitationMailings } from './invitations/invitation-mailings.service.ts';
import { InvitedOrganisations } from './invitations/invited-organisations.service.ts';
import { SessionInvitations } from './invitations/session-invitations.service.ts';
import { FreshLinks } from './organisation-page/fresh-links.service.ts';
import { OrganisationLinkLetters } from './organisation-page/organisation-link-letters.ts';
import { OrganisationLinks } from './organisation-page/organisation-links.service.ts';
import { OrganisationPageReader } from './organisation-page/organisation-page.reader.ts';
import { KindQuestions } from './questions/kind-questions.service.ts';
import { KindRules } from './questions/kind-rules.service.ts';
import { Participants } from './participants/participants.service.ts';

const shared = [Admissions, Announcements, BookingChanges, BookingDecisions, BookingMoves, BookingProofs, Bookings, KindQuestions, KindRules, ManagedBookings, Offers, OpenSessions, Participants, QueueChanges, Seats, WaitingListRounds];
const inside = [
  AnnouncementLetters, BookingDetails, BookingLetters, BookingMessages, BookingViews, BookingsFollowSessions, HeldBookings, SeriesBookingLetters, SeriesBookingMessages, WaitingList,
];

/** What organisations see and do by private links of their own. */
const forOrganisations = [FreshLinks, InvitationMailings, InvitedOrganisations, OrganisationLinks, OrganisationPageReader, SessionInvitations];

@Module({
  imports: [MailModule, SessionsModule],
  providers: [...shared, ...inside, ...forOrganisations, InvitationLetters, OrganisationLinkLetters],
  exports: [...shared, ...forOrganisations],
})
export class BookingsModule {}
