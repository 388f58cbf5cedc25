// npm run verify-log [-- FOLDER or ADDRESS] [--key KEY]…: recomputes the root of the list's log from its stored, or served, entries
// and compares it with every tile and signed checkpoint. Exit 1 when something differs, 2 when nothing could be verified. Needs no engine.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { tool } from './setup/command.mjs';
import { install } from './setup/install.mjs';
import { requireNode } from './setup/node-version.mjs';
import { DATA_DIR, ROOT } from './setup/paths.mjs';
import { report, Trouble } from './setup/trouble.mjs';

try {
  requireNode();
  await install((line) => console.error(line));
  const compiled = await tool('typescript/bin/tsc', ['-b', 'server']);
  if (compiled.code !== 0) throw new Trouble(`The server does not compile:\n${compiled.output.trim()}`);
  const given = process.argv.slice(2);
  const place = given.length > 0 && !given[0]?.startsWith('--') ? [] : [join(DATA_DIR, 'log')];
  const child = spawn(process.execPath, [join(ROOT, 'dist/server/verify-log.js'), ...place, ...given], {
    stdio: 'inherit',
  });
  const [code] = await once(child, 'close');
  process.exitCode = code ?? 2;
} catch (error) {
  report(error);
  process.exitCode = 2;
}
