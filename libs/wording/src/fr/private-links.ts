import type { privateLinks as english } from '../en/private-links.ts';
import type { Wording } from '../translate.ts';

export const privateLinks = {
  'private_links.none': 'Il n’y a pas encore de lien.',
  'private_links.make': 'Créer un lien',
  'private_links.made': 'Le lien est créé.',
  'private_links.open': 'Ouvrir la page',
  'private_links.renew': 'Remplacer le lien',
  'private_links.renew_title': 'Remplacer le lien ?',
  'private_links.renew_ask': 'Le lien que vous avez donné n’ouvrira plus rien. Donnez le nouveau à qui en a besoin.',
  'private_links.renewed': 'Il y a un nouveau lien. Le précédent n’ouvre plus rien.',
  'private_links.end': 'Supprimer le lien',
  'private_links.end_title': 'Supprimer le lien ?',
  'private_links.end_ask': 'Le lien que vous avez donné n’ouvrira plus rien. Vous pourrez en créer un autre plus tard.',
  'private_links.ended': 'Le lien n’ouvre plus rien.',
} satisfies Record<keyof typeof english, Wording>;
