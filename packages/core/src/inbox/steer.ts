/**
 * A recruiter steers a debrief, by mail or through the API: the same commands through the same machine. Whoever calls has
 * made sure that it is the debrief's own recruiter, and that they may (R1).
 */
import { activeParties, type Debrief } from "../debrief/debrief.ts";
import type { Effect } from "../debrief/effect.ts";
import type { Draft } from "../debrief/event.ts";
import { clientDomains, noteClients } from "../debrief/guard.ts";
import type { Transition } from "../debrief/transition.ts";
import type { Commands } from "../reply/command/command.ts";
import { changeDebrief } from "../store/change.ts";
import { changeDesk } from "../store/desk.ts";
import type { House } from "./receive.ts";

/** `effects` are the mails that it led to: the one to the recruiter says what was done and what was not. */
export type Steered = { debrief: Debrief; outcome: Transition["outcome"]; effects: Effect[] };

/**
 * `mail` are the keys of the mail or request that carries the commands; `byMail` has it counted at the recruiter's token
 * (R20). Undefined when the debrief is gone.
 */
export async function steerDebrief(
  debrief: Debrief,
  { commands, notUnderstood, mail, byMail = false }: Commands & { mail: string[]; byMail?: boolean },
  { store, clock, config }: Pick<House, "store" | "clock" | "config">,
): Promise<Steered | undefined> {
  const at = clock.now();
  const { languages } = config;
  const draft = commands.some(({ type }) => type === "send") ? await drafting(config) : undrafted;
  const changed = await changeDebrief(store, debrief.id, () => [
    {
      type: "recruiterReplied",
      commands,
      notUnderstood,
      draft,
      languages,
      at,
      mail,
      ...(byMail ? {} : { vouched: true }),
    },
  ]);
  const [outcome] = changed?.outcomes ?? [];
  if (!changed || !outcome) return undefined;
  if (outcome === "changed") await admitClients(changed.debrief, { store, clock });
  return { debrief: changed.debrief, outcome, effects: changed.effects };
}

const undrafted: Draft = () => [];

/** A draft takes the whole merge and its words in every language: only who sends one waits until that is read. */
async function drafting(config: House["config"]): Promise<Draft> {
  const { draftFor } = await import("../debrief/draft.ts");
  return (debrief, party) => draftFor(debrief, party, config);
}

/** R29: companies in a plan that stands at the recruiter's word are strangers no more. */
async function admitClients(debrief: Debrief, { store, clock }: Pick<House, "store" | "clock">): Promise<void> {
  if (debrief.status !== "scheduled" && debrief.status !== "collecting") return;
  const asked = activeParties(debrief).filter(({ side }) => side === "interviewer");
  const domains = clientDomains(
    asked.map(({ mailbox }) => mailbox.address),
    debrief.recruiter.address,
  );
  const at = clock.now();
  await changeDesk(store, debrief.recruiter, at, (desk) => ({
    desk: noteClients(desk, domains, at),
    decision: undefined,
  }));
}
