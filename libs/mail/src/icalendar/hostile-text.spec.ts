import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendarFile } from './calendar-file.ts';
import { eventWith, written } from './testing/session-event.ts';
import { readCalendar, readEvents } from './testing/read-calendar.ts';
import { cleanText } from './text-value.ts';

const nastyBits = [
  'END:VEVENT',
  '\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n',
  '\nATTENDEE:mailto:x@evil.example',
  '"',
  "'",
  '\\',
  '\\n',
  '\\,',
  ';',
  ',',
  ':',
  '^',
  "^'",
  '^n',
  '\n',
  '\r',
  '\t',
  '  ',
  '\u0000',
  '\u001B',
  '\u0085',
  '\u2028',
  '\uFEFF',
  '\uD83D',
  '👩‍👩‍👧‍👦',
  '🇧🇪',
  'e\u0301',
  'العودة الطوعية',
  '\u202E',
  'ትግርኛ',
  '返',
  '<b>',
  '=cmd',
];
const anyTitle = fc
  .array(fc.oneof(fc.constantFrom(...nastyBits), fc.string({ unit: 'binary', maxLength: 60 }), fc.lorem()), {
    minLength: 1,
    maxLength: 12,
  })
  .map((bits) => `T${bits.join('')}`);
const runs = { numRuns: 500 };

const fileFor = (text: string) =>
  calendarFile({
    ...written,
    method: 'REQUEST',
    event: eventWith({
      summary: text,
      description: text,
      location: text,
      categories: [text, 'second'],
      organizer: { name: text, email: 'sessions@relais.example' },
      attendees: [{ email: 'a@partner.example', name: text }],
    }),
  });

describe('any title, however hostile', () => {
  it('is read back to the letter as title, description and place', () => {
    fc.assert(
      fc.property(anyTitle, (text) => {
        const [event, ...others] = readEvents(fileFor(text));
        expect(others).toEqual([]);
        expect([event?.summary, event?.description, event?.location]).toEqual(Array(3).fill(cleanText(text)));
      }),
      runs,
    );
  });

  it('is read back to the letter as a name', () => {
    fc.assert(
      fc.property(anyTitle, (text) => {
        fc.pre(!text.includes('\\')); // ical.js undoes escapes in a parameter too, which RFC 5545 does not have there
        const event = readCalendar(fileFor(text)).getFirstSubcomponent('vevent');
        const people = [
          ...(event?.getAllProperties('organizer') ?? []),
          ...(event?.getAllProperties('attendee') ?? []),
        ];
        expect(people.map((person) => person.getFirstParameter('cn'))).toEqual([cleanText(text), cleanText(text)]);
      }),
      runs,
    );
  });

  it('is one category among others', () => {
    fc.assert(
      fc.property(anyTitle, (text) => {
        const categories = readCalendar(fileFor(text)).getFirstSubcomponent('vevent')?.getAllProperties('categories');
        expect(categories?.map((category) => category.getFirstValue())).toEqual([cleanText(text), 'second']);
      }),
      runs,
    );
  });

  it('leaves lines of at most 75 octets that are whole UTF-8', () => {
    fc.assert(
      fc.property(anyTitle, (text) => {
        for (const line of fileFor(text).split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[^\P{Cc}\t]|\p{Cs}/u);
        }
      }),
      runs,
    );
  });

  it('may be 20,000 characters long', () => {
    const title = '😀,;\\é'.repeat(4000);
    expect(readEvents(fileFor(title))[0]?.summary).toBe(title);
  });
});
