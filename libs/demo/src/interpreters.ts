import { Injectable } from '@nestjs/common';
import type { InterpreterInput } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import { InterpreterBookings, Interpreters, Session, WallLinks } from '@relais/sessions';
import { In, IsNull, Not, type EntityManager } from 'typeorm';
import type { Directory } from './directory.ts';

const service = { service: 'Tolkdienst Zenne', email: 'planning@tolkdienst-zenne.example' } as const;
const demoInterpreters: readonly InterpreterInput[] = [
  { name: 'Samira El Idrissi', languages: ['ar', 'fr'], phone: '+32 2 555 21 01', ...service },
  { name: 'Hamid Rahimi', languages: ['ps', 'fa'], phone: '+32 2 555 21 02', ...service },
  { name: 'Aster Woldu', languages: ['ti', 'am'], phone: '+32 2 555 21 03', ...service },
];

/** Whose sheet hangs on its wall. */
const sheltersWithLink = ['kade'] as const;
/** Somebody has still to be found for these, before the deadline. */
const stillNeeded = 'ti';

/** Interpreters, booked where one is needed but for one session, and a shelter whose wall sheet has a link. */
@Injectable()
export class DemoInterpreters {
  constructor(
    private readonly interpreters: Interpreters,
    private readonly bookings: InterpreterBookings,
    private readonly links: WallLinks,
  ) {}

  async write(db: EntityManager, directory: Directory): Promise<void> {
    const planner = plannerIn(directory);
    const register = [];
    for (const one of demoInterpreters) register.push(await this.interpreters.create(one, planner));
    const needing = await db.find(Session, { where: { status: In(['tentative', 'confirmed']), interpreterLanguage: Not(IsNull()) }, order: { startsAt: 'ASC' } });
    for (const { id, version, interpreterLanguage } of needing) {
      const interpreter = register.find(({ languages }) => interpreterLanguage !== null && languages.includes(interpreterLanguage));
      if (interpreter && interpreterLanguage !== stillNeeded) await this.bookings.book(id, version, interpreter.id, planner);
    }
    for (const key of sheltersWithLink) await this.links.renew(directory.organisations.get(key)?.id ?? '', planner);
  }
}

function plannerIn(directory: Directory): SignedIn {
  const planner = directory.people.get('coordinator');
  if (!planner) throw new Error('The demonstration has no coordinator');
  const { id, name, email, role, language } = planner;
  return { id, name, email, role, language, officeName: null };
}
