export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** Reads `Relais <relais@example.org>` or a bare address. @throws Error when there is no address in it */
export function parseMailbox(text: string): Mailbox {
  const [, name = '', inAngles, bare] = /^\s*"?([^"<]*?)"?\s*(?:<([^<>\s]+@[^<>\s]+)>)?\s*$|^\s*(\S+@\S+)\s*$/.exec(text) ?? [];
  const address = inAngles ?? bare ?? (name.includes('@') ? name : undefined);
  if (address === undefined) throw new Error(`MAIL_FROM holds no address: ${text}`);
  return { name: address === name || name === '' ? 'Relais' : name, address };
}
