import type { ParameterResolvers } from '../generated/resolvers.ts';

export const parameterResolvers = {
  unit: ({ unit }) => unit ?? null,
  otherUnits: ({ unit }, _args, { rules }) =>
    rules.data.units.find((one) => one.unit === unit)?.from.map((one) => one.unit) ?? [],
  labelJa: ({ label }) => label.ja,
  labelEn: ({ label }) => label.en,
  askJa: ({ ask }) => ask.ja,
  askEn: ({ ask }) => ask.en,
  choices: ({ choices = [] }) => choices.map(({ value, label }) => ({ value, labelJa: label.ja, labelEn: label.en })),
} satisfies ParameterResolvers;
