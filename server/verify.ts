import { readMongoUri } from './config.ts';
import { verifyAmendments } from './mongo/amendment-verification.ts';
import { connectMongo } from './mongo/connection.ts';
import { createRegisters } from './mongo/registers.ts';
import { verifyRecord } from './mongo/verification.ts';

const mongo = await connectMongo(readMongoUri());
try {
  const { cases, events, differences } = await verifyRecord(mongo);
  const law = await verifyAmendments(mongo);
  const broken = await createRegisters(mongo).verify();
  for (const { caseNumber, fault, seq } of differences) console.log(`DIFFERS ${caseNumber} ${fault} at seq ${seq}`);
  for (const { version, fault } of law.differences) console.log(`DIFFERS amendment ${version} ${fault}`);
  if (broken !== undefined) console.log(`DIFFERS registers at seq ${broken}`);
  const wrong = differences.length + law.differences.length + (broken === undefined ? 0 : 1);
  const counted = `${cases} cases, ${events} events, ${law.amendments} amendments`;
  console.log(`${counted}, ${wrong === 0 ? 'every chain and snapshot agrees' : `${wrong} differences`}`);
  process.exitCode = wrong === 0 ? 0 : 1;
} finally {
  await mongo.close();
}
