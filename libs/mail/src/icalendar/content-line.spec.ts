import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contentLine } from './content-line.ts';

const linesOf = (folded: string) => folded.slice(0, -2).split('\r\n');
const unfold = (folded: string) => folded.replaceAll('\r\n ', '');

describe('a content line', () => {
  it('ends in CRLF', () => expect(contentLine('VERSION', '2.0')).toBe('VERSION:2.0\r\n'));
  it('writes its parameters', () =>
    expect(contentLine('DTSTART', '20261126T100000', { TZID: 'Europe/Brussels' })).toBe(
      'DTSTART;TZID=Europe/Brussels:20261126T100000\r\n',
    ));
  it('leaves parameters out that say nothing', () =>
    expect(contentLine('ORGANIZER', 'mailto:a@b.example', { CN: '', LANGUAGE: undefined })).toBe(
      'ORGANIZER:mailto:a@b.example\r\n',
    ));
  it('quotes a parameter with a colon, comma, semicolon or space', () =>
    expect(contentLine('X', 'v', { CN: 'Doe, A; b: c' })).toBe('X;CN="Doe, A; b: c":v\r\n'));
  it('writes quotes, carets and line breaks in a parameter as RFC 6868 does', () =>
    expect(contentLine('X', 'v', { CN: '"a"^b\nc' })).toBe('X;CN="^\'a^\'^^b^nc":v\r\n'));
  it('drops control characters from a parameter', () =>
    expect(contentLine('X', 'v', { CN: 'a\u0000b' })).toBe('X;CN=ab:v\r\n'));
});

describe('folding', () => {
  it('leaves a line of 75 octets whole', () => expect(linesOf(contentLine('X', 'a'.repeat(73)))).toHaveLength(1));
  it('breaks a line of 76 octets', () =>
    expect(linesOf(contentLine('X', 'a'.repeat(74)))).toEqual([`X:${'a'.repeat(73)}`, ' a']));
  it('counts octets, not characters', () =>
    expect(linesOf(contentLine('X', 'é'.repeat(40)))).toEqual([`X:${'é'.repeat(36)}`, ` ${'é'.repeat(4)}`]));
  it('does not break inside an emoji', () =>
    expect(linesOf(contentLine('X', `${'a'.repeat(71)}😀`))).toEqual([`X:${'a'.repeat(71)}`, ' 😀']));

  it('keeps every line within 75 octets and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const value = text.replace(/[\p{Cc}\p{Cs}]/gu, '');
        const folded = contentLine('X', value);
        for (const line of linesOf(folded)) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(unfold(folded)).toBe(`X:${value}\r\n`);
      }),
    );
  });
});
