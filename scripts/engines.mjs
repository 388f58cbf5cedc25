// npm run engines: MongoDB and Temporal alone, in the foreground, on the data of .data/.
import { DATA_DIR } from './setup/paths.mjs';
import { install } from './setup/install.mjs';
import { requireNode } from './setup/node-version.mjs';
import { report } from './setup/trouble.mjs';
import { onEnding } from './run/ending.mjs';
import { startEngines } from './engines/index.mjs';
import { SEARCH_ATTRIBUTES } from './engines/search-attributes.mjs';

const say = (/** @type {string} */ line) => console.log(line);

try {
  requireNode();
  await install(say);
  const engines = await startEngines({ dir: DATA_DIR, searchAttributes: SEARCH_ATTRIBUTES, say });
  say(`MONGODB_URI=${engines.mongoUri}`);
  say(`TEMPORAL_ADDRESS=${engines.temporalAddress}`);
  say('ready; Ctrl-C ends both');
  onEnding(() => engines.stop());
  // With both addresses given there is no child, and nothing else would hold the process.
  setInterval(() => {}, 60_000);
} catch (error) {
  report(error);
}
