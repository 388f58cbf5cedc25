import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');
export const DATA_DIR = resolve(ROOT, process.env.DATA_DIR ?? '.data');

const userCache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');

/** Shared by every clone of one user, so that a fresh clone does not fetch the engines again. */
export const SHARED_CACHE = join(userCache, 'gaihi-engines');
export const PROJECT_CACHE = join(ROOT, '.cache', 'engines');
/** Where a running npm start writes its address, for who comes to it on a port that was picked free. */
export const ADDRESS_FILE = resolve(DATA_DIR, 'address');
/** The same for its MongoDB. */
export const MONGO_PORT_FILE = resolve(DATA_DIR, 'mongo-port');
