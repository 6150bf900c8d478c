import type { MessageReason } from '@relais/contracts';

const firstGapMinutes = 2;
const longestGapMinutes = 4 * 60;
const mostRefusals = 12;

/** What a mail server answered, or that it did not. */
export interface Refusal {
  readonly reason: Extract<MessageReason, 'refused_for_now' | 'refused_for_good' | 'server_unreachable'>;
  readonly answer: string;
}

/** Minutes until the next try: 2, 4, 8, ... up to 4 hours, with up to a fifth more so that waiting mails do not all come at once. */
export function gapMinutes(attempts: number, chance: number): number {
  const gap = Math.min(longestGapMinutes, firstGapMinutes * 2 ** Math.max(0, attempts - 1));
  return gap * (1 + chance / 5);
}

/** Whether to try again: a refusal for good stops at once, a refusal for now after a dozen times, a server that is away never. */
export function triesAgain({ reason }: Refusal, attempts: number): boolean {
  if (reason === 'refused_for_good') return false;
  return reason === 'server_unreachable' || attempts < mostRefusals;
}

interface SmtpFailure {
  /** Of nodemailer or of Node: what went wrong where no server answered. */
  readonly code?: string | undefined;
  readonly responseCode?: number | undefined;
  readonly command?: string | undefined;
  readonly message: string;
}

/** What nodemailer says of a mail or an address that it cannot send at all. */
const ourFaults = new Set(['EENVELOPE', 'EMESSAGE', 'EADDRESS']);

/** RFC 5321 §4.2.1: 4yz may work later, 5yz will not; what concerns our own sign-in or connection says nothing of the address. */
export function refusalOf({ code, responseCode, command, message }: SmtpFailure): Refusal {
  const answer = message.slice(0, 300);
  const isAboutUs = command === 'CONN' || command?.startsWith('AUTH') === true;
  if (responseCode === undefined && ourFaults.has(code ?? '')) return { reason: 'refused_for_good', answer };
  if (responseCode === undefined || isAboutUs || responseCode === 421) return { reason: 'server_unreachable', answer };
  return { reason: responseCode >= 500 ? 'refused_for_good' : 'refused_for_now', answer };
}
