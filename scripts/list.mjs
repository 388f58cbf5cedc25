// npm run -s list -- pull ADDRESS | verify | lookup NUMBER…|-: the published list, held here and answered from without a line.
// What it takes and how it ends stands in --help (server/list-snapshot/list-words.ts). Needs no engine.
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
  // A store that is named later wins.
  const words = ['--store', join(DATA_DIR, 'pulled-list'), ...process.argv.slice(2)];
  const child = spawn(process.execPath, [join(ROOT, 'dist/server/list-command.js'), ...words], { stdio: 'inherit' });
  const [code] = await once(child, 'close');
  process.exitCode = code ?? 2; // 1 would say that something is not listed
} catch (error) {
  report(error);
  process.exitCode = 2;
}
