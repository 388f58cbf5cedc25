import type { Config } from '../config.ts';
import { logOrigin, signerSocket } from '../config.ts';
import { publishKey } from '../log/log-keys.ts';
import { openListLog, type ListLog } from '../log/list-log.ts';
import { createStoredFiles } from '../log/stored-files.ts';
import { logFolder } from '../lookup/list-folders.ts';
import { connectSigner } from '../signer/signer-client.ts';
import { tokyoDay } from '../../workflows/domain/classification/legal-date.ts';

/** The log, opened for appending at the first use and again after a failure. */
export type ListPublisher = {
  /** Throws while the signer does not answer, or the log is not as it was signed. */
  readonly log: () => Promise<ListLog>;
  /** As `log`, once all work of this process that was asked for before is done: two that append at once would waste the work of one. */
  readonly alone: <T>(work: (log: ListLog) => Promise<T>) => Promise<T>;
  readonly isSignerThere: () => Promise<boolean>;
  /** After a failure: the next use opens it anew, which also finishes what was cut off. */
  readonly reopen: () => void;
};

export function createListPublisher({ dataDir, publicOrigin }: Pick<Config, 'dataDir' | 'publicOrigin'>): ListPublisher {
  const files = createStoredFiles(logFolder(dataDir));
  let opened: Promise<ListLog> | undefined;
  const open = async () => {
    const signer = await connectSigner(signerSocket(dataDir));
    const keys = (await publishKey(files, { key: signer.key, day: tokyoDay(Date.now()) })).map(({ key }) => key);
    return openListLog({ origin: logOrigin(publicOrigin), files, signer, keys });
  };
  const reopen = () => void (opened = undefined);
  const log = () => {
    opened ??= open();
    opened.catch(reopen);
    return opened;
  };
  let before: Promise<unknown> = Promise.resolve();
  return {
    log,
    alone: (work) => {
      const done = before.then(async () => work(await log()));
      before = done.catch(() => undefined);
      return done;
    },
    isSignerThere: () => connectSigner(signerSocket(dataDir)).then(() => true, () => false),
    reopen,
  };
} // prettier-ignore
