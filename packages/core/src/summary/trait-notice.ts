/** The plain sentence under a remark that touches a protected trait, for the recruiter. */
import type { Trait } from "../feedback/sensitive.ts";
import { filled, listed } from "./wording/filled.ts";
import type { Wording } from "./wording/shape.ts";

export function traitNotice(touched: readonly Trait[], { traits }: Wording): string {
  const names = touched.map((trait) => traits.names[trait]);
  return filled(traits.notice, { traits: listed(names, traits.pair) });
}
