import type { messageWords as english } from '../en/message-words.ts';
import type { Wording } from '../translate.ts';

export const messageWords = {
  'words.message_kind.session_invitation': 'Invitation à une séance',
  'words.message_kind.booking_confirmation': 'Confirmation d’une inscription',
  'words.message_kind.booking_cancellation': 'Annulation d’une inscription',
  'words.message_kind.session_reminder': 'Rappel d’une séance',
  'words.message_kind.session_change': 'Modification d’une séance',
  'words.message_kind.session_cancellation': 'Annulation d’une séance',

  'words.message_class.service': 'Message de service',
  'words.message_class.invitation': 'Message d’invitation',
  'words.message_class.newsletter': 'Lettre d’information',

  'words.message_state.planned': 'Prévu',
  'words.message_state.claimed': 'Envoi en cours',
  'words.message_state.sent': 'Envoyé',
  'words.message_state.failed': 'Échoué',
  'words.message_state.missed': 'Trop tard',
  'words.message_state.suppressed': 'Retenu',
  'words.message_state.cancelled': 'Annulé',

  'words.message_reason.waiting_for_due_time': 'Ce message partira le moment venu.',
  'words.message_reason.being_sent': 'Relais est en train de le remettre au serveur de messagerie.',
  'words.message_reason.accepted_by_server': 'Le serveur de messagerie l’a accepté.',
  'words.message_reason.kept_in_relais': 'Aucun serveur de messagerie n’est configuré : Relais l’a conservé ici, exactement tel qu’il aurait été envoyé.',
  'words.message_reason.server_unreachable': 'Le serveur de messagerie était injoignable ; Relais va réessayer.',
  'words.message_reason.refused_for_now': 'Le serveur de messagerie l’a refusé pour l’instant ; Relais va réessayer.',
  'words.message_reason.refused_for_good': 'Le serveur de messagerie l’a refusé définitivement ; vérifiez l’adresse.',
  'words.message_reason.found_too_late': 'Ce message n’aurait pu partir qu’une fois devenu inutile ; il n’a donc pas été envoyé.',
  'words.message_reason.session_cancelled': 'La séance a été annulée ; ce message n’avait plus lieu d’être.',
  'words.message_reason.session_held': 'La séance avait déjà eu lieu ; ce message n’avait plus lieu d’être.',
  'words.message_reason.booking_cancelled': 'L’inscription a été annulée ; ce message n’avait plus lieu d’être.',
  'words.message_reason.session_moved': 'La séance a été déplacée ; un message pour le nouvel horaire remplace celui-ci.',
  'words.message_reason.recipient_replaced': 'La séance a désormais un autre contact, qui reçoit le message à sa place.',
  'words.message_reason.no_invitation_basis': 'Ce contact n’a pas accepté de recevoir des invitations et aucun intérêt légitime n’est consigné.',
  'words.message_reason.opted_out': 'Ce contact s’est désinscrit de ce type de messages.',
  'words.message_reason.bounced': 'Un message précédent à cette adresse est revenu ; corrigez d’abord l’adresse.',
  'words.message_reason.do_not_contact': 'Cette organisation ou cette adresse ne doit pas être contactée.',
  'words.message_reason.too_many_attempts': 'Relais a essayé trop de fois et s’est arrêté ; vérifiez l’adresse et le serveur de messagerie.',

  'words.address_state.ok': 'Peut recevoir des messages',
  'words.address_state.opted_out': 'Désinscrit',
  'words.address_state.bounced': 'Message revenu',
  'words.address_state.do_not_contact': 'Ne pas contacter',

  'words.invitation_basis.none': 'Pas d’invitations',
  'words.invitation_basis.opt_in': 'A accepté les invitations',
  'words.invitation_basis.legitimate_interest': 'Intérêt légitime consigné',
} satisfies Record<keyof typeof english, Wording>;
