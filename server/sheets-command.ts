import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from './project-root.ts';
import { compareEdition, copyEdition, publishEdition } from './sheets/renewal.ts';

const usage = 'npm run sheets -- renew|compare|publish FORM --edition YEAR';
const { positionals, values } = parseArgs({ allowPositionals: true, options: { edition: { type: 'string' } } });
const [step = '', form = ''] = positionals;
const { edition = '' } = values;
const renewal = { folder: join(projectRoot, 'regulations', 'sheets'), form, edition };

/** The yearly renewal of a sheet, in three steps; each says which comes next. */
function run(): void {
  if (step === 'renew')
    console.log(`Edit ${copyEdition(renewal)}\nThen: npm run sheets -- compare ${form} --edition ${edition}`);
  else if (step === 'compare')
    console.log(
      [...compareEdition(renewal), `Then: npm run sheets -- publish ${form} --edition ${edition}`].join('\n'),
    );
  else publish();
}

function publish(): void {
  const faults = publishEdition(renewal);
  console.log(faults.length === 0 ? `Published ${form} of ${edition}` : `Not published:\n${faults.join('\n')}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

const isAsked =
  ['renew', 'compare', 'publish'].includes(step) && /^\d{1,2}-\d{2}$/.test(form) && /^\d{4}$/.test(edition);
if (isAsked) run();
else {
  console.error(usage);
  process.exitCode = 2;
}
