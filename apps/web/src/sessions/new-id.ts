/** A random key for something that is sent once, however often it has to be tried. */
export function newId(): string {
  if ('randomUUID' in crypto) return crypto.randomUUID();
  throw new Error('This browser is too old for Relais');
}
