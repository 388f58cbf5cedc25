import { describe, expect, it } from '@jest/globals';
import type { CompiledClause } from '../../workflows/domain/classification/compile.ts';
import { limitOf } from '../../workflows/domain/classification/condition.ts';
import { addDecimals, decimalOf, decimalText } from '../../workflows/domain/classification/decimal.ts';
import { evidenceDemanded, explain } from '../../workflows/domain/classification/explain.ts';
import type { Facts } from '../../workflows/domain/classification/facts.ts';
import type { BandCondition, LimitCondition } from '../../workflows/domain/classification/rule-data.ts';
import type { TruthName } from '../../workflows/domain/classification/truth.ts';
import { complete, limitsIn, number, truthIn } from '../support/rule-search.ts';
import { regulations, rulesOn } from '../support/rules.ts';

/** The second step is far below what a double can tell apart from the limit. */
const steps = [-3, -40].map((exponent) => ({ digits: 1n, exponent }));
const reached = {
  above: { under: false, at: false, over: true },
  atLeast: { under: false, at: true, over: true },
  below: { under: true, at: false, over: false },
  atMost: { under: true, at: true, over: false },
};

type Case = { title: string; clause: CompiledClause; date: string; at: { fixed: Facts; wanted: TruthName }[] };

const cases = regulations.clauses.flatMap(({ id, condition, dates }) => {
  if (!condition) return [];
  const date = dates.to ?? '2026-11-01';
  const clause = rulesOn(date).clauses.find((one) => one.clause.id === id);
  if (!clause) throw new Error(`${id} is not in force on ${date}`);
  return limitsIn(condition).flatMap((limit): Case[] =>
    ('range' in limit ? bandCases(limit) : limitCases(limit)).map((one) => ({ ...one, clause, date, title: `${id} ${one.title}` })),
  );
}); // prettier-ignore

describe('Every threshold of the data', () => {
  it('is found: there are well over a hundred', () => expect(cases.length).toBeGreaterThan(300));

  it.each(cases.map((one) => [one.title, one] as const))('%s', (_title, { clause, date, at }) => {
    const rules = rulesOn(date);
    const rest = complete(rules, clause, at);
    expect(rest).toBeDefined();
    for (const { fixed, wanted } of at)
      expect(truthIn(rules, clause, new Map([...fixed, ...(rest ?? new Map())]))).toBe(wanted);
  });

  it('asks for the same evidence with its reasons and without them', () => {
    const some = cases.filter((_one, at) => at % 5 === 0);
    const demands = some.flatMap(({ date, clause, at }) => {
      const [rules, rest] = [rulesOn(date), complete(rulesOn(date), clause, at)];
      return at.map(({ fixed }) => {
        const facts: Facts = new Map([...fixed, ...(rest ?? new Map())]);
        return { plain: evidenceDemanded(rules, facts), reasoned: explain(rules, facts).evidenceRequired };
      });
    });
    expect(demands.map(({ plain }) => plain)).toEqual(demands.map(({ reasoned }) => reasoned));
    expect(demands.filter(({ plain }) => plain.length > 0).length).toBeGreaterThan(20);
  });
});

type Part = Pick<Case, 'title' | 'at'>;

function limitCases(condition: LimitCondition): Part[] {
  const { operator, limit } = limitOf(condition);
  if (typeof limit !== 'number') return [];
  return steps.map((step) => ({
    title: `${condition.parameter} ${operator} ${limit} by 1e${step.exponent}`,
    at: around(limit, step).map(([side, text]) => ({
      fixed: new Map([[condition.parameter, number(text)]]),
      wanted: reached[operator][side] ? 'true' : 'false',
    })),
  }));
}

/** Open below: a range that ends on the lower edge is outside. Closed above: one that starts on the upper edge is inside. */
function bandCases({ range: [low, high], above, upTo }: BandCondition): Part[] {
  const edge = (title: string, limit: number, side: { moving: string; other: string; by: number; inside: (side: Side) => boolean }) =>
    steps.map((step) => ({
      title: `${title} ${limit} by 1e${step.exponent}`,
      at: around(limit, step).map(([where, text]) => ({
        fixed: new Map([[side.moving, number(text)], [side.other, number(decimalText(decimalOf(limit + side.by)))]]),
        wanted: side.inside(where) ? ('true' as const) : ('false' as const),
      })),
    })); // prettier-ignore
  return [
    ...edge('band from', above, { moving: high, other: low, by: -0.5, inside: (side) => side === 'over' }),
    ...(upTo === null
      ? []
      : edge('band up to', upTo, { moving: low, other: high, by: 0.5, inside: (side) => side !== 'over' })),
  ];
}

type Side = 'under' | 'at' | 'over';

function around(limit: number, step: { digits: bigint; exponent: number }): [Side, string][] {
  const exact = decimalOf(limit);
  return [
    ['under', decimalText(addDecimals(exact, { ...step, digits: -step.digits }))],
    ['at', decimalText(exact)],
    ['over', decimalText(addDecimals(exact, step))],
  ];
}
