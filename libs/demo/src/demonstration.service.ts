import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { addDays, instantOf, localDateOf } from '@relais/calendar';
import { UnitOfWork } from '@relais/database';
import { Installations, User, hashPassword } from '@relais/identity';
import { Interaction } from '@relais/organisations';
import { Clock, Environment, newId } from '@relais/platform';
import { In, type EntityManager } from 'typeorm';
import { mondayOf, zone } from './days.ts';
import { writeDirectory, type Directory } from './directory.ts';
import { DemoDoubles } from './doubles.ts';
import { memoryLines } from './memory.content.ts';
import { DemoInterpreters } from './interpreters.ts';
import { DemoMonth } from './month.ts';
import { writePastSessions } from './past-sessions.ts';
import { demoPeople } from './people.content.ts';
import { writePlaces } from './places.ts';
import { DemoRequests } from './requests.ts';
import { DemoSeries } from './series.ts';
import { writeTeam } from './team.ts';

export interface DemoSignIns {
  readonly emails: readonly string[];
  readonly password: string;
}

/** A team's two years, made up: forty organisations, three of them entered twice, and one that was archived, their history, and the month around today. */
@Injectable()
export class Demonstration {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly environment: Environment,
    private readonly installations: Installations,
    private readonly month: DemoMonth,
    private readonly interpreters: DemoInterpreters,
    private readonly series: DemoSeries,
    private readonly requests: DemoRequests,
    private readonly doubles: DemoDoubles,
  ) {}

  /** Fills an empty database, whole or not at all; never touches one that holds anything. Answers whether it did. */
  async fill(): Promise<boolean> {
    if ((await this.installations.state()) !== 'empty') return false;
    const nobodysPassword = await hashPassword(randomBytes(24).toString('base64url'));
    const today = localDateOf(this.clock.instant(), zone);
    const since = instantOf(`${addDays(today, -735)}T09:00`, zone);
    return this.#unlessAnotherIsFaster(() =>
      this.work.run(async (db) => {
        await this.installations.declareDemo(db);
        const directory = await writeDirectory(db, since, nobodysPassword);
        await writePastSessions(db, directory, today);
        await this.month.write(db, directory, this.clock.instant());
        await this.interpreters.write(db, directory);
        await writeTeam(db, directory, today, since);
        await writePlaces(db, directory, today, since);
        await this.series.write(directory, mondayOf(today));
        await this.requests.write(db, directory, this.clock.instant());
        await this.doubles.write(db, directory, this.clock.instant());
        await writeMemory(db, directory, today, this.clock.instant());
      }),
    );
  }

  /** Of two processes that fill at once the second fails on addresses that are taken, and finds the work done. */
  async #unlessAnotherIsFaster(filling: () => Promise<void>): Promise<boolean> {
    try {
      await filling();
      return true;
    } catch (error) {
      if ((await this.installations.state()) !== 'demo') throw error;
      return false;
    }
  }

  /** Gives the four demonstration sign-ins their password, anew at every start; null on a database that is no demonstration. */
  async openSignIns(): Promise<DemoSignIns | null> {
    if ((await this.installations.state()) !== 'demo') return null;
    const password = this.environment.demoPassword ?? randomBytes(6).toString('base64url');
    const passwordHash = await hashPassword(password);
    const emails = demoPeople.filter((person) => person.signsIn).map(({ key }) => `${key}@demo.relais.example`);
    await this.work.run((db) => db.update(User, { email: In(emails), demo: true }, { passwordHash }));
    return { emails, password };
  }
}

async function writeMemory(db: EntityManager, directory: Directory, today: string, createdAt: string): Promise<void> {
  const userId = directory.people.get('counsellor')?.id ?? null;
  const rows = memoryLines.map(([organisation, daysAgo, kind, text]) =>
    db.create(Interaction, { id: newId(), organisationId: directory.organisations.get(organisation)?.id ?? '', on: addDays(today, -daysAgo), kind, text, userId, sessionId: null, createdAt }),
  );
  await db.insert(Interaction, rows);
}
