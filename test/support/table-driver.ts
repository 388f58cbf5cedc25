import { ulid } from 'ulid';
import { makerOffices } from '../../workflows/domain/list/criteria/programme.ts';
import { globalId } from '../../server/graphql/global-ids.ts';
import { organisations, people } from '../../server/demonstration.ts';
import { succeeded, uploaded } from './application-builder.ts';
import { until, type Person } from './case-driver.ts';
import type { Outcome } from './graphql-client.ts';
import { microcontroller } from './offers.ts';
import { signedIn } from './session.ts';
import type { ApiWorld } from './world.ts';

const answers = Object.keys(microcontroller.facts);
type RowOverrides = { dataSheet?: string; facts?: Record<string, unknown> };

/** A maker's table: each part is the plain microcontroller, but for what its row says otherwise. */
export function buildTable(parts: Readonly<Record<string, RowOverrides>>): string {
  const heading = ['型番', '判定', '法令', 'データシート', '判定者', '確認者', ...answers];
  const rows = Object.entries(parts).map(([part, { dataSheet = 'HS-1', facts = {} }]) => {
    const own: Record<string, unknown> = { ...microcontroller.facts, ...facts };
    return [part, '非該当', '2026-02-14', dataSheet, '佐藤 美咲', '高橋 健一', ...answers.map((name) => String(own[name]))]; // prettier-ignore
  });
  return [heading, ...rows].map((cells) => cells.join(',')).join('\n');
}

/** So many parts that nothing stands against. */
export function plainParts(count: number, prefix = 'HS32F'): Record<string, RowOverrides> {
  return Object.fromEntries(Array.from({ length: count }, (_part, at) => [`${prefix}${1_000 + at}VGT6`, {}]));
}

export type ShownTable = {
  number: string; step: string; revision: number; digest: string; round: number; rowCount: number; refusal: { code: string; row: number } | null;
  counts: Record<string, number> | null; codes: { criterion: string; code: string; rows: number }[];
  plan: { lot: number; size: number; accept: number; seed: string | null; rows: number[] } | null;
  inspection: { pending: number[]; disagreed: number[]; lot: string | null; covered: { from: number; to: number }[]; rowsSeen: number; lastRow: number } | null;
  approvals: { by: { nameEn: string } }[]; allowedActions: string[]; events: { type: string; by: { nameEn: string } | null; note: string | null }[];
}; // prettier-ignore
const shown = `number step revision digest round rowCount refusal { code row } counts { eligible cleared needsExpert referred refused }
  codes { criterion code rows } plan { lot size accept seed rows } inspection { pending disagreed lot covered { from to } rowsSeen lastRow }
  approvals { by { nameEn } } allowedActions events { type by { nameEn } note }`;

/** People of a maker and of the association who take tables through their steps. */
export function tableDriver(api: ApiWorld) {
  const enter = async (person: Person, action: string, input: object) =>
    succeeded(await api.as(person).act(action, { commandId: ulid(), ...input }));
  /** The officer of the maker takes both of its offices, or leaves them. */
  const takeOffice = async (maker: string, from: string) => {
    for (const office of makerOffices)
      await enter('administrator', 'nameOfficer', {
        maker,
        office,
        person: globalId('Person', people.hoshimiOfficer.id),
        from,
      });
  };
  const leaveOffice = async (maker: string, until: string) => {
    const { data } = await api
      .as('administrator')
      .ask<{ makers: { id: string; officers: { id: string; until: string | null }[] }[] }>(
        '{ makers { id officers { id until } } }',
      );
    const open = data.makers.find(({ id }) => id === maker)?.officers.filter((one) => one.until === null) ?? [];
    for (const { id: tenure } of open) await enter('administrator', 'endOffice', { maker, tenure, until });
  };
  const admit = async ({ withProgramme = true, name = 'Hoshimi' } = {}): Promise<string> => {
    const maker = ulid();
    const organisation = globalId('Organisation', organisations.hoshimi.id);
    await enter('administrator', 'admitMaker', { commandId: maker, organisation, name, nameJa: name, from: '2019-04-01' });
    if (!withProgramme) return maker;
    await enter('administrator', 'registerProgramme', { maker, receipt: 'CP-1', from: '2019-05-01' });
    await enter('administrator', 'fileChecklist', { maker, year: 2026, receipt: 'CL-1', filedOn: '2026-07-10' });
    await takeOffice(maker, '2019-05-01');
    const assessment = ulid();
    const files = [await uploaded(api.as('coordinator'), { name: 'A-1.pdf', words: 'the programme as read', maker })];
    await enter('coordinator', 'assessProgramme', { commandId: assessment, maker, level: 'meetsModel', basis: 'documents', reference: 'A-1', files });
    await enter('approver', 'confirmAssessment', { maker, assessment, files });
    return maker;
  }; // prettier-ignore
  const upload = async (person: Person, maker: string, body: string, type = 'text/csv') => {
    const headers = { 'content-type': type, origin: api.origin, cookie: await signedIn(api.world, person) };
    const address = `${api.origin}/list/tables?maker=${maker}&name=${encodeURIComponent('星見 2026.csv')}`;
    const response = await fetch(address, { method: 'POST', body, headers });
    return { status: response.status, ...JSON.parse(await response.text()) };
  };
  const read = async (number: string, person: Person = 'coordinator'): Promise<ShownTable | null> => {
    const { data, errors } = await api.as(person).ask<{ listSubmission: ShownTable | null }>(
      `query ($number: String!) { listSubmission(number: $number) { ${shown} } }`, { number },
    ); // prettier-ignore
    if (errors) throw new Error(JSON.stringify(errors));
    return data.listSubmission;
  };
  const stepIs = (number: string, step: string, ms = 30_000) =>
    until(async () => (await read(number))?.step === step, ms);
  const act = async (person: Person, number: string, action: string, input: object = {}): Promise<Outcome> => {
    const { revision = 0, digest } = (await read(number)) ?? {};
    const rests = action === 'confirmTable' || action === 'approveTable' ? { digest } : {};
    return api.as(person).act(action, { commandId: ulid(), number, expectedRevision: revision, ...rests, ...input });
  };
  /** A table handed in and judged. */
  const submitted = async (maker: string, table: string): Promise<string> => {
    const { table: address } = await upload('hoshimiClerk', maker, table);
    const done = succeeded(await api.as('hoshimiClerk').act('submitTable', { commandId: ulid(), maker, table: address }));
    const number = done.submission?.number ?? '';
    await stepIs(number, 'confirmation');
    return number;
  }; // prettier-ignore
  /** The same, confirmed, with its sample drawn. */
  const confirmed = async (maker: string, table: string): Promise<string> => {
    const number = await submitted(maker, table);
    succeeded(await act('hoshimiOfficer', number, 'confirmTable'));
    await stepIs(number, 'inspection');
    return number;
  };
  /** Agrees with every row of the sample that waits. */
  const inspected = async (number: string): Promise<void> => {
    const pending = (await read(number))?.inspection?.pending ?? [];
    const results = pending.map((row) => ({ from: row, to: row, agrees: true }));
    for (let at = 0; at < results.length; at += 200)
      succeeded(await act('expertElectronics', number, 'inspectRows', { results: results.slice(at, at + 200) }));
  };
  return { admit, takeOffice, leaveOffice, upload, read, stepIs, act, submitted, confirmed, inspected };
}
