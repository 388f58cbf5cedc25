import { Trouble } from '../setup/trouble.mjs';
import { signIn } from './client.mjs';
import { converter, microcontroller, modifiedConverter, verifiedMicrocontroller } from './items.mjs';

/** @typedef {import('./client.mjs').Client} Client
 *  @typedef {{ id: string, number: string }} Opened
 *  @typedef {{ advisor: Client, experts: Client[], approver: Client, coordinator: Client, applicant: Client }} Cast */

const MINUTE_MS = 60_000;
const caseFields = `number step outcome
  submission { partNumber } applicantJudgment { verdict } currentJudgment { contentId verdict itemNumber }
  differences { clause { id citation titleJa titleEn } before { verdict } after { verdict reasons } }
  signatures { seat valid } certificate { number judgment issuedAt validUntil }
  timeline { edges { node { seq hash } } }`;

/** Two cases of one application, from submission to certificate, told as they go. Throws `Trouble` when the product does not do as told.
 *  @param {string} origin @param {(line: string) => void} say @returns {Promise<Opened[]>} */
export async function tellStories(origin, say) {
  const cast = await gather(origin, say);
  say('\nMisaki Sato (佐藤 美咲), clerk of Hoshimi Electronics, submits one application (相談) with two items.');
  const [first, second] = await submit(cast, say);

  say(`\nStory 1, ${first.number}: a microcontroller which the applicant says is not controlled (非該当).`);
  await judge(cast, first, verifiedMicrocontroller, say);
  const verified = await read(cast.applicant, first);
  told(verified, { step: 'issued', outcome: 'verified', differences: [] });
  certificate(verified, origin, say);

  say(`\nStory 2, ${second.number}: a D/A converter which the applicant says is not controlled.`);
  await judge(cast, second, modifiedConverter, say);
  const modified = await read(cast.applicant, second);
  told(modified, { step: 'issued', outcome: 'substantiallyModified', currentJudgment: { verdict: 'controlled', itemNumber: '7(1)' } }); // prettier-ignore
  const [decisive] = modified.differences;
  told(decisive, {
    clause: { id: 'ic-a5b-2b' },
    before: { verdict: 'notControlled' },
    after: { verdict: 'controlled' },
  });
  say(
    `  the clause that decides: ${decisive.clause.citation}, ${decisive.clause.titleJa} (${decisive.clause.titleEn})`,
  );
  certificate(modified, origin, say);
  return [first, second];
}

/** @param {string} origin @param {(line: string) => void} say @returns {Promise<Cast>} */
async function gather(origin, say) {
  say('Six people sign in by OpenID Connect: applicant, coordinator, advisor, two experts, approver.');
  return {
    applicant: await signIn(origin, 'Misaki Sato'),
    coordinator: await signIn(origin, 'Naomi Watanabe'),
    advisor: await signIn(origin, 'Megumi Nakamura'),
    experts: [await signIn(origin, 'Yumi Yoshida'), await signIn(origin, 'Koji Yamada')],
    approver: await signIn(origin, 'Kazuko Kimura'),
  };
}

/** @param {Cast} cast @param {(line: string) => void} say @returns {Promise<[Opened, Opened]>} */
async function submit({ applicant }, say) {
  const done = await applicant.act('submitApplication', { items: [microcontroller, converter] });
  const { number, cases } = done.application;
  if (cases.length !== 2) throw new Trouble(`The application opened ${cases.length} cases instead of 2.`);
  say(`  application ${number}; cases ${cases.map((/** @type {Opened} */ one) => one.number).join(' and ')}`);
  say('  For 60 seconds the applicant may take the submission back (取り戻し); we wait them out.');
  for (const one of cases) await reach(applicant, one, 'acceptance', MINUTE_MS + 30_000);
  return cases;
}

/** From acceptance to the certificate.
 *  @param {Cast} cast @param {Opened} opened @param {object} judgment @param {(line: string) => void} say */
async function judge({ coordinator, advisor, experts, approver, applicant }, opened, judgment, say) {
  const { id } = opened;
  await coordinator.on(id, 'acceptCase');
  say('  Naomi Watanabe, coordinator, accepts the case (受付)');
  const nominees = await nominate(coordinator, id);
  await coordinator.on(id, 'assignVerifiers', { nominees });
  for (const verifier of [advisor, ...experts]) await verifier.on(id, 'acceptAssignment');
  say('  Megumi Nakamura, advisor, and two experts accept their assignments; none has a conflict of interest');
  await advisor.on(id, 'recordFirstVerification', { judgment });
  const { contentId } = (await read(advisor, opened)).currentJudgment;
  await advisor.on(id, 'signJudgment', { judgment: contentId });
  say(`  the advisor records the first verification (一次検証) and signs judgment ${contentId.slice(0, 12)}…`);
  for (const expert of experts) await expert.on(id, 'countersignJudgment', { judgment: contentId });
  say('  Yumi Yoshida and Koji Yamada, experts, concur and countersign (二次検証)');
  await approver.on(id, 'signOffJudgment', { judgment: contentId });
  say('  Kazuko Kimura, approver, signs last (承認)');
  await reach(applicant, opened, 'issued', 30_000);
}

/** @param {Client} coordinator @param {string} id */
async function nominate(coordinator, id) {
  /** @type {[string, string[]][]} */
  const wanted = [['firstVerifier', ['Megumi Nakamura']], ['secondVerifier', ['Yumi Yoshida', 'Koji Yamada']]]; // prettier-ignore
  const nominees = [];
  for (const [seat, names] of wanted) {
    const { people } = await coordinator.ask(
      'query ($seat: Seat!, $id: ID!) { people(role: $seat, field: "electronics", caseId: $id) { person { id nameEn } obstacle } }',
      { seat, id },
    );
    for (const name of names) {
      const found = people.find((/** @type {{ person: { nameEn: string } }} */ one) => one.person.nameEn === name);
      if (!found || found.obstacle) throw new Trouble(`${name} cannot be ${seat}: ${found?.obstacle ?? 'not listed'}.`);
      nominees.push({ seat, person: found.person.id });
    }
  }
  return nominees;
}

/** @param {Client} client @param {Opened} opened */
async function read(client, { number }) {
  const found = await client.ask(`query ($number: String!) { case(number: $number) { ${caseFields} } }`, { number });
  if (!found.case) throw new Trouble(`Case ${number} is not shown to its own people.`);
  return found.case;
}

/** @param {Client} client @param {Opened} opened @param {string} step @param {number} ms */
async function reach(client, opened, step, ms) {
  const end = Date.now() + ms;
  for (;;) {
    const { step: present } = await read(client, opened);
    if (present === step) return;
    if (Date.now() > end) throw new Trouble(`Case ${opened.number} is at "${present}" and did not reach "${step}" in time.`); // prettier-ignore
    await new Promise((wake) => setTimeout(wake, 500));
  }
}

/** @param {any} shown @param {string} origin @param {(line: string) => void} say */
function certificate({ number, outcome, currentJudgment, certificate: issued, signatures, timeline }, origin, say) {
  const valid = signatures.filter((/** @type {{ valid: boolean }} */ one) => one.valid).length;
  if (valid !== 4) throw new Trouble(`Case ${number} carries ${valid} valid signatures instead of 4.`);
  if (issued?.judgment !== currentJudgment.contentId) throw new Trouble(`Case ${number}: the certificate is not of the judgment that was signed.`); // prettier-ignore
  const last = timeline.edges.at(-1).node;
  say(
    `  result: ${outcome}; ${currentJudgment.verdict}${currentJudgment.itemNumber ? ` under row ${currentJudgment.itemNumber}` : ''}`,
  );
  say(
    `  certificate ${issued.number}, issued ${issued.issuedAt}, valid until ${issued.validUntil}, ${valid} signatures`,
  );
  say(`  record: ${last.seq} events, head ${last.hash}`);
  say(`  look at it: ${origin}/cases/${number}`);
}

/** @param {any} actual @param {any} expected every field named must be as given */
function told(actual, expected) {
  for (const [name, value] of Object.entries(expected)) {
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) told(actual?.[name], value);
    else if (JSON.stringify(actual?.[name]) !== JSON.stringify(value))
      throw new Trouble(`Not as told: ${name} is ${JSON.stringify(actual?.[name])}, not ${JSON.stringify(value)}.`);
  }
}
