/** Numbers that look random and follow from a seed, so that every mail of a run can be made again by itself. */

export type Random = {
  /** From 0 until before `below`. */
  int(below: number): number;
  /** True once in so many times. */
  oneIn(times: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** Characters of one octet each, any of the 256. */
  octets(length: number): string;
};

/** A generator of its own for each number within a seed: mail 400 can be had without the 399 before it. */
export function randomOf(seed: number, number: number): Random {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)) >>> 0;
  // Mulberry32: thirty-two bits of state are plenty for choosing mutations.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number): number => Math.floor(next() * below);
  return {
    int,
    oneIn: (times) => int(times) === 0,
    pick: (items) => {
      const item = items[int(items.length)];
      if (item === undefined) throw new RangeError("There is nothing to pick from.");
      return item;
    },
    octets: (length) => Array.from({ length }, () => String.fromCharCode(int(256))).join(""),
  };
}
