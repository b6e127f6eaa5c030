/**
 * A recruiter replied to a digest: the token names their desk, and the reply says whether they want digests (R1: only from
 * their own, authentic address; R27: only in their own words).
 */
import { setDigest } from "../debrief/digest-timer.ts";
import { samePerson } from "../mail/address.ts";
import type { Token } from "../mail/token.ts";
import { readCommands } from "../reply/command/command.ts";
import { readReply } from "../reply/read.ts";
import { untilSettled } from "../store/change.ts";
import { keyOf } from "../store/item.ts";
import { holdForRecruiter } from "./doubtful.ts";
import type { Arrival } from "./gate.ts";
import type { House, Outcome } from "./receive.ts";

/** Undefined when the token names no desk. The caller has turned machines and forged senders away. */
export async function instructDesk(
  arrival: Arrival,
  token: Token,
  mail: string[],
  house: House,
): Promise<Outcome | undefined> {
  const { message, authentication, mayAnswer } = arrival;
  const { store, clock, config } = house;
  const desk = await store.load(keyOf({ kind: "desk", id: token.debriefId }));
  if (desk?.kind !== "desk") return undefined;
  if (authentication.result === "forged") return { outcome: "ignored", reason: `sender.${authentication.reason}` };
  if (!samePerson(authentication.author.address, desk.recruiter.address)) {
    return { outcome: "ignored", reason: "sender.not_the_recruiter" };
  }
  const { text } = readReply({ text: message.text, html: message.html });
  const wanted = wantsDigests(text);
  if (wanted === undefined) return { outcome: "ignored", reason: "reply.not_understood" };
  if (!mayAnswer) return { outcome: "ignored", reason: "automatic.list" };
  if (authentication.result === "unsure") {
    return holdForRecruiter(arrival, { recruiter: desk.recruiter, about: desk.id, mail, why: "unverified" }, house);
  }
  const at = clock.now();
  const changed = await untilSettled(async () => {
    const known = await store.load(keyOf(desk));
    const next = known?.kind === "desk" ? setDigest(known, wanted, config, at, mail) : undefined;
    if (!next || next === known) return false;
    await store.commit(next);
    return true;
  });
  return changed ? { outcome: "command", reason: "digest" } : { outcome: "ignored", reason: "duplicate" };
}

/** A digest that was quoted without any mark has its own "stop digest" further down. */
const LINES = 10;

/** "stop digest", "no more of these", "Rückblicke starten": with the digest out of it, plain commands. Undefined when it is none. */
export function wantsDigests(text: string): boolean | undefined {
  const lines = text.slice(0, 4_000).split("\n").slice(0, LINES);
  if (lines.some((line) => UNSUBSCRIBE.test(line))) return false;
  const { commands } = readCommands(lines.join("\n").replace(ABOUT_DIGESTS, ""));
  const [said] = commands.flatMap(({ type }) => {
    if (type === "stop" || type === "no") return [false];
    return type === "go" || type === "yes" ? [true] : [];
  });
  return said;
}

/** What the mail is called: digest, Rückblick, synthèse, resumen. */
const NOUN =
  "(?:digests?|r(?:ü|ue|u)ckblicke?n?|synth[eè]ses?|r[eé]capitulatifs?|res[uú]men(?:es)?|mails?|e-?mails?|messages?|correos?)";

// unsubscribe · please unsubscribe me · keine Rückblicke mehr · abbestellen · plus de synthèses · se désabonner · darse de baja
const UNSUBSCRIBE = new RegExp(
  `^[ \\t]*(?:please[ \\t]+|bitte[ \\t]+)?(?:unsubscribe\\b|abbestellen\\b|(?:keine?|plus[ \\t]+de|no[ \\t]+m[aá]s)[ \\t]+${NOUN}\\b|(?:se[ \\t]+)?d[eé]sabonner\\b|darse[ \\t]+de[ \\t]+baja\\b)`,
  "iu",
);

// stop digest · stop the digests please · Rückblick stoppen · arrêter les synthèses périodiques · parar los resúmenes
const ABOUT_DIGESTS = new RegExp(
  `[ \\t]*\\b(?:(?:sending|getting|with)[ \\t]+)?(?:(?:the|these|this|your|my|der|die|den|le|la|les|el|los)[ \\t]+)?(?:weekly[ \\t]+|monthly[ \\t]+)?${NOUN}\\b(?:[ \\t]+p[eé]ri[oó]di(?:ques?|cos?)\\b)?(?:[ \\t]+(?:please|again|bitte|wieder|mehr))?`,
  "giu",
);
