import type { identity as english } from '../en/identity.ts';
import type { Wording } from '../translate.ts';

export const identity = {
  'identity.sign_in': 'Aanmelden',
  'identity.sign_out': 'Afmelden',
  'identity.tagline': 'Plan infosessies met de organisaties die mensen al vertrouwen.',
  'identity.email': 'E-mailadres',
  'identity.password': 'Wachtwoord',
  'identity.demo_title': 'Demonstratie',
  'identity.demo_hint': 'Kies wie u wilt zijn. Het wachtwoord van alle vier staat in de terminal waarin Relais gestart werd.',
  'problems.not_allowed': 'Uw rol laat dit niet toe',
  'problems.not_allowed.detail': 'Vraag een coördinator of een beheerder om dit te doen.',
} satisfies Record<keyof typeof english, Wording>;
