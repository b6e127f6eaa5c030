/** Everything that we wrote to a party so far: what their reply may quote. */
import type { Config } from "../config.ts";
import type { Debrief, Party } from "../debrief/debrief.ts";
import type { Effect } from "../debrief/effect.ts";
import { languageOf } from "../debrief/spoken.ts";
import { Language } from "../language.ts";
import { renderToParty } from "./party-mail.ts";
import { textOf } from "./sent-text.ts";

export async function sentToParty(debrief: Debrief, party: Party, config: Config): Promise<string> {
  const texts = await Promise.all(
    spokenSoFar(debrief, party, config).map(async (spoken) => {
      const effects = [...lettersTo(debrief, party), ...(await coachingTo(debrief, party, spoken))];
      return effects.map((effect) => textOf(renderToParty(debrief, effect, spoken)));
    }),
  );
  return texts.flat().join("\n");
}

/** As we write to them now, and as we did while their language was still listed: those mails are answered too. */
function spokenSoFar(debrief: Debrief, party: Party, config: Config): Config[] {
  const before = { ...config, languages: [...Language.options] };
  return languageOf(debrief, party, before) === languageOf(debrief, party, config) ? [config] : [config, before];
}

function lettersTo({ sent }: Debrief, { seat, reminded, versions }: Party): Effect[] {
  const effects: Effect[] = [{ key: "", seat, mail: "questions" }];
  if (reminded > 0) effects.push({ key: "", seat, mail: "reminder", number: reminded });
  if (versions > 0) effects.push({ key: "", seat, mail: "receipt", correction: versions > 1, late: false });
  const went = (kind: string): boolean => sent.some(({ key }) => key.startsWith(`${kind}/${seat}/`));
  if (went("forget")) effects.push({ key: "", seat, mail: "privacy", about: "confirm" });
  if (went("data")) effects.push({ key: "", seat, mail: "privacy", about: "data" });
  if (went("hold")) effects.push({ key: "", seat, mail: "privacy", about: "held" });
  return effects;
}

/** Drafts as they would be drafted now, and the recruiter's own words as far as they are kept. */
async function coachingTo(debrief: Debrief, party: Party, config: Config): Promise<Effect[]> {
  const { seat } = party;
  const texts = debrief.coached.filter((each) => each.seat === seat);
  const own = texts.flatMap(({ words }) => (words === undefined ? [] : [{ text: words, own: true }]));
  const drafted = texts.some(({ words }) => words === undefined);
  const ours = drafted ? [{ text: await draftOf(debrief, party, config), own: false }] : [];
  return [...own, ...ours].map((words): Effect => ({ key: "", seat, mail: "coaching", ...words }));
}

/** A draft takes the whole merge and its words: most answers are no answers to one, and need not wait until that is read. */
async function draftOf(debrief: Debrief, party: Party, config: Config): Promise<string> {
  const { draftFor } = await import("../debrief/draft.ts");
  return draftFor(debrief, party, config).join("\n\n");
}
