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

Exit code: 0 all listed, or done; 1 some not listed; 2 wrong input, nothing to answer from, or the tool failed; 3 a signature or a file is
not what it must be; 4 the list is too old, or older than the one that is held. Nothing is answered with 2 (for a list that
is not there), 3 and 4.
`;

type FaultWords = { readonly exit: number; readonly ja: string; readonly en: string };
const faults: Readonly<Record<PullFault['fault'], FaultWords>> = {
  NOTHING_HELD: { exit: 2, ja: 'まだリストを取得していません。先に pull してください。', en: 'No list is held here. Pull one first.' },
  NO_LIST_THERE: { exit: 2, ja: 'そこには署名されたリストがありません。', en: 'The address has no signed list.' },
  NOT_REACHED: { exit: 2, ja: 'つながりません。手元のリストはそのままです。', en: 'The address was not reached. What is held here stays as it was.' },
  NOT_SIGNED: { exit: 3, ja: '信頼する鍵で署名されていません。', en: 'The list is not signed by a key that is believed here.' },
  FILE_CHANGED: { exit: 3, ja: 'ファイルが署名されたものと違います。', en: 'A file of the list is not the one that was signed.' },
  FILE_MISSING: { exit: 3, ja: 'ファイルが足りません。もう一度 pull してください。', en: 'A file of the list is missing. Pull it again.' },
  NOT_READABLE: { exit: 3, ja: 'ファイルの内容が目録と違うか、読めない形式です。', en: 'A file is of another part of the list, or of another format, than its manifest says.' },
  OTHER_LOG: { exit: 3, ja: '手元のリストとは別の公表者のものです。', en: 'The list is of another publisher than the one that is held.' },
  OTHER_ROOT: { exit: 3, ja: '同じ版なのに手元のリストと内容が違います。公表者に知らせてください。', en: 'The list differs from the one that is held, at the same version. Tell its publisher.' },
  ROLLED_BACK: { exit: 4, ja: '手元のリストより古いものです。', en: 'The list is older than the one that is held.' },
  EXPIRED: { exit: 4, ja: 'リストの期限が切れています。照会には使えません。新しいものを pull してください。', en: 'The list has expired, and nothing is answered from it. Pull a newer one.' },
  AHEAD: { exit: 4, ja: 'この機械の時計が署名の日より前です。時計を合わせてください。', en: "This machine's clock stands before the day on which the list was signed. Set it right." },
}; // prettier-ignore

export function exitCodeOf({ fault }: PullFault): number {
  return faults[fault].exit;
}

export function faultWords({ fault, file }: PullFault): string {
  const { ja, en } = faults[fault];
  return `${fault}: ${en} / ${ja}${file === undefined ? '' : ` (${file})`}`;
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
