import { BookingAttendance, Debrief, Tally } from '@relais/attendance';
import { Announcement, Booking, BookingAnswer, Invitation, KindQuestion, Participant, QueueChange } from '@relais/bookings';
import { createDataSource, migrations, type Schema } from '@relais/database';
import { Attempt, AuditEntry, IdempotencyKey, Installation, Office, PrivateLink, SignIn, User } from '@relais/identity';
import { Message } from '@relais/mail';
import { Contact, DistinctOrganisations, Interaction, Organisation, OrganisationMerge } from '@relais/organisations';
import { RequestMoment, SessionRequest } from '@relais/requests';
import {
  Absence, AcceptedWarning, ClosingDay, DayOff, Duty, Interpreter, Room, SavedView, Series, SeriesChangeRow, Session, SessionKind, SessionPerson, TravelTime, WorkingPattern,
} from '@relais/sessions';
import { type DataSource } from 'typeorm';

/** The one list of entities and migrations. */
export const schema: Schema = {
  entities: [
    Office, User, SignIn, Attempt, PrivateLink, IdempotencyKey, AuditEntry, Installation,
    Organisation, Contact, Interaction, OrganisationMerge, DistinctOrganisations,
    Message,
    SessionKind, Room, Series, SeriesChangeRow, Interpreter, Session, SessionPerson, AcceptedWarning, TravelTime, ClosingDay, DayOff, WorkingPattern, Absence, Duty, SavedView,
    Booking, KindQuestion, BookingAnswer, Participant, QueueChange, Announcement, Invitation,
    SessionRequest, RequestMoment,
    Debrief, Tally, BookingAttendance,
  ],
  migrations,
};

/** For TypeORM's own commands: `DATABASE_URL` or the default file. */
export const dataSource: DataSource = createDataSource(process.env['DATABASE_URL'] ?? 'sqlite:data/relais.sqlite', schema);
