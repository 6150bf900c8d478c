/** A cancelled session takes place after all: since when it was cancelled (UTC instant), and in which mail people hear of it. */
export interface Reinstatement {
  readonly cancelledAt: string;
  readonly told: 'alone' | 'with_the_series';
}
