import type { InterpreterView } from '@relais/contracts';
import type { Interpreter } from './interpreter.entity.ts';

export function toInterpreterView({ id, name, service, languages, email, phone, archivedAt, version }: Interpreter): InterpreterView {
  return { id, name, service, languages, email, phone, archived: archivedAt !== null, version };
}
