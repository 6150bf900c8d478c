import type { seriesMail as english } from '../en/series-mail.ts';
import type { Wording } from '../translate.ts';

export const seriesMail = {
  'mail.series_invitation.subject': { one: 'Infosessie op {date}: {title}', other: 'Infosessies vanaf {date}: {title} ({count} data)' },
  'mail.series_invitation.intro': 'We hebben deze sessies gepland met {host}. Met het agendabestand zet u ze in uw agenda; latere wijzigingen vervangen het.',
  'mail.series_change.subject': { one: 'Gewijzigd: {title}, {count} datum', other: 'Gewijzigd: {title}, {count} data' },
  'mail.series_change.intro': 'Het tijdstip of de plaats van de sessies hieronder is gewijzigd. Het agendabestand vervangt wat in uw agenda staat.',
  'mail.series_change.booked': 'Uw plaatsen blijven geboekt. Past een nieuw moment u niet? Wijzig of annuleer die inschrijving dan met haar link.',
  'mail.series_cancellation.subject': { one: 'Geannuleerd: {title}, {count} datum', other: 'Geannuleerd: {title}, {count} data' },
  'mail.series_cancellation.intro': 'De sessies hieronder gaan niet door. Het agendabestand verwijdert ze uit uw agenda. Onze excuses.',
  'mail.session_reinstatement.subject': 'Gaat toch door: {title}, {date}',
  'mail.session_reinstatement.intro': 'We meldden u dat deze sessie geannuleerd was. Ze gaat toch door; het agendabestand zet ze terug in uw agenda.',
  'mail.series.was': 'Eerder: {when}',
  'mail.series.now': 'Nu: {when}',
  'mail.series.place': 'Plaats: {where}',
  'mail.series.takes_place': 'Gaat door: {when}',
  'mail.series.confirmed': 'zoals gepland',
  'mail.series.off': 'gaat niet door',
  'mail.series.manage': 'Uw inschrijving van {date} wijzigen of annuleren',
} satisfies Record<keyof typeof english, Wording>;
