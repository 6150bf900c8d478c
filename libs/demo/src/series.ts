import { addDays } from '@relais/calendar';
import { Injectable } from '@nestjs/common';
import { weekdays, SeriesInput } from '@relais/contracts';
import type { SignedIn, User } from '@relais/identity';
import { SeriesCreation } from '@relais/sessions';
import { zone } from './days.ts';
import type { Directory } from './directory.ts';
import { standing } from './month.content.ts';

type Standing = (typeof standing)[number];

/** What goes on every week or month from next week on, planned as series. */
@Injectable()
export class DemoSeries {
  constructor(private readonly creation: SeriesCreation) {}

  /** `monday`: of this week, whose permanences stand singly, as do those before. */
  async write(directory: Directory, monday: string): Promise<void> {
    const hosts = new Set(standing.map(([, , , host]) => host));
    const weekly = [...hosts].map((host) => permanence(standing.filter((one) => one[3] === host), directory, addDays(monday, 7)));
    for (const input of [...weekly, monthlyBasics(directory, addDays(monday, 35))]) await this.creation.create(SeriesInput.parse(input), plannerOf(directory, input.leadId));
  }
}

/** All of a host's hours: the same time on one or two days of the week. */
function permanence(hours: readonly Standing[], directory: Directory, startsOn: string) {
  const [first] = hours;
  if (!first) throw new Error('The demonstration knows no permanence there');
  const [, startClock, minutes, host, lead, languages] = first;
  const contact = directory.contacts.get(host);
  return {
    kind: 'permanence', languages: [...languages], topics: ['basics'], hostOrganisationId: contact?.organisationId ?? null, hostContactId: contact?.id ?? null, leadId: personIn(directory, lead).id,
    startsOn, startClock, minutes, zone, rule: { frequency: 'weekly', weekdays: hours.map(([weekday]) => weekdays[weekday - 1]) }, holidays: 'skip', acceptedBecause: 'agreed_with_colleague',
  };
}

function monthlyBasics(directory: Directory, startsOn: string) {
  return {
    kind: 'partner_info', title: 'Les bases du retour volontaire', languages: ['fr'], topics: ['basics'], roomId: directory.rooms.get('liege')?.id, leadId: personIn(directory, 'julie').id, visibility: 'public',
    capacity: 16, startsOn, startClock: '13:30', minutes: 150, zone, rule: { frequency: 'monthly', weekdays: ['TU'], positions: [2] }, holidays: 'move', acceptedBecause: 'agreed_with_colleague',
  };
}

function plannerOf(directory: Directory, id: string): SignedIn {
  const planner = [...directory.people.values()].find((person) => person.id === id);
  if (!planner) throw new Error('The demonstration lost a colleague');
  const { name, email, role, language } = planner;
  return { id, name, email, role, language, officeName: null };
}

function personIn(directory: Directory, key: string): User {
  const person = directory.people.get(key);
  if (!person) throw new Error(`The demonstration knows nobody called ${key}`);
  return person;
}
