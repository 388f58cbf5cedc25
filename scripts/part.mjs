// npm run -s part -- TEXT…: how a part number is read, and how it stands to a listed one. See scripts/part/words.mjs.
import { readArguments } from './part/arguments.mjs';
import { Misuse } from './part/misuse.mjs';
import { partReader } from './part/read.mjs';
import { HELP, inWords } from './part/words.mjs';
import { prepareDomain } from './setup/domain.mjs';
import { report } from './setup/trouble.mjs';

/** Standard input as text, one number a line; an empty line is an empty number, a line end is not part of one. */
async function lines() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(Buffer.concat(chunks));
  const all = text.split(/\r?\n/);
  return all.at(-1) === '' ? all.slice(0, -1) : all;
}

/** @param {import('./part/read.mjs').Explained} explained */
function asJson({ input, reading, match }) {
  const { key, recallKey } = reading.refused === null ? reading : { key: null, recallKey: null };
  return { input, key, recallKey, refused: reading.refused, match };
}

/** @param {import('./part/arguments.mjs').Arguments} options */
async function part(options) {
  const texts = options.readLines ? [...options.texts, ...(await lines())] : options.texts;
  await prepareDomain();
  const explained = texts.map(await partReader(options));
  if (options.json) return `${JSON.stringify(explained.map(asJson))}\n`;
  return explained.map((one) => inWords(one, options.against)).join('\n');
}

try {
  const options = readArguments(process.argv.slice(2));
  process.stdout.write(options.help ? HELP : await part(options));
} catch (error) {
  if (error instanceof Misuse) {
    process.stderr.write(`${error.message} See npm run -s part -- --help\n`);
    process.exitCode = 2;
  } else report(error);
}
