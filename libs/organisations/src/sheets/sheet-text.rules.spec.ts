import { describe, expect, it } from '@jest/globals';
import { declaredDelimiter, delimiterOf, textOf } from './sheet-text.rules.ts';

describe('the text of a sheet', () => {
  it('is read as UTF-8, with or without a byte order mark', () => {
    expect(textOf(Buffer.from('naam\nÉglise €'))).toEqual({ text: 'naam\nÉglise €', encoding: 'utf-8' });
    expect(textOf(Buffer.from('\uFEFFnaam'))).toEqual({ text: 'naam', encoding: 'utf-8' });
  });

  it('is read as UTF-16 where its byte order mark says so', () => {
    const bytes = Buffer.from('\uFEFFnaam\tÉglise €', 'utf16le');
    expect(textOf(bytes)).toEqual({ text: 'naam\tÉglise €', encoding: 'utf-16' });
    expect(textOf(Buffer.from(bytes).swap16())).toEqual({ text: 'naam\tÉglise €', encoding: 'utf-16' });
  });

  it('is read as Windows-1252 when it is not UTF-8', () => {
    expect(textOf(Buffer.from([0xc9, 0x67, 0x6c, 0x69, 0x73, 0x65, 0x20, 0x80, 0x92, 0x85]))).toEqual({ text: 'Église €’…', encoding: 'windows-1252' });
  });

  it('is nothing when the file is empty, or no text at all', () => {
    expect(textOf(Buffer.from(''))).toBeNull();
    expect(textOf(Buffer.from('\uFEFF \r\n'))).toBeNull();
    expect(textOf(Buffer.from('PK\u0003\u0004\u0000\u0000'))).toBeNull();
    expect(textOf(Buffer.from('\uFEFFna\u0000am', 'utf16le'))).toBeNull();
    expect(textOf(Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00]))).toBeNull();
  });
});

describe('the delimiter of a sheet', () => {
  it('is what its header uses most', () => {
    expect(delimiterOf('name,kind,language\na;b;c;d')).toBe(',');
    expect(delimiterOf('name;kind;language')).toBe(';');
    expect(delimiterOf('name\tkind')).toBe('\t');
    expect(delimiterOf('name')).toBe(',');
  });

  it('is not looked for in quotes', () => {
    expect(delimiterOf('"a,b,c,d";kind')).toBe(';');
  });

  it('may be declared on the first line', () => {
    expect(declaredDelimiter('sep=;\r\nname')).toEqual({ delimiter: ';', rest: 'name' });
    expect(declaredDelimiter('name;sep')).toBeNull();
  });
});
