import type { WarningView } from '@relais/contracts';

/** Those that nobody accepted yet in the same words: with the same names, minutes and dates. */
export function openWarnings(warnings: readonly WarningView[], accepted: readonly WarningView[]): WarningView[] {
  const known = new Set(accepted.map(sayingOf));
  return warnings.filter((warning) => !known.has(sayingOf(warning)));
}

/** What a warning says, whatever the order of what it is about. */
export function sayingOf({ code, params }: WarningView): string {
  return JSON.stringify([code, Object.entries(params).sort(([a], [b]) => a.localeCompare(b))]);
}
