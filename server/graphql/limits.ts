import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** What one document may ask for. Our largest screen needs two thirds of it. */
const limits = { depth: 12, aliases: 30, fields: 450, directives: 5, rows: 2_000 } as const;
/** What a page may hold at most, and so what a variable is taken for. */
const largestPage = 100;
export const maxTokens = 4_000;
type Cost = { depth: number; aliases: number; fields: number; directives: number; rows: number };

/** Refuses a document that asks for too much, before it runs. Fragments count where they are spread. Aliases count without
 *  exception, `__typename` too; `rows` are those of pages, a page within a page for each row of the outer one. */
export function limitRule(context: ValidationContext): ASTVisitor {
  const measured = new Map<string, Cost>();
  const costOf = (set: SelectionSetNode, spread: readonly string[]): Cost => {
    const total: Cost = { ...none };
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
      total.rows += rowsOf(node, inner);
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

const none: Cost = { depth: 0, aliases: 0, fields: 0, directives: 0, rows: 0 };

/** How many rows a field asks for. Pages within pages multiply; what is no page has the rows of what is in it. */
function rowsOf(node: SelectionNode, inner: Cost): number {
  const page = pageOf(node);
  return page === undefined ? inner.rows : page * Math.max(1, inner.rows);
}

function pageOf(node: SelectionNode): number | undefined {
  if (node.kind !== Kind.FIELD) return undefined;
  const first = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  // What is larger is refused by the page itself.
  if (first?.kind === Kind.INT) return Math.min(largestPage, Math.max(1, Number(first.value)));
  const isPaged = node.selectionSet?.selections.some((one) => one.kind === Kind.FIELD && one.name.value === 'edges');
  return first || isPaged ? largestPage : undefined;
}

function add(total: Cost, inner: Cost, own: number): void {
  total.depth = Math.max(total.depth, inner.depth + own);
  total.fields += inner.fields + own;
  total.aliases += inner.aliases;
  total.directives += inner.directives;
}
