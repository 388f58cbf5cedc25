// npm run destroy-key -- case/<number> | organisation/<id>: destroys a key and deletes all that it sealed. There is no way back.
import { runOnRecord } from './run/record.mjs';

await runOnRecord('destroy-key.js', process.argv.slice(2));
