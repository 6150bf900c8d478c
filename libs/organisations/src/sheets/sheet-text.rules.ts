export interface SheetText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252';
}
export type Delimiter = ',' | ';' | '\t';

/** What windows-1252 has where ISO 8859-1 has control characters (WHATWG Encoding, index windows-1252); Node's own decoder leaves these out. */
const ownCharacters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text of a sheet: UTF-16 where a byte order mark says so (a spreadsheet's "Unicode text"), UTF-8 where the bytes are, else
 * windows-1252, the old default of spreadsheets. Null for anything else.
 */
export function textOf(bytes: Uint8Array): SheetText | null {
  const utf16 = decodedUtf16(bytes);
  const utf8 = decoded(bytes, 'utf-8');
  const sheet: SheetText = utf16 !== null ? { text: utf16, encoding: 'utf-16' } : utf8 === null ? { text: decodedWindows1252(bytes), encoding: 'windows-1252' } : { text: utf8, encoding: 'utf-8' };
  return sheet.text.includes('\u0000') || sheet.text.trim() === '' ? null : sheet;
}

/** The delimiter that the header row uses most, outside quotes; a comma when it uses none. */
export function delimiterOf(text: string): Delimiter {
  const header = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (delimiter: Delimiter) => header.split(delimiter).length;
  return ([';', '\t'] as const).reduce<Delimiter>((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best), ',');
}

/** A first line `sep=;`, which some spreadsheets write to name the delimiter. */
export function declaredDelimiter(text: string): { delimiter: Delimiter; rest: string } | null {
  const [line = '', sign] = /^sep=([,;\t])\r?\n/i.exec(text) ?? [];
  return sign === ',' || sign === ';' || sign === '\t' ? { delimiter: sign, rest: text.slice(line.length) } : null;
}

function decodedUtf16(bytes: Uint8Array): string | null {
  const mark = `${bytes[0]} ${bytes[1]}`;
  if (mark === '255 254') return decoded(bytes, 'utf-16le');
  return mark === '254 255' ? decoded(bytes, 'utf-16be') : null;
}

function decoded(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodedWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes).replace(/[\u0080-\u009f]/g, (sign) => ownCharacters[sign.charCodeAt(0) - 0x80] ?? sign);
}
