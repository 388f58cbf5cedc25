import type { ParameterResolvers } from '../generated/resolvers.ts';
import { regulations } from './regulation.ts';

const others = new Map(regulations.units.map(({ unit, from }) => [unit, from.map((one) => one.unit)]));

export const parameterResolvers = {
  unit: ({ unit }) => unit ?? null,
  otherUnits: ({ unit = '' }) => others.get(unit) ?? [],
  labelJa: ({ label }) => label.ja,
  labelEn: ({ label }) => label.en,
  askJa: ({ ask }) => ask.ja,
  askEn: ({ ask }) => ask.en,
  choices: ({ choices = [] }) => choices.map(({ value, label }) => ({ value, labelJa: label.ja, labelEn: label.en })),
} satisfies ParameterResolvers;
