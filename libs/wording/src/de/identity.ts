import type { identity as english } from '../en/identity.ts';
import type { Wording } from '../translate.ts';

export const identity = {
  'identity.sign_in': 'Anmelden',
  'identity.sign_out': 'Abmelden',
  'identity.tagline': 'Planen Sie Informationsveranstaltungen mit den Organisationen, denen die Menschen schon vertrauen.',
  'identity.email': 'E-Mail-Adresse',
  'identity.password': 'Passwort',
  'identity.demo_title': 'Demonstration',
  'identity.demo_hint': 'Wählen Sie, wer Sie sein möchten. Das Passwort aller vier steht im Terminal, in dem Relais gestartet wurde.',
  'problems.not_allowed': 'Ihre Rolle erlaubt das nicht',
  'problems.not_allowed.detail': 'Bitten Sie einen Koordinator oder Verwalter, dies zu tun.',
} satisfies Record<keyof typeof english, Wording>;
