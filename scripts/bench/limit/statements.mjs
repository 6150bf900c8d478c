const session = [
  'id', 'calendar_uid', 'calendar_sequence', 'kind', 'title', 'topics', 'languages', 'status', 'visibility', 'starts_at', 'ends_at', 'zone', 'host_organisation_id', 'host_contact_id', 'place_name',
  'place_address', 'online_url', 'room_id', 'lead_id', 'interpreter_language', 'capacity', 'seats_taken', 'booking_cut_off_hours', 'note', 'host_invited_at', 'confirmed_at', 'confirmed_by',
  'cancelled_at', 'cancelled_by', 'cancel_reason', 'held_at', 'created_by', 'created_at', 'version',
];
const booking = [
  'id', 'session_id', 'organisation_id', 'organisation_name', 'contact_email', 'contact_name', 'language', 'seats', 'access_needs', 'status', 'came_seats', 'booked_at', 'cancelled_at', 'created_at',
  'version',
];
const insert = (table, columns, mark) => `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((_, index) => mark(index + 1)).join(', ')})`;

/** The statements of the limit; `words` are the engine's own. */
export function statements({ mark, object, array, parsed, truth }) {
  const person = object({ id: 'users.id', name: 'users.name' });
  const entry = object({
    id: 'sessions.id', title: 'sessions.title', kind: 'sessions.kind', status: 'sessions.status', visibility: 'sessions.visibility', startsAt: 'sessions.starts_at', endsAt: 'sessions.ends_at',
    zone: 'sessions.zone', host: `CASE WHEN hosts.id IS NOT NULL THEN ${object({ id: 'hosts.id', name: 'hosts.name' })} END`, province: 'hosts.province', languages: parsed('sessions.languages'),
    people: `(SELECT ${array(person, 'session_people.part DESC, users.name')} FROM session_people JOIN users ON users.id = session_people.user_id WHERE session_people.session_id = sessions.id)`,
    capacity: 'sessions.capacity', seatsTaken: 'sessions.seats_taken', debriefed: truth('sessions.held_at IS NOT NULL'), seriesId: 'sessions.series_id', version: 'sessions.version',
  });
  return {
    signedIn: `SELECT users.id, users.role FROM sign_ins JOIN users ON users.id = sign_ins.user_id WHERE sign_ins.token_hash = ${mark(1)} AND sign_ins.expires_at > ${mark(2)} AND users.disabled_at IS NULL`,
    month: `SELECT CAST(${object({ items: array(entry, 'sessions.starts_at, sessions.id') })} AS text) AS body FROM sessions LEFT JOIN organisations hosts ON hosts.id = sessions.host_organisation_id
      WHERE sessions.starts_at < ${mark(2)} AND sessions.starts_at >= ${mark(3)} AND sessions.ends_at > ${mark(1)}`,
    insertSession: insert('sessions', session, mark),
    takeSeats: `UPDATE sessions SET seats_taken = seats_taken + ${mark(1)} WHERE id = ${mark(2)} AND status = 'confirmed' AND seats_taken + ${mark(1)} <= capacity`,
    insertBooking: insert('bookings', booking, mark),
  };
}
