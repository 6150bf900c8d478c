import { Injectable } from '@nestjs/common';

/** The only source of "now"; tests put a clock in its place that they can move. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Now as a 24-character UTC instant. */
  instant(): string {
    return this.now().toISOString();
  }
}
