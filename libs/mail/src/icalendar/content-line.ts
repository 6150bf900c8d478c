import { cleanText } from './text-value.ts';

export type Parameters = Readonly<Record<string, string | undefined>>;

const octetsInLine = 75;
const plainParameter = /^[A-Za-z0-9/_+-]+$/;

/**
 * One folded content line (RFC 5545, 3.1) with its CRLF. The value is written as it is: escape it for its type first.
 * Parameters that are undefined or empty are left out.
 */
export function contentLine(name: string, value: string, parameters: Parameters = {}): string {
  const written = Object.entries(parameters).map(([key, text]) => (text ? `;${key}=${parameterValue(text)}` : ''));
  return `${fold(`${name}${written.join('')}:${value}`)}\r\n`;
}

/** A parameter value, quoted where needed; quotes and line breaks as RFC 6868 writes them. */
function parameterValue(text: string): string {
  const clean = cleanText(text);
  if (plainParameter.test(clean)) return clean;
  return `"${clean.replaceAll('^', '^^').replaceAll('\n', '^n').replaceAll('"', "^'")}"`;
}

/** Lines of at most 75 octets, never broken inside a character; a continuation starts with a space. */
function fold(line: string): string {
  const octets = Buffer.from(line);
  if (octets.length <= octetsInLine) return line;
  const pieces: string[] = [];
  let start = 0;
  while (start < octets.length) {
    const end = lastCharacterEnd(octets, start + octetsInLine - (start === 0 ? 0 : 1));
    pieces.push(octets.toString('utf8', start, end));
    start = end;
  }
  return pieces.join('\r\n ');
}

/** The last place at or before `limit` that is not inside a character: UTF-8 marks the rest of one as 10xxxxxx. */
function lastCharacterEnd(octets: Buffer, limit: number): number {
  let end = Math.min(limit, octets.length);
  while (((octets[end] ?? 0) & 0b1100_0000) === 0b1000_0000) end -= 1;
  return end;
}
