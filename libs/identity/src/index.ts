export { Attempt } from './attempt.entity.ts';
export { AuditEntry } from './audit-entry.entity.ts';
export { IdempotencyKey } from './idempotency-key.entity.ts';
export { Installation } from './installation.entity.ts';
export { Office } from './office.entity.ts';
export { PrivateLink, type LinkPurpose } from './private-link.entity.ts';
export { SignIn } from './sign-in.entity.ts';
export { User } from './user.entity.ts';
