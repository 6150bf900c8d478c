/** Everything that somebody wrote to those who booked on this device is gone. Apart from the drafts, so that signing out need not fetch them. */
export function dropAllTexts(writerId: string, store: Storage = localStorage): void {
  const start = `relais.announcement.${writerId}.`;
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '').filter((key) => key.startsWith(start));
  for (const key of keys) store.removeItem(key);
}
