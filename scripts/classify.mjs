// npm run -s classify -- FILE: judges fact sets by the rules of a day. See scripts/classify/words.mjs.
import { readArguments } from './classify/arguments.mjs';
import { readItems } from './classify/items.mjs';
import { Misuse } from './classify/misuse.mjs';
import { judge } from './classify/judge.mjs';
import { HELP, inWords, problemLine } from './classify/words.mjs';
import { prepareDomain } from './setup/domain.mjs';
import { report } from './setup/trouble.mjs';

/** @param {import('./classify/judge.mjs').Judged[]} judged */
function asJson(judged) {
  const names = { controlled: 'controlled', notControlled: 'not_controlled', needsExpert: 'needs_expert' };
  const lines = judged.map(({ name, evaluation: { verdict, clausesTrue, clausesUnknown } }) => ({
    name,
    verdict: names[verdict],
    clausesTrue,
    clausesUnknown,
  }));
  return `${JSON.stringify(lines)}\n`;
}

/** @param {import('./classify/arguments.mjs').Arguments} options */
async function classify(options) {
  const items = await readItems(options);
  await prepareDomain();
  const { judged, problems, warnings } = await judge(items);
  if (problems.length > 0) throw new Misuse(problems.map(problemLine).join('\n'));
  for (const warning of warnings) process.stderr.write(`${warning}\n`);
  process.stdout.write(options.json ? asJson(judged) : judged.map(inWords).join('\n'));
}

try {
  const options = readArguments(process.argv.slice(2));
  if (options.help) process.stdout.write(HELP);
  else await classify(options);
} catch (error) {
  if (error instanceof Misuse) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  } else report(error);
}
