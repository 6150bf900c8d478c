import type { identity as english } from '../en/identity.ts';
import type { Wording } from '../translate.ts';

export const identity = {
  'identity.sign_in': 'Se connecter',
  'identity.sign_out': 'Se déconnecter',
  'identity.tagline': 'Planifiez des séances d’information avec les organisations en qui les gens ont déjà confiance.',
  'identity.email': 'Adresse e-mail',
  'identity.password': 'Mot de passe',
  'identity.demo_title': 'Démonstration',
  'identity.demo_hint': 'Choisissez qui vous voulez être. Le mot de passe des quatre figure dans le terminal où Relais a été lancé.',
  'problems.not_allowed': 'Votre rôle ne le permet pas',
  'problems.not_allowed.detail': 'Demandez à un coordinateur ou à un administrateur de le faire.',
} satisfies Record<keyof typeof english, Wording>;
