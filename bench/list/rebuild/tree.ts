import { readLogKeys } from '../../../server/log/log-keys.ts';
import { createStoredFiles } from '../../../server/log/stored-files.ts';
import { verifyLog } from '../../../server/log/verification.ts';
import { logFolder } from '../../../server/lookup/list-folders.ts';
import { sendMeasured } from './measured.ts';

/** The tree from its leaves: every hash of every tile and the root of every checkpoint must come out as it is stored. */
const [dataDir = '', size = 0] = [process.argv[2], Number(process.argv[3])];
await sendMeasured(async () => {
  const files = createStoredFiles(logFolder(dataDir));
  const keys = (await readLogKeys(files)).map(({ key }) => key);
  const verdict = await verifyLog(files, keys);
  if (verdict.size !== size || verdict.faults.length > 0)
    throw new Error(`${verdict.size} of ${size} leaves: ${verdict.faults.slice(0, 3).join('; ')}`);
});
