import { FaultyEnvironment } from '@relais/platform';

type Settings = Readonly<Record<string, string | undefined>>;

/** One clear line for what can go wrong at start; the whole error for what nobody foresaw. */
export function sentenceFor(error: unknown, { PORT = '3000', DATABASE_URL = 'sqlite:data/relais.sqlite' }: Settings): string {
  if (error instanceof FaultyEnvironment) return `These settings cannot be used:\n${error.message}`;
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return `Port ${PORT} is in use. Stop the other program, or choose another port: PORT=3001 npm start`;
    case 'EACCES':
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_READONLY':
    case 'EROFS':
    case 'ENOTDIR':
    case 'EEXIST':
      return `Relais cannot write here: ${withoutPassword(DATABASE_URL)}. Check that the folder exists and belongs to this user (and that port ${PORT} may be used).`;
    case 'SQLITE_NOTADB':
    case 'SQLITE_CORRUPT':
      return `The database is damaged: ${withoutPassword(DATABASE_URL)}. Nothing was changed; put back a backup.`;
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case '28P01':
    case '3D000':
      return `The database does not let Relais in: ${withoutPassword(DATABASE_URL)} (${codeOf(error)}).`;
    default:
      return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('code' in error) return String(error.code);
  return 'driverError' in error ? codeOf(error.driverError) : '';
}

function withoutPassword(url: string): string {
  return url.replace(/:\/\/([^:@/]+):[^@/]+@/, '://$1:…@');
}
