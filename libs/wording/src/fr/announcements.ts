import type { announcements as english } from '../en/announcements.ts';
import type { Wording } from '../translate.ts';

export const announcements = {
  'announcements.write': 'Message aux inscrits',
  'announcements.hint': 'Chacun le reçoit par e-mail dans sa langue, avec les données de la séance et le lien de son inscription. La liste d’attente ne le reçoit pas.',
  'announcements.nobody': 'Personne n’a de places pour l’instant ; il n’y a personne à qui écrire.',
  'announcements.readers': { one: '{language} : {count} destinataire', other: '{language} : {count} destinataires' },
  'announcements.subject': 'Objet',
  'announcements.text': 'Message à envoyer',
  'announcements.text_hint': 'Une ligne vide commence un paragraphe. Rien sur les personnes qui pourraient rentrer.',
  'announcements.kept': 'Ce que vous écrivez reste sur cet appareil jusqu’à l’envoi.',
  'announcements.preview': 'Relire avant l’envoi',
  'announcements.preview_title': 'Ainsi se lit-il',
  'announcements.missing': 'Manque en : {languages}. Écrivez-le aussi dans cette langue pour pouvoir l’envoyer.',
  'announcements.back': 'Continuer à écrire',
  'announcements.send': { one: 'Envoyer à {count} destinataire', other: 'Envoyer à {count} destinataires' },
  'announcements.sent': { one: 'Le message part à {count} destinataire.', other: 'Le message part à {count} destinataires.' },
  'announcements.earlier': { one: '{count} message précédent', other: '{count} messages précédents' },
  'announcements.earlier_line': '{subject} ({by}, le {when})',
} satisfies Record<keyof typeof english, Wording>;
