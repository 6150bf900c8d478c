import type { seriesMail as english } from '../en/series-mail.ts';
import type { Wording } from '../translate.ts';

export const seriesMail = {
  'mail.series_invitation.subject': { one: 'Informationsveranstaltung am {date}: {title}', other: 'Informationsveranstaltungen ab {date}: {title} ({count} Termine)' },
  'mail.series_invitation.intro': 'Wir haben diese Veranstaltungen mit {host} geplant. Mit der Kalenderdatei übernehmen Sie sie in Ihren Kalender; spätere Änderungen ersetzen sie.',
  'mail.series_change.subject': { one: 'Geändert: {title}, {count} Termin', other: 'Geändert: {title}, {count} Termine' },
  'mail.series_change.intro': 'Zeit oder Ort der folgenden Veranstaltungen hat sich geändert. Die Kalenderdatei ersetzt die Einträge in Ihrem Kalender.',
  'mail.series_change.booked': 'Ihre Plätze bleiben gebucht. Passt Ihnen ein neuer Termin nicht, ändern oder stornieren Sie diese Buchung über ihren Link.',
  'mail.series_cancellation.subject': { one: 'Abgesagt: {title}, {count} Termin', other: 'Abgesagt: {title}, {count} Termine' },
  'mail.series_cancellation.intro': 'Die folgenden Veranstaltungen finden nicht statt. Die Kalenderdatei entfernt sie aus Ihrem Kalender. Wir bitten um Entschuldigung.',
  'mail.session_reinstatement.subject': 'Findet doch statt: {title}, {date}',
  'mail.session_reinstatement.intro': 'Wir hatten Ihnen diese Veranstaltung abgesagt. Sie findet doch statt; die Kalenderdatei setzt sie wieder in Ihren Kalender.',
  'mail.series.was': 'Bisher: {when}',
  'mail.series.now': 'Jetzt: {when}',
  'mail.series.place': 'Ort: {where}',
  'mail.series.takes_place': 'Findet statt: {when}',
  'mail.series.confirmed': 'wie geplant',
  'mail.series.off': 'findet nicht statt',
  'mail.series.manage': 'Ihre Buchung vom {date} ändern oder stornieren',
} satisfies Record<keyof typeof english, Wording>;
