import type { LogTime } from '../list-leaf.ts';

/** A file of a snapshot as it is served: compressed by gzip, and named by what it holds and by its hash. */
export type SnapshotFile = { readonly name: string; readonly bytes: number; readonly sha256: string };
/** The entries that the leaves `from` up to, but without, `to` are about, each with its whole history. */
export type EntryFile = SnapshotFile & { readonly from: number; readonly to: number; readonly count: number };

/** The whole list at one size of its log, as it is signed. `entries` stand from the oldest to the newest: a base and what changed since.
 *  After `refreshBy` a holder should get a newer one, from `hardExpiry` on nothing may be answered from it. */
export type SnapshotManifest = {
  readonly origin: string;
  readonly version: number;
  readonly root: string;
  readonly issuedAt: LogTime;
  readonly refreshBy: LogTime;
  readonly hardExpiry: LogTime;
  readonly knowledge: SnapshotFile;
  readonly entries: readonly EntryFile[];
};

const SUFFIX = '/snapshot';
const MOST_FILES = 256;
const HASH = /^[0-9a-f]{64}$/;
const ROOT = /^[A-Za-z0-9+/]{43}=$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const NAME = /^[a-z0-9-]{1,80}$/;

/** The text that is signed. Its first line is another one than a checkpoint's, so neither is ever taken for the other. */
export function manifestText({ origin, ...manifest }: SnapshotManifest): string {
  const { version, root, issuedAt, refreshBy, hardExpiry, knowledge, entries } = manifest;
  const ordered = {
    version,
    root,
    issuedAt,
    refreshBy,
    hardExpiry,
    knowledge: { name: knowledge.name, bytes: knowledge.bytes, sha256: knowledge.sha256 },
    entries: entries.map(({ name, bytes, sha256, from, to, count }) => ({ name, bytes, sha256, from, to, count })),
  };
  return `${origin}${SUFFIX}\n${JSON.stringify(ordered)}\n`;
}

/** Reads exactly what `manifestText` writes; undefined for anything else, and for files that do not follow each other from the first
 *  leaf to the last. */
export function findManifest(text: string): SnapshotManifest | undefined {
  const [first = '', line = ''] = text.split('\n');
  if (!first.endsWith(SUFFIX)) return undefined;
  const read = parsed(line);
  if (!isManifest(read)) return undefined;
  const manifest = { ...read, origin: first.slice(0, -SUFFIX.length) };
  return manifestText(manifest) === text && isWhole(manifest) ? manifest : undefined;
}

/** What a file is called: list-FROM-TO-HASH or knowledge-HASH. So a name never has two contents. */
export function entryFileName({ from, to, sha256 }: Pick<EntryFile, 'from' | 'to' | 'sha256'>): string {
  return `list-${from}-${to}-${sha256.slice(0, 16)}`;
}

export function knowledgeFileName(sha256: string): string {
  return `knowledge-${sha256.slice(0, 16)}`;
}

export function isSnapshotFileName(name: string): boolean {
  return /^(?:list-(?:0|[1-9]\d{0,15})-[1-9]\d{0,15}|knowledge)-[0-9a-f]{16}$/.test(name);
}

function isWhole({ version, knowledge, entries }: SnapshotManifest): boolean {
  const follows = entries.every(({ from, to }, at) => from === (entries[at - 1]?.to ?? 0) && from < to);
  const isNamed = entries.every((file) => file.name === entryFileName(file));
  return follows && isNamed && entries.at(-1)?.to === version && knowledge.name === knowledgeFileName(knowledge.sha256);
}

function isManifest(value: unknown): value is SnapshotManifest {
  if (!isObject(value) || !Array.isArray(value.entries) || value.entries.length > MOST_FILES) return false;
  const { version, root, issuedAt, refreshBy, hardExpiry, knowledge, entries } = value;
  const isTimed = [issuedAt, refreshBy, hardExpiry].every((time) => isText(time, TIME));
  return isCount(version) && isText(root, ROOT) && isTimed && isFile(knowledge) && entries.every(isEntryFile);
}

function isEntryFile(value: unknown): boolean {
  return isFile(value) && isCount(value.from) && isCount(value.to) && isCount(value.count);
}

function isFile(value: unknown): value is Record<string, unknown> {
  return isObject(value) && isText(value.name, NAME) && isCount(value.bytes) && isText(value.sha256, HASH);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown, form: RegExp): boolean {
  return typeof value === 'string' && form.test(value);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
