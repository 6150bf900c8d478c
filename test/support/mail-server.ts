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
  /** The first mail, once it has come. */
  waitForOne(): Promise<ReceivedMail>;
  /** From now on answers like this instead of taking mail; null takes it again. */
  refuseWith(code: number | null): void;
  /** From now on takes mail but does not say so, until the function answered is called. */
  holdAnswers(): () => void;
  forget(): void;
  close(): Promise<void>;
}

/** A real SMTP server on the loopback address that keeps what it is sent. */
export async function startMailServer(): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  let refusal: number | null = null;
  let held: Promise<void> = Promise.resolve();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData: (stream, session, done) => {
      void take(stream, session).then((mail) => {
        if (refusal !== null) return done(Object.assign(new Error('refused by the test'), { responseCode: refusal }));
        received.push(mail);
        void held.then(() => done());
      }, done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.server.address();
  if (typeof address !== 'object' || !address) throw new Error('No port is free');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    refuseWith: (code) => void (refusal = code),
    holdAnswers: () => {
      let release = () => {};
      held = new Promise((resolve) => (release = resolve));
      return release;
    },
    forget: () => void received.splice(0),
    waitFor: (count) => come(received, count),
    waitForOne: async () => {
      const [mail] = await come(received, 1);
      if (!mail) throw new Error('No mail came');
      return mail;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function come(received: readonly ReceivedMail[], count: number): Promise<readonly ReceivedMail[]> {
  for (let tries = 0; received.length < count; tries += 1) {
    if (tries === 200) throw new Error(`Only ${received.length} of ${count} mails came`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return received;
}

async function take(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<ReceivedMail> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  const raw = Buffer.concat(chunks).toString('utf8');
  return { to: session.envelope.rcptTo.map(({ address }) => address), raw, parsed: await simpleParser(raw) };
}
