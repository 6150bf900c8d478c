import { describe, expect, it } from '@jest/globals';
import { loggedError } from './logged-error.ts';

/** As TypeORM throws it, with the driver's own error inside. */
class Failed extends Error {
  readonly query = 'INSERT INTO contacts VALUES ($1)';
  readonly parameters = ['amira@example.org', 'Amira'];
  readonly driverError = Object.assign(new Error('duplicate key'), { code: '23505', detail: 'Key (email)=(amira@example.org) already exists.' });
}

describe('an error in the log', () => {
  it('says what happened and where, and nothing of what was written', () => {
    const logged = loggedError(new Failed('duplicate key value violates "uq_contacts"'));
    expect(logged).toMatchObject({ type: 'Error', code: '23505', message: 'duplicate key value violates "uq_contacts"' });
    expect(String(logged['stack'])).toContain('logged-error.spec.ts');
    expect(JSON.stringify(logged)).not.toMatch(/amira/i);
  });

  it('names no address, whoever put it into the message', () => {
    expect(JSON.stringify(loggedError(new Error('550 <amira.b+c@example.org>: mailbox unavailable')))).not.toContain('amira');
  });

  it('says of what is no error only what it is', () => {
    expect(loggedError('amira@example.org')).toEqual({ type: 'string' });
  });
});
