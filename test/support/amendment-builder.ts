import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../server/project-root.ts';
import type { AmendmentDraft } from '../../workflows/domain/amendment/draft.ts';
import { dayBefore } from '../../workflows/domain/classification/legal-date.ts';
import type { Clause, Regulations } from '../../workflows/domain/classification/rule-data.ts';
import { regulations } from './rules.ts';

/** The law as it was known before the state of a day existed: its clauses are gone, those it ended go on. */
export function withoutState(version: string, data: Regulations = regulations): Regulations {
  const last = dayBefore(version);
  const goesOn = (clause: Clause): Clause =>
    clause.dates.to === last ? { ...clause, dates: { ...clause.dates, to: null } } : clause;
  return {
    ...data,
    states: data.states.filter(({ from }) => from !== version),
    clauses: data.clauses.filter(({ dates }) => dates.from !== version).map(goesOn),
  };
}

/** What the real amendment of that day changed, as a draft on the law before it. */
export function amendmentOf(version: string, data: Regulations = regulations): AmendmentDraft {
  const state = data.states.find(({ from }) => from === version);
  if (!state) throw new Error(`no law state of ${version}`);
  const ends = dayBefore(version);
  return { version, state, clauses: data.clauses.filter(({ dates }) => dates.from === version || dates.to === ends) };
}

/** From that day on the panel holds that on-chip flash makes no memory of a microcontroller. */
export function interpretationOf(version: string): AmendmentDraft {
  const policy = regulations.policies.find(({ key }) => key === 'policy.flashIsNonvolatileMemory');
  if (!policy) throw new Error('no such policy');
  const decided = {
    from: version, decision: 'no', text: { ja: '当たらない', en: 'It does not' }, reason: { ja: '部会の判断', en: 'Held by the panel' },
    panel: { ja: '2026年12月の部会', en: 'Panel of December 2026' },
  }; // prettier-ignore
  return { version, policies: [{ ...policy, decisions: [...policy.decisions, decided] }] };
}

/** A folder of rule data as it was before a law state; for a server that shall meet the amendment. */
export async function regulationsBefore(version: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gaihi-regulations-'));
  await cp(join(projectRoot, 'regulations'), folder, { recursive: true });
  const { states, clauses } = withoutState(version);
  const rewrite = async (file: string, change: (content: Record<string, unknown>) => object) => {
    const content: Record<string, unknown> = JSON.parse(await readFile(join(folder, file), 'utf8'));
    await writeFile(join(folder, file), JSON.stringify({ ...content, ...change(content) }));
  };
  await rewrite('control-lists.json', () => ({ states }));
  const kept = new Map(clauses.map((clause) => [clause.id, clause]));
  for (const name of await readdir(join(folder, 'clauses')))
    await rewrite(join('clauses', name), (content) => ({
      clauses: (content.clauses as { id: string }[]).flatMap(({ id }) => kept.get(id) ?? []), // the rule data of this project
    }));
  return folder;
}

/** An accelerator cleared in January 2026: TPP of 8,000, and 500 GB/s where the law asked for 600. */
export const accelerator = {
  is_integrated_circuit: true, rad_designed: false, custom_status_unknown: false, specially_designed_for_listed_item: 'no',
  function_unalterable: false, performs_cryptography: false, device_kinds: ['digital_processor_unit'], io_bidirectional_rate_gbytes_s: 500,
  tpp: 8000, tpp_digital_processor_units: 8000, tpp_digital_primitive_units: 0, tpp_analog_primitive_units: 0, tpp_sum_all_units: 8000,
}; // prettier-ignore

/** The same as the answers of a case's sheet, each named as the parameter of the law. */
export const acceleratorSheet = Object.entries(accelerator).map(([name, value]) => ({
  name,
  value: Array.isArray(value) ? value.join(',') : String(value),
  ...unitOf(name),
}));

function unitOf(name: string): { unit?: string } {
  const unit = regulations.parameters.find((one) => one.name === name)?.unit;
  return unit ? { unit } : {};
}
