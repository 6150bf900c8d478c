import { describe, expect, it } from '@jest/globals';
import { cleanText, mailtoValue, textValue, uriValue } from './text-value.ts';

describe('a text value', () => {
  it('escapes comma, semicolon and backslash', () => expect(textValue('a,b;c\\d')).toBe('a\\,b\\;c\\\\d'));
  it('leaves a colon and quotes alone', () => expect(textValue('10:00 "sharp"')).toBe('10:00 "sharp"'));
  it('escapes a line break', () => expect(textValue('a\nb')).toBe('a\\nb'));
  it.each(['a\r\nb', 'a\rb'])('takes %p as one line break', (text) => expect(textValue(text)).toBe('a\\nb'));
  it('keeps a backslash before an n apart from a line break', () => expect(textValue('C:\\new')).toBe('C:\\\\new'));
  it('drops control characters', () => expect(textValue('a\u0000b\u0007c\u001Bd\u007Fe\u0085f')).toBe('abcdef'));
  it('keeps a tab', () => expect(textValue('a\tb')).toBe('a\tb'));
  it('keeps emoji and Arabic', () => expect(textValue('👩‍🏫 العودة الطوعية')).toBe('👩‍🏫 العودة الطوعية'));
  it('replaces half of a character', () => expect(textValue('a\uD83Db')).toBe('a\uFFFDb'));
});

describe('clean text', () => {
  it('has line feeds only', () => expect(cleanText('a\r\n\rb')).toBe('a\n\nb'));
});

describe('a mail address', () => {
  it('is a mailto', () => expect(mailtoValue('desk@relais.example')).toBe('mailto:desk@relais.example'));
  it('keeps a plus and an apostrophe', () =>
    expect(mailtoValue("o'neil+relais@x.example")).toBe("mailto:o'neil+relais@x.example"));
  it('encodes what a URI cannot hold', () => expect(mailtoValue('a%b"c@x.example')).toBe('mailto:a%25b%22c@x.example'));
  it('encodes letters outside ASCII', () => expect(mailtoValue('zoë@x.example')).toBe('mailto:zo%C3%AB@x.example'));
  it.each(['', 'desk', 'a@b@c', 'a b@x.example', 'a@x.example\nATTENDEE:mailto:b@x.example', '@x.example'])(
    'is not %p',
    (email) => expect(() => mailtoValue(email)).toThrow(RangeError),
  );
});

describe('a link', () => {
  it('is kept', () =>
    expect(uriValue('https://relais.example/booking?a=1;b,c')).toBe('https://relais.example/booking?a=1;b,c'));
  it('loses line breaks', () =>
    expect(uriValue('https://relais.example/a\r\nATTENDEE:b')).toBe('https://relais.example/aATTENDEE:b'));
  it('encodes letters outside ASCII', () =>
    expect(uriValue('https://relais.example/é')).toBe('https://relais.example/%C3%A9'));
  it.each(['', 'relais.example', 'javascript:alert(1)', 'https://'])('is not %p', (url) =>
    expect(() => uriValue(url)).toThrow(RangeError),
  );
});
