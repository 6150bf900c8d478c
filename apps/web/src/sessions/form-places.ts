/** Whose form it is and of which session, `new` for one that is not stored; each window types into its own. */
export interface FormPlace {
  readonly writerId: string;
  readonly sessionId: string;
  readonly formId: string;
}

/** What the entries of a writer begin with, or those of one session. */
export function startOf(writerId: string, sessionId = ''): string {
  return `relais.session-form.${writerId}.${sessionId === '' ? '' : `${sessionId}.`}`;
}

export function keyOf({ writerId, sessionId, formId }: FormPlace): string {
  return `${startOf(writerId, sessionId)}${formId}`;
}

export function keysFrom(start: string, store: Storage): string[] {
  return Array.from({ length: store.length }, (_, index) => store.key(index) ?? '').filter((key) => key.startsWith(start));
}

/** Everything that somebody typed into session forms on this device is gone. Apart from the forms, so that signing out need not fetch them. */
export function dropAllForms(writerId: string, store: Storage = localStorage): void {
  for (const key of keysFrom(startOf(writerId), store)) store.removeItem(key);
}
