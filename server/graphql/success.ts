/** The member of an action's payload that says it was done: `acceptCase` leads to `AcceptCaseSuccess`. */
export function successOf<A extends string>(action: A): `${Capitalize<A>}Success` {
  return `${action.charAt(0).toUpperCase()}${action.slice(1)}Success` as `${Capitalize<A>}Success`; // the template type of what was just built
}
