import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

export interface ReceivedMail {
  /** Envelope recipients. */
  readonly to: readonly string[];
  /** The message as it came over the wire. */
  readonly raw: string;
  readonly parsed: ParsedMail;
}

export interface MailServer {
  readonly url: string;
  readonly received: readonly ReceivedMail[];
  /** Waits until so many mails are there; throws after ten seconds. */
  waitFor(count: number): Promise<readonly ReceivedMail[]>;
  /** From now on answers like this instead of taking mail; null takes it again. */
  refuseWith(code: number | null): void;
  forget(): void;
  close(): Promise<void>;
}

/** A real SMTP server on the loopback address that keeps what it is sent. */
export async function startMailServer(): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  let refusal: number | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData: (stream, session, done) => {
      void take(stream, session).then((mail) => {
        if (refusal !== null) return done(Object.assign(new Error('refused by the test'), { responseCode: refusal }));
        received.push(mail);
        done();
      }, done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuseWith: (code) => void (refusal = code),
    forget: () => void received.splice(0),
    waitFor: async (count) => {
      for (let tries = 0; received.length < count; tries += 1) {
        if (tries === 200) throw new Error(`Only ${received.length} of ${count} mails came`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return received;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function take(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<ReceivedMail> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const raw = Buffer.concat(chunks).toString('utf8');
  return { to: session.envelope.rcptTo.map(({ address }) => address), raw, parsed: await simpleParser(raw) };
}
