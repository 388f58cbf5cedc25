import { ulid } from 'ulid';
import { Trouble } from '../setup/trouble.mjs';
import { signIn } from './client.mjs';
import { checkProof } from './list-proof.mjs';
import { makersTable } from './list-table.mjs';

/** @typedef {import('./client.mjs').Client} Client
 *  @typedef {{ administrator: Client, clerk: Client, officer: Client, coordinator: Client, expert: Client, approvers: Client[], customs: Client }} Cast
 *  @typedef {(line: string) => void} Say */

const LIST = 'integratedCircuits';
const shown = `number step revision digest rowCount counts { eligible cleared needsExpert referred refused }
  codes { criterion code rows } plan { lot size accept } inspection { pending } release { release }`;

/** A maker's table from the file to a customs officer's answer, told as it goes; of a table that is on the list already only the end.
 *  Throws `Trouble` when the product does not do as told.
 *  @param {string} origin @param {Say} say @returns {Promise<{ number: string, lookUp: string }>} */
export async function tellListStory(origin, say) {
  const cast = await gather(origin);
  const table = await makersTable();
  const maker = await admitted(cast, table.maker, say);
  say(`\nStory 3, the published list (公表リスト): ${table.maker} hands in ${table.parts} order codes${table.isReal ? ' made from real patterns' : ''}, marked as synthetic.`);
  const { table: address } = await cast.clerk.send(`/list/tables?maker=${maker}&name=synthetic.csv`, table.csv, 'text/csv');
  if (!address) throw new Trouble('The table was not kept.');
  const { submission, isRepeat } = await cast.clerk.act('submitTable', { maker, table: address }, `isRepeat submission { ${shown} }`);
  say(`  submission ${submission.number}${isRepeat ? ', handed in before: the same file has no second effect' : ''}`);
  for (let at = submission; at.step !== 'released'; ) at = await onward(cast, at, say);
  await lookedUp(cast, origin, table, say);
  return { number: submission.number, lookUp: `${origin}/lookup#partNumber=${encodeURIComponent(table.askedFor)}` };
} // prettier-ignore

/** @param {string} origin @returns {Promise<Cast>} */
async function gather(origin) {
  const [administrator, clerk, officer, coordinator, expert, first, second, customs] = await Promise.all(
    ['Shota Mori', 'Misaki Sato', 'Kenichi Takahashi', 'Naomi Watanabe', 'Yumi Yoshida', 'Kazuko Kimura', 'Osamu Hayashi', 'Toru Shimizu'].map((name) => signIn(origin, name)),
  ); // prettier-ignore
  if (!administrator || !clerk || !officer || !coordinator || !expert || !first || !second || !customs)
    throw new Trouble('Somebody of the demonstration is missing.');
  return { administrator, clerk, officer, coordinator, expert, approvers: [first, second], customs };
}

/** The maker in the register, with its programme; entered when it is not there yet.
 *  @param {Cast} cast @param {string} name @param {Say} say @returns {Promise<string>} */
async function admitted({ administrator, clerk, officer, coordinator, approvers: [approver] }, name, say) {
  const { makers } = await administrator.ask('{ makers { id name } }');
  const known = makers.find((/** @type {{ name: string }} */ one) => one.name === name);
  if (known) return known.id;
  say(`\nShota Mori, administrator, enters ${name} in the register of makers; its programme is assessed by one person and confirmed by another.`);
  const { viewer } = await clerk.ask('{ viewer { organisation { id } } }');
  const { maker } = await administrator.act('admitMaker', { organisation: viewer.organisation.id, name, nameJa: name, from: '2019-04-01' }, 'maker { id }');
  const { id } = maker;
  await administrator.act('registerProgramme', { maker: id, receipt: 'CP-2019-0417', from: '2019-05-01' }, 'maker { id }');
  const year = lastWindow(new Date());
  await administrator.act('fileChecklist', { maker: id, year, receipt: 'CL-0710', filedOn: `${year}-07-10` }, 'maker { id }');
  const { viewer: who } = await officer.ask('{ viewer { person { id } } }');
  for (const office of ['chiefOfficer', 'classificationOfficer'])
    await administrator.act('nameOfficer', { maker: id, office, person: who.person.id, from: '2019-05-01' }, 'maker { id }');
  await assessed(coordinator, approver, { id, name }, say);
  return id;
} // prettier-ignore

/** One person assesses and attaches what it rests on; another one agrees upon exactly that.
 *  @param {Client} coordinator @param {Client | undefined} approver @param {{ id: string, name: string }} maker @param {Say} say */
async function assessed(coordinator, approver, { id: maker, name }, say) {
  const assessment = ulid();
  const text = `架空の報告（デモ用）: ${name} の内部規程を書類で確認した。\nSynthetic report for the demonstration: the programme of ${name} was examined on paper.\n`;
  const file = await coordinator.upload({ name: 'A-1 programme.txt', text }, { maker });
  await coordinator.act('assessProgramme', { commandId: assessment, maker, level: 'meetsModel', basis: 'documents', reference: 'A-1', files: [file] }, 'maker { id }');
  const { makers } = await (approver ?? coordinator).ask('{ makers { id assessments { id files { contentId name size } } } }');
  const { assessments } = makers.find((/** @type {{ id: string }} */ one) => one.id === maker);
  const { files } = assessments.find((/** @type {{ id: string }} */ one) => one.id === assessment);
  await approver?.act('confirmAssessment', { maker, assessment, files: files.map((/** @type {{ contentId: string }} */ one) => one.contentId) }, 'maker { id }');
  say(`  Naomi Watanabe attaches ${files[0].name} (${files[0].size} bytes, sealed as ${file.slice(0, 12)}…) to the assessment; Kazuko Kimura agrees upon that file and confirms`);
} // prettier-ignore

/** The one thing that is next for the table, done by whose turn it is.
 *  @param {Cast} cast @param {any} table @param {Say} say @returns {Promise<any>} the table after it */
async function onward({ officer, coordinator, expert, approvers }, table, say) {
  const { number, step, revision: expectedRevision, digest } = table;
  const now = () => read(coordinator, number);
  switch (step) {
    case 'judging':
      await left(coordinator, number, 'judging', 120_000);
      said(await now(), say);
      return now();
    case 'confirmation':
      await officer.act('confirmTable', { number, expectedRevision, digest }, 'submission { number }');
      say('  Kenichi Takahashi, classification officer of the maker, confirms the judgments; whoever handed them in could not');
      await left(coordinator, number, 'confirmation', 30_000);
      return now();
    case 'sampling':
      await left(coordinator, number, 'sampling', 30_000);
      return now();
    case 'inspection':
      await inspect(expert, table, say);
      return now();
    case 'approval':
    case 'secondApproval': {
      const isFirst = step === 'approval';
      await approvers[isFirst ? 0 : 1]?.act('approveTable', { number, expectedRevision, digest }, 'submission { number }');
      say(`  ${isFirst ? 'Kazuko Kimura' : 'Osamu Hayashi'} approves; the maker's programme holds at this moment`);
      return now();
    }
    case 'approved':
      await publish(approvers, say);
      await left(coordinator, number, 'approved', 60_000);
      return now();
    default:
      throw new Trouble(`Submission ${number} is at "${step}", where this story does not go on.`);
  }
} // prettier-ignore

/** @param {any} table @param {Say} say */
function said({ rowCount, counts, codes }, say) {
  say(`  ${rowCount} rows judged by the criteria of today: ${counts.eligible} eligible, ${counts.needsExpert} for an expert, ${counts.refused} refused`); // prettier-ignore
  for (const { criterion, code, rows } of codes) say(`    ${criterion} ${code}: ${rows}`);
}

/** Every row of the sample, and what only an expert may decide: cleared with a reason, or refused.
 *  @param {Client} expert @param {any} table @param {Say} say */
async function inspect(expert, { number, plan, inspection }, say) {
  say(`  a sample is drawn: ${plan.size} of ${plan.lot} rows, accepted with at most ${plan.accept} disagreements`);
  const agreed = inspection.pending.map((/** @type {number} */ row) => ({ from: row, to: row, agrees: true }));
  await inParts(expert, number, 'inspectRows', agreed);
  say('  Yumi Yoshida, expert, agrees with each row of the sample');
  const open = await openRows(expert, number);
  await inParts(expert, number, 'decideRows', open.map((row) => ({ from: row, to: row, disagreement: 'evidenceInsufficient' })));
  say('  and leaves out what the table leaves open: those rows come back to the maker with their reason');
  await left(expert, number, 'inspection', 30_000);
} // prettier-ignore

/** The rows that only an expert may decide.
 *  @param {Client} expert @param {string} number @returns {Promise<number[]>} */
async function openRows(expert, number) {
  const query = `query ($n: String!, $after: Int) { listSubmission(number: $n) {
    rows(standings: [needsExpert], first: 100, after: $after) { after rows { row } } } }`;
  const found = [];
  for (let after = 0; ;) {
    const { rows: page } = (await expert.ask(query, { n: number, after })).listSubmission;
    found.push(...page.rows.map((/** @type {{ row: number }} */ { row }) => row));
    if (page.after === null) return found;
    after = page.after;
  }
}

/** @param {Client} expert @param {string} number @param {string} action @param {object[]} results */
async function inParts(expert, number, action, results) {
  for (let at = 0; at < results.length; at += 200) {
    const { revision: expectedRevision } = await read(expert, number);
    await expert.act(action, { number, expectedRevision, results: results.slice(at, at + 200) }, 'submission { number }');
  }
} // prettier-ignore

/** @param {Client[]} approvers @param {Say} say */
async function publish([asking, confirming], say) {
  if (!asking || !confirming) throw new Trouble('A release needs two people.');
  const { release } = await asking.act('askRelease', { list: LIST }, 'release { id revision }');
  await confirming.act('confirmRelease', { release: release.id, expectedRevision: release.revision }, 'release { id }');
  say('  Kazuko Kimura asks for a release today instead of on the 10th, Osamu Hayashi confirms');
  const end = Date.now() + 60_000;
  for (;;) {
    const { listRelease: now } = await asking.ask('query ($id: String!) { listRelease(id: $id) { step number publicationMonth entries treeSize root blocked { reason } } }', { id: release.id });
    if (now.step === 'finished') return say(`  release ${now.publicationMonth} no. ${now.number}: ${now.entries} entries; the log has ${now.treeSize} leaves, root ${now.root}`);
    if (Date.now() > end) throw new Trouble(`The release is at "${now.step}" (${now.blocked?.reason ?? 'no reason given'}).`);
    await sleep(500);
  }
} // prettier-ignore

/** What the officer types, and what an outsider can check of the answer.
 *  @param {Cast} cast @param {string} origin @param {{ askedFor: string, maker: string }} table @param {Say} say */
async function lookedUp({ customs }, origin, { askedFor, maker }, say) {
  say(`  Toru Shimizu, customs officer, looks up ${askedFor}, as it was typed:`);
  const query = `query ($p: String!, $m: String) { lookup(partNumber: $p, manufacturer: $m) { ... on LookupAnswer { verdict key sentenceEn
    entries { partNumber manufacturer lawState validTo publicationMonth publicationNumber proof { leafIndex treeSize leaf hashes checkpoint } } } } }`;
  const end = Date.now() + 15_000;
  let answer;
  do {
    answer = (await customs.ask(query, { p: askedFor, m: maker })).lookup;
    if (answer.verdict !== 'LISTED') await sleep(500); // the index takes over a release within a second
  } while (answer.verdict !== 'LISTED' && Date.now() < end);
  const [entry] = answer.entries ?? [];
  if (answer.verdict !== 'LISTED' || !entry) throw new Trouble(`${askedFor} is ${answer.verdict}.`);
  say(`    ${answer.key}: ${answer.verdict}. ${answer.sentenceEn}`);
  say(`    for the invoice: ${entry.manufacturer} ${entry.partNumber}, ${entry.publicationMonth} no. ${entry.publicationNumber}; valid until ${entry.validTo}`);
  const { root } = await checkProof(origin, entry.proof);
  say(`    the proof of ${entry.proof.hashes.length} hashes leads from the entry to the signed root ${root} of ${entry.proof.treeSize} leaves`);
} // prettier-ignore

/** @param {Client} client @param {string} number @returns {Promise<any>} */
async function read(client, number) {
  const { listSubmission } = await client.ask(
    `query ($number: String!) { listSubmission(number: $number) { ${shown} } }`,
    { number },
  );
  if (!listSubmission) throw new Trouble(`Submission ${number} is not shown.`);
  return listSubmission;
}

/** @param {Client} client @param {string} number @param {string} step @param {number} ms */
async function left(client, number, step, ms) {
  for (const end = Date.now() + ms; (await read(client, number)).step === step; await sleep(500))
    if (Date.now() > end) throw new Trouble(`Submission ${number} does not leave "${step}".`);
}

/** @param {number} ms */
function sleep(ms) {
  return new Promise((wake) => void setTimeout(wake, ms));
}

/** The year of the last window for self-checklists that is over: until August the list asks for the one of the year before.
 *  @param {Date} now */
function lastWindow(now) {
  return now.getMonth() >= 7 ? now.getFullYear() : now.getFullYear() - 1;
}
