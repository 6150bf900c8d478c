import type { Role, UiLanguage } from '@relais/contracts';

/** The person who acts: what every service may know of a signed-in user. */
export interface SignedIn {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly language: UiLanguage;
  readonly officeName: string | null;
}
