/**
 * A recruiter answers our yes/no about mails that came in their name (R2, R20): `yes`, `no`, or the number of the one that
 * is theirs. What is theirs goes through the gate again and is handled as if it had come now; what became of it is noted
 * on the desk. Running it comes before the note: a crash between the two runs it again, and it is known by its keys.
 */
import { type Desk, offerHelp } from "../debrief/desk.ts";
import { type Doubt, doubtsOf, numberOf, settleDoubts } from "../debrief/doubt.ts";
import type { Effect } from "../debrief/effect.ts";
import { PermanentError } from "../errors.ts";
import { type Mailbox, samePerson } from "../mail/address.ts";
import type { Token } from "../mail/token.ts";
import { renderToRecruiter } from "../outbox/recruiter-mail.ts";
import { textOf } from "../outbox/sent-text.ts";
import { readCommands } from "../reply/command/command.ts";
import { changeDesk } from "../store/desk.ts";
import { keyOf } from "../store/item.ts";
import { type Arrival, readmit } from "./gate.ts";
import { ownWords, yesOrNo } from "./own-words.ts";
import type { House, Outcome } from "./receive.ts";
import { mayStart } from "./recruiters.ts";

/** Undefined when the token names no desk. The caller has turned machines away. */
export async function vouchAtDesk(arrival: Arrival, token: Token, house: House): Promise<Outcome | undefined> {
  const { message, authentication } = arrival;
  const desk = await house.store.load(keyOf({ kind: "desk", id: token.debriefId }));
  if (desk?.kind !== "desk") return undefined;
  const { recruiter } = desk;
  if (authentication.result === "forged" || !samePerson(authentication.author.address, recruiter.address)) {
    return { outcome: "ignored", reason: "sender.unexpected" };
  }
  if (!(await mayStart(house, recruiter.address))) return { outcome: "ignored", reason: "sender.not_allowed" };
  const waiting = doubtsOf(desk, token.ordinal);
  const [first] = waiting;
  if (!first) return { outcome: "ignored", reason: "held.answered" };
  const question: Effect = { key: "", seat: 0, mail: "doubt", question: first.question };
  const mine = chosen(ownWords(message, [textOf(renderToRecruiter(desk, question, house.config))]), desk, waiting);
  if (!mine) return { outcome: "ignored", reason: "reply.not_understood" };

  const settled: Doubt[] = [];
  let last: Outcome | undefined;
  for (const doubt of waiting) {
    const became = mine.includes(doubt) ? await runAgain(doubt, recruiter, house) : undefined;
    settled.push(
      became
        ? { ...doubt, state: "accepted", became: (became.first ?? became).outcome }
        : { ...doubt, state: "refused" },
    );
    last = became ?? last;
  }
  await changeDesk(house.store, recruiter, house.clock.now(), (current) => ({
    desk: settleDoubts(current, settled),
    decision: undefined,
  }));
  const place = last?.debriefId === undefined ? {} : { debriefId: last.debriefId, seat: 0 };
  return { outcome: "command", reason: mine.length > 0 ? "held.accepted" : "held.refused", ...place };
}

/** The mails that they say are theirs; undefined when that is not clear. */
function chosen(text: string, desk: Desk, waiting: Doubt[]): Doubt[] | undefined {
  const { commands } = readCommands(text);
  const numbers = commands.flatMap((command) => (command.type === "choose" ? [command.option] : []));
  const no = commands.some(({ type }) => type === "no" || type === "stop");
  const picked = waiting.filter((doubt) => numbers.includes(numberOf(desk, doubt)));
  // "Yes, number 2" means that one; a number that is not on the list means nothing.
  if (numbers.length > 0) return !no && picked.length === new Set(numbers).size ? picked : undefined;
  const accepted = yesOrNo(commands);
  if (accepted === undefined) return undefined;
  return accepted ? waiting : [];
}

async function runAgain(doubt: Doubt, recruiter: Mailbox, house: House): Promise<Outcome> {
  try {
    const arrival = await readmit(doubt.objectKey, recruiter, house.archive);
    if (doubt.about === "start") {
      const { start } = await import("./start.ts");
      const became = await start(arrival, doubt.mail, house);
      // R51: its record was written before there was a debrief; without this the invite outlived an erasure in the archive.
      if (became.debriefId) await house.store.noteSource(became.debriefId, doubt.objectKey, house.clock.now());
      return became;
    }
    const { instruct } = await import("./instruct.ts");
    const token: Token = { debriefId: doubt.about, seat: 0, purpose: "control", ordinal: 0 };
    return await instruct(arrival, token, doubt.mail, house);
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error;
    const at = house.clock.now();
    await changeDesk(house.store, recruiter, at, (desk) => ({
      desk: offerHelp(desk, "not_understood", { key: "gone" }, at, doubt.mail),
      decision: undefined,
    }));
    return { outcome: "ignored", reason: error.code };
  }
}
