// npm run resume-case -- <number>: ends whatever run a case has and goes on from its record, for one that was halted or restored.
// Compare the record with the run's history first: what the run accepted and did not record is lost.
import { runOnRecord } from './run/record.mjs';

await runOnRecord('resume-case.js', process.argv.slice(2));
