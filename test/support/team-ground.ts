import type { SessionView } from '@relais/contracts';
import type { Client } from './client.ts';
import type { RunningApp } from './running-app.ts';
import { createOffice, describeCounsellor, idOf, planAtHost } from './substitutions.ts';

export interface TeamGround {
  /** Ilse, who leads all the sessions. */
  readonly ill: Client;
  /** Amina, a woman in Ghent who speaks French and Dutch; Bart, a man who speaks German and Dutch, is there too. */
  readonly amina: Client;
  /** In French, German and Dutch; the host of the third asks for a woman. */
  readonly sessions: readonly SessionView[];
}

/** Three counsellors, and a week in which one of them has three sessions, at hosts of three languages. */
export async function prepareTeam(running: RunningApp): Promise<TeamGround> {
  const ill = await running.signIn('counsellor', { name: 'Ilse Peeters' });
  const amina = await running.signIn('counsellor', { name: 'Amina Haddad' });
  const bart = await running.signIn('counsellor', { name: 'Bart Bos' });
  const office = await createOffice(running, 'Gent');
  await describeCounsellor(running, idOf(amina), { languages: ['fr', 'nl'], gender: 'woman', officeId: office.id });
  await describeCounsellor(running, idOf(bart), { languages: ['de', 'nl'], gender: 'man' });
  const sessions = [
    await planAtHost(ill, { title: 'Permanence Abri', languages: ['fr'], startsAtLocal: '2026-11-24T10:00', endsAtLocal: '2026-11-24T12:00' }, { language: 'fr', email: 'abri@example.org' }),
    await planAtHost(ill, { title: 'Infopunkt', languages: ['de'], startsAtLocal: '2026-11-25T10:00', endsAtLocal: '2026-11-25T12:00' }, { language: 'de', email: 'infopunkt@example.org' }),
    await planAtHost(ill, { title: 'Team De Brug', languages: ['nl'], startsAtLocal: '2026-11-26T10:00', endsAtLocal: '2026-11-26T12:00', facilitatorWish: 'woman' }, { language: 'nl', email: 'brug@example.org' }),
  ];
  return { ill, amina, sessions };
}
