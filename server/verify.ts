import { readMongoUri } from './config.ts';
import { connectMongo } from './mongo/connection.ts';
import { createRegisters } from './mongo/registers.ts';
import { verifyRecord } from './mongo/verification.ts';

const mongo = await connectMongo(readMongoUri());
try {
  const { cases, events, differences } = await verifyRecord(mongo);
  const broken = await createRegisters(mongo).verify();
  for (const { caseNumber, fault, seq } of differences) console.log(`DIFFERS ${caseNumber} ${fault} at seq ${seq}`);
  if (broken !== undefined) console.log(`DIFFERS registers at seq ${broken}`);
  const wrong = differences.length + (broken === undefined ? 0 : 1);
  console.log(
    `${cases} cases, ${events} events, ${wrong === 0 ? 'every chain and snapshot agrees' : `${wrong} differences`}`,
  );
  process.exitCode = wrong === 0 ? 0 : 1;
} finally {
  await mongo.close();
}
