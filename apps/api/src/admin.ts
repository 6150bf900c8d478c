import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Email } from '@relais/contracts';
import { DatabaseModule } from '@relais/database';
import { IdentityModule, Installations, Users } from '@relais/identity';
import { PlatformModule, RuleViolation, readEnvironment } from '@relais/platform';
import { schema } from '../../../ormconfig.ts';
import { sentenceFor } from './start/sentence-for.ts';

@Module({})
class Administration {}

/** Makes an administrator for the address on the command line; the password is shown here and nowhere else. */
async function makeAdmin(address: string): Promise<string> {
  if (!Email.safeParse(address).success) return refuse(`This is not a mail address: ${address}`);
  const modules = [PlatformModule.with(readEnvironment(process.env)), DatabaseModule.with(schema), IdentityModule];
  const app = await NestFactory.createApplicationContext({ module: Administration, imports: modules }, { logger: false, abortOnError: false });
  try {
    if ((await app.get(Installations).state()) === 'demo') return refuse('This database is a demonstration. Name another one in DATABASE_URL.');
    return `Administrator: ${address}\nPassword (shown once): ${await app.get(Users).createAdmin(address)}`;
  } catch (error) {
    if (error instanceof RuleViolation && error.code === 'email_in_use') return refuse(`There is already a user with the address ${address}.`);
    throw error;
  } finally {
    await app.close();
  }
}

function refuse(sentence: string): string {
  process.exitCode = 1;
  return sentence;
}

makeAdmin(process.argv[2] ?? '').then(
  (answer) => void (process.exitCode ? process.stderr : process.stdout).write(`${answer}\n`),
  (error: unknown) => {
    process.stderr.write(`${sentenceFor(error, process.env)}\n`);
    process.exitCode = 1;
  },
);
