import { ulid } from 'ulid';
import type { Person } from './case-driver.ts';
import { until } from './case-driver.ts';
import { succeeded } from './application-builder.ts';
import type { ApiWorld } from './world.ts';

export type ShownAmendment = {
  step: string; revision: number; draft: string; effectiveAt: string; guidance: { id: string }[];
  differences: { kind: string; ja: string }[];
  impact: { kind: string; seen: number; changed: number; needsExpert: number; samples: { id: string; outcome: string }[] }[] | null;
  applied: { kind: string; applied: number; skipped: number }[] | null; events: { type: string; at: string }[];
}; // prettier-ignore

/** An administrator and an approver who take amendments through their steps. */
export function amendmentDriver(api: ApiWorld) {
  const read = async (version: string): Promise<ShownAmendment> => {
    const { data } = await api.as('administrator').ask<{ amendment: ShownAmendment }>(
      `query ($version: LegalDate!) { amendment(version: $version) { step revision draft effectiveAt guidance { id } differences { kind ja }
        impact { kind seen changed needsExpert samples { id outcome } } applied { kind applied skipped } events { type at } } }`, { version },
    ); // prettier-ignore
    return data.amendment;
  };
  const act = async (person: Person, action: string, input: object) =>
    succeeded(await api.as(person).act(action, { commandId: ulid(), ...input }));
  const stepIs = (version: string, step: string) => until(async () => (await read(version))?.step === step, 60_000);
  const propose = async (draft: { version: string }) => {
    await act('administrator', 'proposeAmendment', { draft: JSON.stringify(draft), expectedRevision: 0 });
    await stepIs(draft.version, 'checked');
  };
  const runImpact = async (version: string) =>
    act('administrator', 'runImpact', { version, expectedRevision: (await read(version)).revision });
  const counted = async (draft: { version: string }): Promise<ShownAmendment> => {
    await propose(draft);
    await runImpact(draft.version);
    await stepIs(draft.version, 'impactRun');
    return read(draft.version);
  };
  const approve = async (version: string): Promise<ShownAmendment> => {
    const { revision: expectedRevision, draft } = await read(version);
    await act('approver', 'approveAmendment', { version, expectedRevision, draft });
    return read(version);
  };
  return { read, stepIs, propose, runImpact, counted, approve };
}
