/** One way to damage a mail. The source is octets, one character each; what cannot be damaged so stays as it is. */
import type { Random } from "../random.ts";

export type Mutator = {
  name: string;
  /** `other` is another mail, for what is made of two. */
  apply(source: string, random: Random, other: string): string;
};
