import type { partnerWords as english } from '../en/partner-words.ts';
import type { Wording } from '../translate.ts';

export const partnerWords = {
  'words.participant_function.social_worker': 'Travailleur social',
  'words.participant_function.volunteer': 'Bénévole',
  'words.participant_function.municipal_staff': 'Agent communal',
  'words.participant_function.consular_staff': 'Agent consulaire',
  'words.participant_function.interpreter': 'Interprète',
  'words.participant_function.other': 'Autre fonction',

  'words.booking_decline_reason.not_meant_for_you': 'Cette séance s’adresse à un autre public',
  'words.booking_decline_reason.no_room_left': 'Il n’y a plus de place',
  'words.booking_decline_reason.booked_twice': 'Votre organisation est déjà inscrite',
  'words.booking_decline_reason.too_late': 'L’inscription est arrivée trop tard',
  'words.booking_decline_reason.other': 'Une autre raison',

  'words.queue_change_reason.asked_earlier': 'Avait demandé plus tôt',
  'words.queue_change_reason.needs_it_soonest': 'En a besoin en premier',
  'words.queue_change_reason.smaller_group_fits': 'Un groupe plus petit trouve place',
  'words.queue_change_reason.promised': 'C’était promis',
  'words.queue_change_reason.mistake': 'Erreur corrigée',
  'words.queue_change_reason.other': 'Autre raison',

  'words.answer_type.yes_no': 'Oui ou non',
  'words.answer_type.number': 'Un nombre',
  'words.answer_type.choice': 'Choix dans une liste',

  'words.request_status.new': 'Nouvelle',
  'words.request_status.proposed': 'Moments proposés',
  'words.request_status.accepted': 'Acceptée',
  'words.request_status.declined': 'Refusée',
  'words.request_status.withdrawn': 'Retirée',

  'words.request_decline_reason.nobody_free': 'Personne de notre équipe n’est libre',
  'words.request_decline_reason.outside_our_area': 'En dehors de notre région',
  'words.request_decline_reason.another_session_fits': 'Une autre séance convient mieux',
  'words.request_decline_reason.not_our_subject': 'Ce n’est pas notre sujet',
  'words.request_decline_reason.asked_twice': 'Déjà demandé',
  'words.request_decline_reason.other': 'Une autre raison',

  'words.duplicate_sign.name': 'Même nom',
  'words.duplicate_sign.address': 'Même adresse',
  'words.duplicate_sign.email_domain': 'Même domaine de messagerie',
  'words.duplicate_sign.website': 'Même site web',

  'sessions.asks_approval': 'Approuver les inscriptions',
  'sessions.asks_proof': 'Faire confirmer l’adresse',
  'sessions.asks_names': 'Noms pour une attestation',
  'sessions.step_free': 'Accessible sans marches',
  'sessions.tells_address': 'Montrer l’adresse aux inscrits',
  'sessions.as_the_kind_says': 'Comme pour ce type de séance : {answer}',
  'sessions.tells_address_hint': 'N’importe que si l’adresse de l’hôte est protégée.',
  'sessions.as_the_kind_has_it': 'Comme pour ce type de séance',
  'sessions.yes': 'Oui',
  'sessions.no': 'Non',
  'sessions.not_known': 'Inconnu',
} satisfies Record<keyof typeof english, Wording>;
