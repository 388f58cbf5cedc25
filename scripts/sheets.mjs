// npm run sheets -- renew|compare|publish FORM --edition YEAR: the yearly renewal of a parameter sheet. No engine is needed.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { tool } from './setup/command.mjs';
import { requireNode } from './setup/node-version.mjs';
import { ROOT } from './setup/paths.mjs';
import { report, Trouble } from './setup/trouble.mjs';

try {
  requireNode();
  const compiled = await tool('typescript/bin/tsc', ['-b', 'server']);
  if (compiled.code !== 0) throw new Trouble(`The server does not compile:\n${compiled.output.trim()}`);
  const command = join(ROOT, 'dist/server/sheets-command.js');
  process.exitCode = spawnSync(process.execPath, [command, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
} catch (error) {
  report(error);
}
