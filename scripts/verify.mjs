// npm run verify: recomputes every chain, snapshot and address of the record in .data/, also while npm start runs. Exit 1 when something differs.
import { runOnRecord } from './run/record.mjs';

await runOnRecord('verify.js');
