/** Numbers that look like chance and are the same for the same seed (mulberry32). */
export type Dice = { readonly share: () => number; readonly oneOf: <T>(choices: readonly T[]) => T };

export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    share,
    oneOf: (choices) => {
      const one = choices[Math.floor(share() * choices.length)];
      if (one === undefined) throw new Error('There is nothing to choose from');
      return one;
    },
  };
}
