import type { StatedFacts } from '../../workflows/domain/list/list-leaf.ts';
import { verdictWords } from '../../workflows/domain/list/look-up/lookup-words.ts';
import { isUnreadable, type LookupAnswer, type Unreadable } from '../../workflows/domain/list/look-up/look-up.ts';
import type { SnapshotManifest } from '../../workflows/domain/list/snapshot/manifest.ts';
import { standingOf } from '../../workflows/domain/list/snapshot/standing.ts';
import type { PullFault } from './pulled-list.ts';

export const HELP = `The published list, held here and answered from without a line. Needs no engine.

  npm run -s list -- pull ADDRESS [--key KEY]…   takes the newest signed list of a publisher, or what changed since
  npm run -s list -- verify                      compares the held list with its signature, and tells its age
  npm run -s list -- lookup NUMBER… | -          looks numbers up; - reads one a line

  --json                   machine-readable, everywhere
  --key KEY                the publisher's public key (name+id+base64), from a source that you trust; it is kept. Without
                           it the first pull keeps the key that the address itself shows, and says so
  --manufacturer M         only entries of this maker; needed for a match but for packing
  --as-of WHEN             a day, or a moment with its offset
  --publication-month M    the month on the invoice, to be compared
  --destination CC         names the checks that remain for a country
  --store FOLDER           where the list is held; .data/pulled-list otherwise

Exit code: 0 all listed, or done; 1 some not listed; 2 wrong input, or nothing to answer from; 3 a signature or a file is
not what it must be; 4 the list is too old, or older than the one that is held. Nothing is answered with 2 (for a list that
is not there), 3 and 4.
`;

const faults: Readonly<Record<PullFault['fault'], { readonly exit: number; readonly words: string }>> = {
  NOTHING_HELD: { exit: 2, words: 'No list is held here. Pull one first.' },
  NO_LIST_THERE: { exit: 2, words: 'The address has no signed list.' },
  NOT_REACHED: { exit: 2, words: 'The address was not reached. What is held here stays as it was.' },
  NOT_SIGNED: { exit: 3, words: 'The list is not signed by a key that is believed here.' },
  FILE_CHANGED: { exit: 3, words: 'A file of the list is not the one that was signed.' },
  FILE_MISSING: { exit: 3, words: 'A file of the list is missing. Pull it again.' },
  NOT_READABLE: { exit: 3, words: 'A file is of another part of the list, or of another format, than its manifest says.' },
  OTHER_LOG: { exit: 3, words: 'The list is of another publisher than the one that is held.' },
  OTHER_ROOT: { exit: 3, words: 'The list differs from the one that is held, at the same version. Tell its publisher.' },
  ROLLED_BACK: { exit: 4, words: 'The list is older than the one that is held.' },
  EXPIRED: { exit: 4, words: 'The list has expired, and nothing is answered from it. Pull a newer one.' },
  AHEAD: { exit: 4, words: "This machine's clock stands before the day on which the list was signed. Set it right." },
}; // prettier-ignore

export function exitCodeOf({ fault }: PullFault): number {
  return faults[fault].exit;
}

export function faultWords({ fault, file }: PullFault): string {
  return `${fault}: ${faults[fault].words}${file === undefined ? '' : ` (${file})`}`;
}

export function keyNotice(address: string, keys: readonly string[]): string {
  return [
    `NOTICE: the public key was taken from ${address} itself and is believed from now on:`,
    ...keys.map((key) => `  ${key}`),
    'Compare it with the key that the publisher made known elsewhere, or pull with --key.',
  ].join('\n');
}

/** Version, age and how long the list may be used. */
export function ageWords(manifest: SnapshotManifest, now: number): string {
  const { version, issuedAt, refreshBy, hardExpiry } = manifest;
  const hours = Math.floor((now - Date.parse(issuedAt)) / 3_600_000);
  const standing = {
    fresh: `good until ${refreshBy}`,
    old: `OLD: a newer one was due on ${refreshBy}; nothing is answered from ${hardExpiry} on`,
    expired: `EXPIRED on ${hardExpiry}: nothing is answered from it`,
    ahead: 'signed on a later day than this machine has',
  }[standingOf(manifest, now)];
  return `list version ${version}, signed ${issuedAt} (${hours} hours ago), ${standing}`;
}

export function answerWords(answer: LookupAnswer<StatedFacts> | Unreadable): string {
  if (isUnreadable(answer)) return `UNREADABLE  ${answer.input}  ${answer.refused} ${answer.character ?? ''}`.trimEnd();
  const { verdict, input, key, entries, near } = answer;
  const found = entries.map(
    ({ manufacturer, partNumber, publication, validTo, reason, since, match }) =>
      `  ${manufacturer}  ${partNumber}  ${publication.yearMonth} No. ${publication.number}  ${reason === null ? `valid to ${validTo}` : `${reason} since ${since}`}  (${match})`,
  );
  const alike = near.map(({ manufacturer, partNumber }) => `  did you mean  ${partNumber}  ${manufacturer}`);
  const read = input === key ? '' : ` (read as ${key})`;
  return [`${verdict}  ${input}${read}  ${verdictWords[verdict].sentence.en}`, ...found, ...alike].join('\n');
} // prettier-ignore
