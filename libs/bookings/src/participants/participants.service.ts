import { Injectable } from '@nestjs/common';
import { participantFunctions, type ParticipantList, type ParticipantSheetQuery } from '@relais/contracts';
import { Readers, UnitOfWork, findById } from '@relais/database';
import { Audit, type SignedIn } from '@relais/identity';
import { safeCell } from '@relais/organisations';
import { RuleViolation } from '@relais/platform';
import { Session } from '@relais/sessions';
import { translate } from '@relais/wording';
import { stringify } from 'csv-stringify/sync';
import { In } from 'typeorm';
import { Booking } from '../booking.entity.ts';
import { BookingDetails } from '../details/booking-details.service.ts';
import { seatLines } from './seat-lines.rules.ts';

const byteOrderMark = '\uFEFF';

/** Who is to be at a session, for the door and for certificates. */
@Injectable()
export class Participants {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: Readers,
    private readonly details: BookingDetails,
    private readonly audit: Audit,
  ) {}

  /** By organisation; names only where the session asks for them. @throws RuleViolation `not_found` */
  async of(sessionId: string): Promise<ParticipantList> {
    const db = await this.readers.entities();
    const session = await findById(db, Session, sessionId);
    if (!session) throw new RuleViolation('not_found');
    const { asksNames } = await this.details.rulesOf(db, session);
    const bookings = await db.find(Booking, { where: { sessionId, status: In(['confirmed', 'attended', 'no_show']) }, order: { organisationName: 'ASC', bookedAt: 'ASC', id: 'ASC' } });
    const detailsOf = await this.details.of(db, bookings.map(({ id }) => id));
    const items = bookings.flatMap((booking) => {
      const said = { seats: booking.seats, functions: countsOf(booking), participants: asksNames ? detailsOf(booking.id).participants : [] };
      return seatLines(said).map((line) => ({ bookingId: booking.id, organisationName: booking.organisationName, ...line }));
    });
    return { items };
  }

  /** The same as a CSV file in the reader's language; who takes it away is written into the audit. @throws RuleViolation `not_found` */
  async sheet(sessionId: string, { delimiter }: ParticipantSheetQuery, user: SignedIn): Promise<string> {
    const { items } = await this.of(sessionId);
    await this.work.run((db) => this.audit.record(db, { userId: user.id, act: 'exported', subject: 'participants', subjectId: sessionId, details: { seats: items.length } }));
    const head = (['organisation', 'function', 'name'] as const).map((column) => translate(user.language, `bookings.column_${column}`));
    const lines = items.map((item) => [item.organisationName, item.function === null ? '' : translate(user.language, `words.participant_function.${item.function}`), item.name]);
    return `${delimiter === ';' ? byteOrderMark : ''}${stringify([head, ...lines.map((cells) => cells.map(safeCell))], { delimiter, record_delimiter: 'windows' })}`;
  }
}

function countsOf({ functions }: Booking) {
  return participantFunctions.flatMap((one) => {
    const count = functions?.[one];
    return count === undefined ? [] : [{ function: one, count }];
  });
}
