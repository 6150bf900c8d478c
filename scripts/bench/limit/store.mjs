import { openPostgresStore } from './postgres-store.mjs';
import { openSqliteStore } from './sqlite-store.mjs';

export const openStore = (url) => (url.startsWith('sqlite:') ? openSqliteStore(url.slice('sqlite:'.length)) : openPostgresStore(url));
