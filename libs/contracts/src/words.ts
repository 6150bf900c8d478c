/** The field's word lists: one code per idea, in the database, on the wire and in URLs. Labels live in the wording lib. */

export const uiLanguages = ['nl', 'fr', 'de', 'en'] as const;
export type UiLanguage = (typeof uiLanguages)[number];

/** Languages that public pages can be read in: those of the interface and, from right to left, Arabic. Mail and all that is stored stay in the four. */
export const pageLanguages = [...uiLanguages, 'ar'] as const;
export type PageLanguage = (typeof pageLanguages)[number];

/** Languages that sessions, organisations and tallies speak of (ISO 639 codes). */
export const spokenLanguages = [
  'nl', 'fr', 'de', 'en', 'ar', 'pt', 'es', 'ro', 'ru', 'uk', 'ti', 'am', 'mn', 'tr', 'ps', 'fa', 'ckb', 'so', 'sq', 'hy',
  'ka', 'sr', 'pl', 'bg', 'it', 'ln', 'sw', 'ff', 'wo', 'bn', 'ur', 'hi', 'pa', 'ne', 'zh', 'vi', 'th', 'tl',
] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];

export const roles = ['admin', 'coordinator', 'counsellor', 'viewer'] as const;
export type Role = (typeof roles)[number];

export const organisationKinds = [
  'embassy_consulate', 'diaspora', 'faith', 'ngo', 'legal_aid', 'night_shelter', 'day_centre', 'food_aid', 'street_work',
  'health', 'municipality', 'welfare_centre', 'social_service', 'integration', 'reception_centre', 'local_reception',
  'open_return_place', 'return_desk', 'conex_partner', 'reintegration_partner', 'immigration_office', 'police', 'school',
  'trade_union', 'citizen_group', 'victim_support', 'interpreters', 'umbrella', 'other',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const organisationStatuses = ['prospect', 'active', 'dormant', 'do_not_contact'] as const;
export type OrganisationStatus = (typeof organisationStatuses)[number];

export const provinces = [
  'brussels', 'antwerp', 'east_flanders', 'flemish_brabant', 'hainaut', 'liege', 'limburg', 'luxembourg', 'namur',
  'walloon_brabant', 'west_flanders',
] as const;
export type Province = (typeof provinces)[number];

/** Coarse communities that an organisation reaches; never a person's nationality. */
export const communities = [
  'north_africa', 'west_africa', 'central_africa', 'horn_of_africa', 'southern_africa', 'middle_east', 'afghanistan_iran',
  'south_asia', 'east_asia', 'mongolia_central_asia', 'caucasus', 'eastern_europe', 'balkans', 'turkey', 'latin_america',
  'lusophone', 'all_communities',
] as const;
export type Community = (typeof communities)[number];

export const interactionKinds = ['visit', 'call', 'mail', 'note', 'agreement', 'session'] as const;
export type InteractionKind = (typeof interactionKinds)[number];

export const channels = ['RETURN_PATH', 'FAMILY_PATH', 'MUNICIPAL_NOTICE', 'INTERMEDIARY', 'DESK_HOTLINE'] as const;
export type Channel = (typeof channels)[number];

export const sessionKinds = [
  'partner_info', 'partner_training', 'team_visit', 'municipal_briefing', 'embassy_seminar', 'community_session', 'permanence',
  'outreach_round', 'centre_group_info', 'network_meeting', 'expert_visit', 'webinar',
] as const;
export type SessionKindCode = (typeof sessionKinds)[number];

export const topics = [
  'basics', 'talking_about_return', 'eligibility', 'travel_documents', 'reintegration', 'families', 'medical', 'trafficking',
  'open_return_place', 'order_explained', 'country_focus', 'working_with_interpreters',
] as const;
export type Topic = (typeof topics)[number];

export const sessionStatuses = ['draft', 'tentative', 'confirmed', 'held', 'cancelled'] as const;
export type SessionStatus = (typeof sessionStatuses)[number];

export const visibilities = ['internal', 'invited', 'public'] as const;
export type Visibility = (typeof visibilities)[number];

export const cancelReasons = ['no_interpreter', 'counsellor_absent', 'host_asked', 'too_few_bookings', 'place_unavailable', 'planned_by_mistake', 'series_changed', 'other'] as const;
export type CancelReason = (typeof cancelReasons)[number];

/** Days of the week as RFC 5545 writes them, Monday first. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

/** What a series does with a date that is a public holiday: take place, leave it out, or move to the next working day. */
export const holidayChoices = ['keep', 'skip', 'move'] as const;
export type HolidayChoice = (typeof holidayChoices)[number];

/** What was done to a series, and can be undone. */
export const seriesActs = ['creation', 'change', 'cancellation'] as const;
export type SeriesActName = (typeof seriesActs)[number];

export const scopes = ['this', 'following', 'all'] as const;
export type Scope = (typeof scopes)[number];

/** What speaks against a moment, and may be accepted with a reason (R3). */
export const warnings = [
  'buffer', 'travel', 'outside_working_hours', 'absent', 'on_duty', 'public_holiday', 'regional_holiday', 'day_off', 'host_closed', 'host_busy',
  'language_missing', 'facilitator_wish', 'room_too_small',
] as const;
export type Warning = (typeof warnings)[number];

/** Why somebody planned all the same; a code, not a text. */
export const acceptanceReasons = ['agreed_with_colleague', 'host_asked', 'only_possible_moment', 'short_distance', 'online', 'other'] as const;
export type AcceptanceReason = (typeof acceptanceReasons)[number];

export const interpreterStates = ['none', 'needed', 'booked', 'cancelled'] as const;
export type InterpreterState = (typeof interpreterStates)[number];

export const facilitatorWishes = ['woman', 'man'] as const;
export type FacilitatorWish = (typeof facilitatorWishes)[number];

export const absenceKinds = ['leave', 'illness', 'training', 'other'] as const;
export type AbsenceKind = (typeof absenceKinds)[number];

export const dutyKinds = ['desk', 'hotline', 'permanence'] as const;
export type DutyKind = (typeof dutyKinds)[number];

export const dayOffKinds = ['bridge', 'compensation', 'regional', 'other'] as const;
export type DayOffKind = (typeof dayOffKinds)[number];

export const bookingStatuses = ['requested', 'confirmed', 'waitlisted', 'offered', 'declined', 'expired', 'cancelled', 'attended', 'no_show'] as const;
export type BookingStatus = (typeof bookingStatuses)[number];

/** What somebody who takes a booked seat does; professionals and volunteers of the partner. */
export const participantFunctions = ['social_worker', 'volunteer', 'municipal_staff', 'consular_staff', 'interpreter', 'other'] as const;
export type ParticipantFunction = (typeof participantFunctions)[number];

export const bookingDeclineReasons = ['not_meant_for_you', 'no_room_left', 'booked_twice', 'too_late', 'other'] as const;
export type BookingDeclineReason = (typeof bookingDeclineReasons)[number];

/** Why somebody on a waiting list got another place in it. */
export const queueChangeReasons = ['asked_earlier', 'needs_it_soonest', 'smaller_group_fits', 'promised', 'mistake', 'other'] as const;
export type QueueChangeReason = (typeof queueChangeReasons)[number];

/** How a question to bookers is answered: never by writing (R9). */
export const answerTypes = ['yes_no', 'number', 'choice'] as const;
export type AnswerType = (typeof answerTypes)[number];

export const requestStatuses = ['new', 'proposed', 'accepted', 'declined', 'withdrawn'] as const;
export type RequestStatus = (typeof requestStatuses)[number];

export const requestDeclineReasons = ['nobody_free', 'outside_our_area', 'another_session_fits', 'not_our_subject', 'asked_twice', 'other'] as const;
export type RequestDeclineReason = (typeof requestDeclineReasons)[number];

export const messageKinds = [
  'session_invitation', 'booking_confirmation', 'booking_cancellation', 'session_reminder', 'session_change', 'session_cancellation', 'session_reinstatement',
  'session_substitution', 'series_invitation', 'series_change', 'series_cancellation', 'interpreter_deadline',
  'address_proof', 'booking_requested', 'booking_declined', 'booking_moved', 'waiting_list_joined', 'seat_offer', 'offer_expired', 'announcement',
  'request_received', 'request_proposal', 'request_accepted', 'request_declined', 'request_overdue', 'organisation_link',
] as const;
export type MessageKind = (typeof messageKinds)[number];

export const messageClasses = ['service', 'invitation', 'newsletter'] as const;
export type MessageClass = (typeof messageClasses)[number];

export const messageStates = ['planned', 'claimed', 'sent', 'failed', 'missed', 'suppressed', 'cancelled'] as const;
export type MessageState = (typeof messageStates)[number];

/** Why a message is in its state; each has a sentence in four languages. */
export const messageReasons = [
  'waiting_for_due_time', 'being_sent', 'accepted_by_server', 'kept_in_relais', 'server_unreachable', 'refused_for_now',
  'refused_for_good', 'found_too_late', 'session_cancelled', 'session_held', 'booking_cancelled', 'session_moved', 'recipient_replaced',
  'change_undone', 'offer_over', 'request_settled', 'link_withdrawn', 'counsellor_changed', 'interpreter_not_booked', 'no_invitation_basis', 'opted_out', 'bounced', 'do_not_contact', 'too_many_attempts',
] as const;
export type MessageReason = (typeof messageReasons)[number];

export const addressStates = ['ok', 'opted_out', 'bounced', 'do_not_contact'] as const;
export type AddressState = (typeof addressStates)[number];

/** Why an address may get invitations (R8). */
export const invitationBases = ['none', 'opt_in', 'legitimate_interest'] as const;
export type InvitationBasis = (typeof invitationBases)[number];

/** What unnamed people in a session do there; `unknown` is always an answer. */
export const attendanceRoles = ['social_worker', 'volunteer', 'municipal_staff', 'consular_staff', 'interpreter', 'community_member', 'other', 'unknown'] as const;
export type AttendanceRole = (typeof attendanceRoles)[number];
