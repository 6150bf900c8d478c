const lineBreak = /\r\n|\r/g;
const controlCharacter = /[^\P{Cc}\n\t]/gu;
const halfCharacter = /\p{Cs}/gu;
const needsCare = /[\p{Cc}\p{Cs}\\;,]/u;

/**
 * Text as a calendar can hold it: line breaks are `\n`, other control characters (all but the tab) are gone, and half
 * of a character, which UTF-8 cannot write, is U+FFFD.
 */
export function cleanText(text: string): string {
  return text.replace(lineBreak, '\n').replace(controlCharacter, '').replace(halfCharacter, '\uFFFD');
}

/** A TEXT value (RFC 5545, 3.3.11): backslash, semicolon, comma and line break escaped. */
export function textValue(text: string): string {
  if (!needsCare.test(text)) return text;
  return cleanText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A URI value (RFC 5545, 3.3.13), which has no escapes; throws RangeError unless it is an http(s) address. */
export function uriValue(url: string): string {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) throw new RangeError('Not an http or https address');
  return new URL(url).href;
}

const addressShape = /^[^\s\p{Cc}\p{Cs}@]+@[^\s\p{Cc}\p{Cs}@]+$/u;

/** A mail address as CAL-ADDRESS (RFC 6068 `mailto:`); throws RangeError when it is not one plain address. */
export function mailtoValue(email: string): string {
  if (!addressShape.test(email)) throw new RangeError('Not a mail address');
  return `mailto:${encodeURIComponent(email).replace(/%40|%2B/g, decodeURIComponent)}`;
}
