import type { organisationPages as english } from '../en/organisation-pages.ts';
import type { Wording } from '../translate.ts';

export const organisationPages = {
  'pages.own_page': 'Page de {organisation}',
  'pages.own_intro': 'Vos inscriptions, et les séances chez vous. Le lien vers cette page est réservé à votre organisation.',
  'pages.own_coming': 'Vos inscriptions',
  'pages.own_none': 'Vous n’avez pas d’inscription pour le moment.',
  'pages.own_find': 'Trouver une séance',
  'pages.own_ask': 'Demandez-nous de venir',
  'pages.own_hosted': 'Séances chez vous',
  'pages.own_hosted_none': 'Aucune séance n’est prévue chez vous.',
  'pages.own_past': 'Vos inscriptions passées',
  'pages.own_hosted_past': 'Séances qui ont eu lieu chez vous',
  'pages.own_change': 'Modifier ou annuler',
  'pages.own_elsewhere': 'Inscription faite avec une autre adresse : la modification se fait par le lien dans le message envoyé à celle-ci.',
  'pages.own_calendar': 'Tout ajouter à votre agenda',
  'pages.own_tentative': 'Pas encore certain',
  'pages.own_requested': 'Nous devons encore confirmer',
  'pages.own_waitlisted': 'Sur la liste d’attente',
  'pages.own_offered': 'Des places vous sont réservées : répondez oui ou non par « Modifier ou annuler »',
  'pages.own_link_title': 'Le lien vers votre page',
  'pages.own_link_intro': 'Indiquez une adresse de votre organisation à laquelle nous écrivons. Si nous la connaissons, un message avec le lien vers votre page y est envoyé.',
  'pages.own_link_send': 'Envoyer le lien',
  'pages.own_link_done': 'Merci',
  'pages.own_link_done_next': 'Si nous connaissons cette adresse, un message avec le lien est en route. Rien après quelques minutes ? Regardez dans les indésirables, essayez une autre adresse de votre organisation, ou demandez-nous.',
  'pages.own_link_lost': 'Votre lien est trop ancien ? Nous vous en envoyons un nouveau.',
} as const satisfies Record<keyof typeof english, Wording>;
