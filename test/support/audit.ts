import { AuditEntry } from '@relais/identity';
import { Readers } from '@relais/database';
import type { RunningApp } from './running-app.ts';

/** What the audit says of a subject, oldest first. */
export async function auditOf(running: RunningApp, subjectId: string): Promise<AuditEntry[]> {
  return (await running.app.get(Readers).entities()).find(AuditEntry, { where: { subjectId }, order: { id: 'ASC' } });
}
