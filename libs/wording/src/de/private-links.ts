import type { privateLinks as english } from '../en/private-links.ts';
import type { Wording } from '../translate.ts';

export const privateLinks = {
  'private_links.none': 'Es gibt noch keinen Link.',
  'private_links.make': 'Link erstellen',
  'private_links.made': 'Der Link ist erstellt.',
  'private_links.open': 'Seite öffnen',
  'private_links.renew': 'Link ersetzen',
  'private_links.renew_title': 'Link ersetzen?',
  'private_links.renew_ask': 'Der ausgegebene Link öffnet dann nichts mehr. Geben Sie den neuen denen, die ihn brauchen.',
  'private_links.renewed': 'Es gibt einen neuen Link. Der frühere öffnet nichts mehr.',
  'private_links.end': 'Link beenden',
  'private_links.end_title': 'Link beenden?',
  'private_links.end_ask': 'Der ausgegebene Link öffnet dann nichts mehr. Sie können später einen anderen erstellen.',
  'private_links.ended': 'Der Link öffnet nichts mehr.',
} satisfies Record<keyof typeof english, Wording>;
