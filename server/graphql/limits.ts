import { GraphQLError, Kind, type ASTVisitor, type SelectionSetNode, type ValidationContext } from 'graphql';

/** What one document may ask for. Our largest screen needs two thirds of it. */
const limits = { depth: 12, aliases: 30, fields: 450, directives: 5 } as const;
export const maxTokens = 4_000;
type Cost = { depth: number; aliases: number; fields: number; directives: number };

/** Refuses a document that asks for too much, before it runs. Fragments count where they are spread. Aliases count without
 *  exception, `__typename` too. */
export function limitRule(context: ValidationContext): ASTVisitor {
  const measured = new Map<string, Cost>();
  const costOf = (set: SelectionSetNode, spread: readonly string[]): Cost => {
    const total: Cost = { depth: 0, aliases: 0, fields: 0, directives: 0 };
    for (const node of set.selections) {
      if (total.fields > limits.fields) return total;
      const inner =
        node.kind === Kind.FRAGMENT_SPREAD
          ? fragmentCost(node.name.value, spread)
          : node.selectionSet
            ? costOf(node.selectionSet, spread)
            : none;
      const own = node.kind === Kind.FIELD ? 1 : 0;
      add(total, inner, own);
      total.aliases += node.kind === Kind.FIELD && node.alias ? 1 : 0;
      total.directives += node.directives?.length ?? 0;
    }
    return total;
  };
  const fragmentCost = (name: string, spread: readonly string[]): Cost => {
    const known = measured.get(name);
    const fragment = context.getFragment(name);
    if (known || !fragment || spread.includes(name)) return known ?? none; // a cycle is another rule's error
    const cost = costOf(fragment.selectionSet, [...spread, name]);
    measured.set(name, cost);
    return cost;
  };
  return {
    OperationDefinition: (node) => {
      const cost = costOf(node.selectionSet, []);
      const over = (Object.keys(limits) as (keyof Cost)[]).filter((name) => cost[name] > limits[name]); // keys of a literal
      for (const name of over)
        context.reportError(
          new GraphQLError(`This document has too many ${name}: at most ${limits[name]}.`, { nodes: [] }),
        );
      return false;
    },
  };
}

const none: Cost = { depth: 0, aliases: 0, fields: 0, directives: 0 };

function add(total: Cost, inner: Cost, own: number): void {
  total.depth = Math.max(total.depth, inner.depth + own);
  total.fields += inner.fields + own;
  total.aliases += inner.aliases;
  total.directives += inner.directives;
}
