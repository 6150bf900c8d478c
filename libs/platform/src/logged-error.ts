const address = /[^\s@"'<>(){}=:;,]+@[^\s@"'<>(){}=:;,]+/g;

/** What a log may say of an error: never the values of a statement, never a detail that quotes a row, no mail address. */
export function loggedError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const cause = 'driverError' in error && error.driverError instanceof Error ? error.driverError : error;
  const code = 'code' in cause && typeof cause.code === 'string' ? { code: cause.code } : {};
  return { type: error.name, ...code, message: withoutAddresses(error.message), stack: withoutAddresses(error.stack ?? '') };
}

function withoutAddresses(text: string): string {
  return text.replace(address, '…@…');
}
