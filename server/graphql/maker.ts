import { tokyoDay } from '../../workflows/domain/classification/legal-date.ts';
import type { Actor } from '../../workflows/domain/case/state.ts';
import { programmeFindings, windowOpens } from '../../workflows/domain/list/criteria/programme.ts';
import { makerKeyOf } from '../../workflows/domain/list/maker-names.ts';
import { canSeeMaker, hasRoleForMaker, mayAssess, readsEveryMaker } from '../../workflows/domain/list/maker-actions.ts';
import { programmeOf, type ListMaker } from '../../workflows/domain/list/maker-register.ts';
import { Refusal } from '../../workflows/domain/refusal.ts';
import type { MakerResolvers, MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { findingWords } from '../list/finding-words.ts';
import { defaultList, findCriteria } from '../list/lists.ts';
import type { World } from '../world.ts';
import { requireViewer, type Context } from './context.ts';
import { Invalid } from './errors.ts';
import { fault } from './faults.ts';
import { enter, enterOf, getMaker, permitted } from './maker-entry.ts';
import { organisationOf, personOf } from './register.ts';
import { instant } from './scalars.ts';
import { optionalTextProblems, requireNoProblems, textProblems } from './text-input.ts';

const nameMax = 120;
const numberMax = 60;
const inOffice = { ja: 'この人はすでにこの職に就いています。', en: 'This person holds this office already.' };

/** Those that a person may read. */
export async function makersFor({ registers }: World, viewer: Actor): Promise<ListMaker[]> {
  return [...(await registers.current()).makers.values()].filter((maker) => canSeeMaker(maker, viewer));
}

/** Does the person read makers at all? */
export async function readsMakers(world: World, viewer: Actor): Promise<boolean> {
  return readsEveryMaker(viewer) || (await makersFor(world, viewer)).length > 0;
}

export const makerQueries = {
  makers: (_parent, _args, context) => makersFor(context.world, requireViewer(context)),
  publishedLists: (_parent, _args, context) => {
    requireViewer(context);
    return [...context.world.lists.values()].map(({ list, title }) => ({ list, titleJa: title.ja, titleEn: title.en }));
  },
  organisations: async (_parent, _args, context) => {
    if (!requireViewer(context).roles.includes('administrator')) return [];
    return [...(await context.world.registers.current()).organisations.keys()];
  },
} satisfies QueryResolvers;

/** The register of makers: append-only and dated. What it says decides criterion P1 of every submission. */
export const makerMutations = {
  admitMaker: (_parent, { input: { commandId, from, ...input } }, context) =>
    permitted(context, 'admitMaker', async () => {
      const organisation = await organisationOf(context, input.organisation);
      requireNoProblems([
        ...textProblems('name', input.name, nameMax),
        ...textProblems('nameJa', input.nameJa, nameMax),
      ]);
      const fact = { type: 'MakerAdmitted', ...input, maker: commandId, organisation } as const;
      await requireNewName(context, fact);
      return { __typename: 'AdmitMakerSuccess' as const, maker: await enter(context, { commandId, day: from, fact }) };
    }),
  recordMakerName: (_parent, { input: { commandId, from, maker, name, nameJa, kind } }, context) =>
    permitted(context, 'recordMakerName', async () => {
      requireNoProblems([...textProblems('name', name, nameMax), ...optionalTextProblems('nameJa', nameJa, nameMax)]);
      const fact = { type: 'MakerNameRecorded', maker, name, ...(nameJa && { nameJa }), kind } as const;
      return { __typename: 'RecordMakerNameSuccess' as const, maker: await enterOf(context, { commandId, day: from, fact }) }; // prettier-ignore
    }),
  registerProgramme: (_parent, { input: { commandId, from, maker, receipt } }, context) =>
    permitted(context, 'registerProgramme', async () => {
      requireNoProblems(textProblems('receipt', receipt, numberMax));
      const fact = { type: 'ProgrammeRegistered', maker, receipt } as const;
      return { __typename: 'RegisterProgrammeSuccess' as const, maker: await enterOf(context, { commandId, day: from, fact }) }; // prettier-ignore
    }),
  fileChecklist: (_parent, { input: { commandId, filedOn, maker, year, receipt } }, context) =>
    permitted(context, 'fileChecklist', async () => {
      const isYear = year >= 2000 && year <= Number(filedOn.slice(0, 4));
      requireNoProblems([
        ...textProblems('receipt', receipt, numberMax),
        ...(isYear ? [] : [{ path: 'year', code: 'OUT_OF_RANGE' as const }]),
        ...(isYear && filedOn < windowOpens(year) ? [{ path: 'filedOn', code: 'OUT_OF_RANGE' as const }] : []),
      ]);
      const fact = { type: 'ChecklistFiled', maker, year, receipt } as const;
      return { __typename: 'FileChecklistSuccess' as const, maker: await enterOf(context, { commandId, day: filedOn, field: 'filedOn', fact }) }; // prettier-ignore
    }),
  suspendMaker: (_parent, { input: { commandId, from, maker, reason } }, context) =>
    permitted(context, 'suspendMaker', async () => {
      const fact = { type: 'MakerSuspended', maker, reason } as const;
      return { __typename: 'SuspendMakerSuccess' as const, maker: await enterOf(context, { commandId, day: from, fact }) }; // prettier-ignore
    }),
  nameOfficer: (_parent, { input: { commandId, from, maker, office, person } }, context) =>
    permitted(context, 'nameOfficer', async () => {
      const { organisation, officers } = await getMaker(context, maker);
      const key = await personIn(context, organisation, person);
      const isInOffice = officers.some(
        (one) => one.id !== commandId && one.office === office && one.person === key && one.until === undefined,
      );
      if (isInOffice) throw new Invalid([{ path: 'person', code: 'ALREADY_THERE', words: inOffice }]);
      const fact = { type: 'OfficerNamed', maker, tenure: commandId, office, person: key } as const;
      return { __typename: 'NameOfficerSuccess' as const, maker: await enter(context, { commandId, day: from, fact }) };
    }),
  endOffice: (_parent, { input: { commandId, until, maker, tenure } }, context) =>
    permitted(context, 'endOffice', async () => {
      const before = await getMaker(context, maker);
      const found = before.officers.find(({ id }) => id === tenure);
      if (!found) throw new Refusal('NOT_FOUND', { field: 'tenure' });
      if (found.until !== undefined) return { __typename: 'EndOfficeSuccess' as const, maker: before };
      if (until < tokyoDay(found.at)) throw new Invalid([{ path: 'until', code: 'OUT_OF_RANGE' }]);
      const fact = { type: 'OfficerLeft', maker, tenure } as const;
      return {
        __typename: 'EndOfficeSuccess' as const,
        maker: await enter(context, { commandId, day: until, field: 'until', fact }),
      };
    }),
  resumeMaker: (_parent, { input: { commandId, from, maker } }, context) =>
    permitted(context, 'resumeMaker', async () => {
      const fact = { type: 'MakerResumed', maker } as const;
      return { __typename: 'ResumeMakerSuccess' as const, maker: await enterOf(context, { commandId, day: from, fact }) }; // prettier-ignore
    }),
} satisfies MutationResolvers;

export const makerResolvers = {
  admittedAt: ({ admittedAt }) => instant(admittedAt),
  names: ({ names }) => names.map(({ name, nameJa, kind, at }) => ({ name, nameJa: nameJa ?? null, kind, from: instant(at) })), // prettier-ignore
  registration: ({ registration }) =>
    registration ? { receipt: registration.receipt, from: instant(registration.at) } : null,
  checklists: ({ checklists }) => checklists.map(({ at, ...rest }) => ({ ...rest, filedAt: instant(at) })),
  suspension: ({ suspension }) => suspension?.reason ?? null,
  suspensions: ({ suspensions }) =>
    suspensions.map(({ reason, at, until }) => ({
      reason,
      from: instant(at),
      until: until === undefined ? null : instant(until),
    })),
  allowedActions: (maker, _args, context) => {
    const viewer = requireViewer(context);
    const kept = [
      'recordMakerName',
      'registerProgramme',
      'fileChecklist',
      'nameOfficer',
      'endOffice',
      maker.suspension ? 'resumeMaker' : 'suspendMaker',
    ] as const;
    return [
      ...kept.filter((action) => hasRoleForMaker(action, viewer)),
      ...(mayAssess(maker, viewer) ? (['assessProgramme'] as const) : []),
    ];
  },
  assessments: (maker) => maker.assessments.map((assessment) => ({ ...assessment, maker })),
  officers: ({ officers }) =>
    officers.map(({ at, until, ...rest }) => ({
      ...rest,
      from: instant(at),
      until: until === undefined ? null : instant(until),
    })),
  eligibleOfficers: async ({ organisation }, _args, context) => {
    if (!requireViewer(context).roles.includes('administrator')) return [];
    const { people } = await context.world.registers.current();
    return [...people.values()].filter((one) => one.organisation === organisation).map(({ person }) => person);
  },
  obstacles: (maker, asked, { world }) => obstaclesOf(world, maker, asked),
} satisfies MakerResolvers;

/** By the criteria of that day; before the first ones there is nothing to compare with, so it is refused. */
function obstaclesOf(
  { lists }: World,
  maker: ListMaker,
  { date, list }: { date: string; list?: string | null | undefined },
) {
  const version = findCriteria(lists, list ?? defaultList, date);
  if (!version) throw fault('BAD_USER_INPUT', 'No criteria of the list count on that day.');
  return version.criteria
    .filter(({ check }) => check === 'programme')
    .flatMap(({ id }) =>
      programmeFindings(programmeOf(maker), version.settings, date).map(({ code, about = null }) => {
        const found = { criterion: id, code };
        return { ...found, about, ...findingWords(version, found) };
      }),
    );
}

/** A maker's officer is one of its own people. */
async function personIn(context: Context, organisation: string, person: string): Promise<string> {
  const key = await personOf(context, person);
  const { people } = await context.world.registers.current();
  if (people.get(key)?.organisation !== organisation) throw new Invalid([{ path: 'person', code: 'UNKNOWN_PERSON' }]);
  return key;
}

/** The published name is what stands on invoices: two makers never have one. A repeat of the same admission is let through. */
async function requireNewName({ world }: Context, { maker, name }: { maker: string; name: string }): Promise<void> {
  const { makers } = await world.registers.current();
  const isTaken = [...makers.values()].some((one) => one.id !== maker && makerKeyOf(one.name) === makerKeyOf(name));
  const words = { ja: 'この名のメーカーはすでにいます。', en: 'There is a maker of this name already.' };
  if (isTaken) throw new Invalid([{ path: 'name', code: 'ALREADY_THERE', words }]);
}
