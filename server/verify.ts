import { readConfig } from './config.ts';
import { verifyStored } from './files/verification.ts';
import { verifyRows } from './list/verify-rows.ts';
import { verifyLaw } from './mongo/law-verification.ts';
import { verifyLives } from './mongo/life-verification.ts';
import { verifyRecord } from './mongo/verification.ts';
import { createWorld } from './world.ts';

const world = await createWorld(readConfig());
try {
  const { mongo, registers } = world;
  const { cases, events, differences } = await verifyRecord(mongo);
  const { lives, differences: ofLives } = await verifyLives(mongo);
  const { rows, differences: ofRows } = await verifyRows(mongo);
  const law = await verifyLaw(mongo);
  const stored = await verifyStored(world);
  const broken = await registers.verify();
  const wrong = [
    ...differences.map(({ caseNumber, fault, seq }) => `${caseNumber} ${fault} at seq ${seq}`),
    ...ofLives.map(({ kind, life, fault }) => `${kind} ${life} ${fault}`),
    ...ofRows.map(({ submission, fault }) => `listSubmission ${submission} ${fault}`),
    ...law.map((version) => `law ${version} publishedDiffers`),
    ...stored.differences.map(({ kind, id, owner }) => `${kind} ${id} of ${owner}`),
    ...(broken === undefined ? [] : [`registers at seq ${broken}`]),
  ];
  for (const one of wrong) console.log(`DIFFERS ${one}`);
  const counted = `${cases} cases, ${events} events, ${lives} amendments, submissions and releases, ${rows} submitted rows, ${stored.contents} texts, ${stored.files} files`;
  console.log(
    `${counted}, ${wrong.length === 0 ? 'every chain, snapshot and address agrees' : `${wrong.length} differences`}`,
  );
  process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
  await world.close();
}
