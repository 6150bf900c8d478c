import type { announcements as english } from '../en/announcements.ts';
import type { Wording } from '../translate.ts';

export const announcements = {
  'announcements.write': 'Nachricht an alle Gebuchten',
  'announcements.hint': 'Alle bekommen sie per Mail in ihrer Sprache, mit den Angaben zur Veranstaltung und dem Link zur Buchung. Die Warteliste bekommt sie nicht.',
  'announcements.nobody': 'Zurzeit hat niemand Plätze; es gibt niemanden, dem Sie schreiben könnten.',
  'announcements.readers': { one: '{language}: {count} Person', other: '{language}: {count} Personen' },
  'announcements.subject': 'Betreff',
  'announcements.text': 'Nachricht',
  'announcements.text_hint': 'Eine leere Zeile beginnt einen Absatz. Nichts über Menschen, die vielleicht zurückkehren.',
  'announcements.kept': 'Was Sie schreiben, bleibt auf diesem Gerät, bis es gesendet ist.',
  'announcements.preview': 'Vor dem Senden ansehen',
  'announcements.preview_title': 'So liest es sich',
  'announcements.missing': 'Fehlt in: {languages}. Schreiben Sie sie auch in dieser Sprache, dann kann sie hinaus.',
  'announcements.back': 'Weiter schreiben',
  'announcements.send': { one: 'An {count} Person senden', other: 'An {count} Personen senden' },
  'announcements.sent': { one: 'Die Nachricht geht an {count} Person.', other: 'Die Nachricht geht an {count} Personen.' },
  'announcements.earlier': { one: '{count} frühere Nachricht', other: '{count} frühere Nachrichten' },
  'announcements.earlier_line': '{subject} ({by}, {when})',
} satisfies Record<keyof typeof english, Wording>;
