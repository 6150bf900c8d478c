import type { ApiDescription, JsonSchema } from './api-description.ts';
import type { Dice } from './dice.ts';

const far = '\u202e';
export const hostileTexts: readonly [string, ...string[]] = [
  '', ' ', 'a\u0000b', '\ud800', '\udfff\ud83d', 'a\r\nBcc: x@example.org', '\u0085', '\ufeff', `${far}gpj.exe`, "' OR 1=1 --", '%', '_', '\\', '{{link manage_booking 0}}', '<script>alert(1)</script>',
  '../../etc/passwd', '__proto__', 'constructor', 'null', 'undefined', 'NaN', '-0', '1e400', '0x10', '٣', '2026-02-30', '2026-02-30T10:00', '0000-01-01', '9999-12-31T23:59', '+010000-01-01',
  '2027-03-28T02:30', '24:00', 'Europe/Nowhere', 'http://', 'https://[::1', 'javascript:alert(1)', 'a@b', `${'a'.repeat(250)}@example.org`, 'x'.repeat(3000), '👩‍👩‍👧‍👦'.repeat(40), 'é'.repeat(161), '[]', '{}', '"', '\t',
];
const hostileThings: readonly [unknown, ...unknown[]] = [
  null, true, false, 0, -1, 1.5, 1e308, -1e308, 9_007_199_254_740_993, 2_147_483_648, 4_294_967_296, [], {}, [[]], [null], { length: 1e9 }, { toString: 1 }, [{ a: [{ b: 1 }] }], Array.from({ length: 2000 }, () => 'x'),
];

/** Values that a schema asks for, and now and then what nobody asked for. */
export class HostileValues {
  constructor(
    private readonly dice: Dice,
    private readonly description: ApiDescription,
    /** Ids of things that are there. */
    private readonly known: readonly [string, ...string[]],
  ) {}

  text(): string {
    return this.dice.one(hostileTexts);
  }

  id(): string {
    return this.dice.happens(0.85) ? this.dice.one(this.known) : this.text();
  }

  /** `spoilt`: how probably any one value is not as described. */
  value(named: JsonSchema, spoilt: number): unknown {
    if (this.dice.happens(spoilt)) return this.dice.happens(0.5) ? this.text() : this.dice.one(hostileThings);
    const schema = this.description.resolved(named);
    const [first, ...others] = schema.anyOf ?? schema.oneOf ?? schema.allOf ?? [];
    if (first) return this.value(this.dice.one([first, ...others]), spoilt);
    const [code, ...codes] = schema.enum ?? ('const' in schema ? [schema.const] : []);
    if (code !== undefined) return this.dice.one([code, ...codes]);
    return this.#ofType([schema.type].flat()[0], schema, spoilt);
  }

  #ofType(type: string | undefined, schema: JsonSchema, spoilt: number): unknown {
    switch (type) {
      case 'object':
        return this.#object(schema, spoilt);
      case 'array':
        return Array.from({ length: (schema.minItems ?? 0) + this.dice.below(3) }, () => this.value(schema.items ?? {}, spoilt));
      case 'integer':
      case 'number':
        return (schema.minimum ?? 0) + this.dice.below(Math.min(50, (schema.maximum ?? 50) - (schema.minimum ?? 0)) + 1);
      case 'boolean':
        return this.dice.happens(0.5);
      case 'null':
        return null;
      default:
        return this.#string(schema.format);
    }
  }

  #object({ properties = {}, propertyNames, required = [] }: JsonSchema, spoilt: number): Record<string, unknown> {
    const named = Object.entries(properties).filter(([name]) => (required.includes(name) ? !this.dice.happens(spoilt / 2) : this.dice.happens(0.5)));
    const counted = propertyNames === undefined ? [] : [String(this.value(propertyNames, spoilt))];
    const foreign = this.dice.happens(spoilt) ? [[this.text(), this.text()]] : [];
    return Object.fromEntries([...named.map(([name, schema]) => [name, this.value(schema, spoilt)]), ...counted.map((name) => [name, this.dice.below(5)]), ...foreign]);
  }

  #string(format: string | undefined): string {
    const day = `2026-12-${String(1 + this.dice.below(28)).padStart(2, '0')}`;
    switch (format) {
      case 'uuid':
        return this.id();
      case 'date':
        return day;
      case 'date-time':
        return `${day}T${String(8 + this.dice.below(10)).padStart(2, '0')}:00`;
      case 'email':
        return `reader${this.dice.below(1000)}@example.org`;
      case 'uri':
        return 'https://example.org/room';
      default:
        return this.dice.happens(0.7) ? `Text ${this.dice.below(1000)}` : this.text();
    }
  }
}
