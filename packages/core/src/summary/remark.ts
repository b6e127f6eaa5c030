/**
 * What a remark on a protected trait asks of the recruiter. Three kinds of people make one: an interviewer about the
 * candidate, an interviewer to the candidate's face as the candidate tells it, and the candidate about themselves, which
 * asks for nothing.
 */
import type { Flag } from "./summary.ts";

export type Remark = "written" | "reported";

// "asked whether I plan to have more children", "laughed at my accent", "he said that women …"
const reported =
  /\b(?:ask(?:ed|s|ing)?|question(?:ed|s)?|want(?:ed|s) to know|wonder(?:ed|s|ing)|comment(?:ed|s)?|remark(?:ed|s)?|jok(?:e|es|ed|ing)|laugh(?:ed|s|ing)?|mock(?:ed|s|ing)?|said|says|saying|told|mention(?:ed|s)?|made (?:fun|a point)|stared?|too|because (?:i am|i['’]m|of my)|gefragt|fragte[n]?|wollte[n]? wissen|sagte[n]?|witz\w*|demandé|blague\w*|preguntó|preguntaron|broma\w*)\b/iu;

/** Undefined when the candidate only speaks of themselves: "I told them that I need Fridays off to pray". */
export function asksThem({ side, quote }: Pick<Flag, "side" | "quote">): Remark | undefined {
  if (side === "interviewer") return "written";
  if (/\bi (?:told|said|mentioned|asked)\b/i.test(quote)) return undefined;
  return reported.test(quote) ? "reported" : undefined;
}
