import { RuleViolation } from '@relais/platform';

/** The CSV file that was sent. @throws RuleViolation `unsupported_media_type` when the body is none */
export function fileIn(body: unknown): Buffer {
  if (!Buffer.isBuffer(body)) throw new RuleViolation('unsupported_media_type');
  return body;
}
