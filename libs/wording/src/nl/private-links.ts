import type { privateLinks as english } from '../en/private-links.ts';
import type { Wording } from '../translate.ts';

export const privateLinks = {
  'private_links.none': 'Er is nog geen link.',
  'private_links.make': 'Een link maken',
  'private_links.made': 'De link is gemaakt.',
  'private_links.open': 'De pagina openen',
  'private_links.renew': 'De link vervangen',
  'private_links.renew_title': 'De link vervangen?',
  'private_links.renew_ask': 'De link die u gegeven hebt, opent dan niets meer. Geef de nieuwe aan wie hem nodig heeft.',
  'private_links.renewed': 'Er is een nieuwe link. De vorige opent niets meer.',
  'private_links.end': 'De link stopzetten',
  'private_links.end_title': 'De link stopzetten?',
  'private_links.end_ask': 'De link die u gegeven hebt, opent dan niets meer. U kunt later een andere maken.',
  'private_links.ended': 'De link opent niets meer.',
} satisfies Record<keyof typeof english, Wording>;
