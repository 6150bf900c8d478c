import { Clock } from '@relais/platform';

interface Span {
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
}

/** A clock that stands still until a test moves it. */
export class MovableClock extends Clock {
  #now: number;

  /** @param start UTC instant; a Monday morning in November when left out */
  constructor(start = '2026-11-23T09:00:00.000Z') {
    super();
    this.#now = Date.parse(start);
  }

  override now(): Date {
    return new Date(this.#now);
  }

  moveTo(instant: string): void {
    this.#now = Date.parse(instant);
  }

  advance({ days = 0, hours = 0, minutes = 0, seconds = 0 }: Span): void {
    this.#now += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
  }
}
