import { z } from 'zod';

const flag = z.enum(['0', '1', 'false', 'true']).transform((value) => value === '1' || value === 'true');
const empty = z.literal('').transform(() => undefined);
const optional = <T extends z.ZodType>(schema: T) => z.union([empty, schema]).optional();

const variables = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: optional(z.url({ protocol: /^https?$/ })),
  DATABASE_URL: z.string().regex(/^(sqlite:.+|postgres(ql)?:\/\/.+)$/, 'must start with sqlite: or postgres://').default('sqlite:data/relais.sqlite'),
  DATA_DIR: z.string().min(1).default('data'),
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/ })),
  MAIL_FROM: z.string().min(3).default('Relais <relais@localhost.localdomain>'),
  SEND_MAIL: flag.default(true),
  SECRET_KEY: optional(z.string().min(32)),
  DEMO: flag.default(false),
  DEMO_PASSWORD: optional(z.string().min(8)),
  ADMIN_EMAIL: optional(z.email()),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  TRUST_PROXY: flag.default(false),
  WEB_DIR: z.string().min(1).default('dist/web'),
});

/** Everything that can be set from outside, checked once at start. Ports are numbers, URLs have no trailing slash. */
export class Environment {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string;
  readonly databaseUrl: string;
  readonly dataDirectory: string;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly sendsMail: boolean;
  readonly secretKey: string | undefined;
  readonly demo: boolean;
  readonly demoPassword: string | undefined;
  readonly adminEmail: string | undefined;
  readonly logLevel: string;
  readonly trustProxy: boolean;
  /** Folder of the built staff app. */
  readonly webDirectory: string;

  constructor(values: z.output<typeof variables>) {
    this.port = values.PORT;
    this.host = values.HOST;
    this.publicUrl = (values.PUBLIC_URL ?? `http://${this.host}:${this.port}`).replace(/\/+$/, '');
    this.databaseUrl = values.DATABASE_URL;
    this.dataDirectory = values.DATA_DIR;
    this.smtpUrl = values.SMTP_URL;
    this.mailFrom = values.MAIL_FROM;
    this.sendsMail = values.SEND_MAIL;
    this.secretKey = values.SECRET_KEY;
    this.demo = values.DEMO;
    this.demoPassword = values.DEMO_PASSWORD;
    this.adminEmail = values.ADMIN_EMAIL;
    this.logLevel = values.LOG_LEVEL;
    this.trustProxy = values.TRUST_PROXY;
    this.webDirectory = values.WEB_DIR;
  }
}

/** Names every faulty setting at once, one line each. */
export class FaultyEnvironment extends Error {}

/**
 * Reads and checks the settings.
 * @throws FaultyEnvironment with one line per faulty variable
 */
export function readEnvironment(source: Readonly<Record<string, string | undefined>>): Environment {
  const parsed = variables.safeParse(source);
  if (!parsed.success) {
    throw new FaultyEnvironment(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
  }
  if (parsed.data.DEMO && !isLoopback(parsed.data.HOST)) throw new FaultyEnvironment('HOST: a demonstration listens on the loopback address only');
  return new Environment(parsed.data);
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host);
}
