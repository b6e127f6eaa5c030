/** The next step of the story for somebody who sees it for the first time, from the state of the newest debrief that was not erased. */
import { activeParties, type Debrief, nameOf, type Party } from "@debrief/core/debrief/debrief";
import type { Ledger } from "./ledger.ts";
import { sampleCandidate, sampleManager } from "./sample-invite.ts";
import { dueIn, isErased } from "./wording.ts";

export type Guide = {
  /** 1 to 3 as the first page counts them; `LAST_STEP` is reached with the summary. */
  step: number;
  title: string;
  text: string;
  /** Addresses of parties who can be answered for, with a name each. */
  asked: { address: string; name: string }[];
  /** What the one button of this step does. */
  act: "forward" | "jump" | "answer" | "decide" | "read" | "again" | undefined;
  /** Whose mailbox the step leads to. */
  at: string | undefined;
};

/** Nothing is left to do. */
export const LAST_STEP = 4;

/** The debrief that the guide tells of: the newest, leaving out what was erased. */
export function guidedBy({ debriefs }: Ledger): Debrief | undefined {
  return debriefs.find((debrief) => !isErased(debrief));
}

export function guideOf(ledger: Ledger, hasSample: boolean): Guide | undefined {
  const debrief = guidedBy(ledger);
  if (debrief === undefined) return hasSample ? FIRST : undefined;
  return stepOf(debrief, hasSample);
}

const FIRST: Guide = {
  step: 1,
  title: "Forward the sample invite",
  text: "Rae, a recruiter, forwards the calendar invite of Jane's interview. Debrief answers with its plan.",
  asked: [],
  act: "forward",
  at: undefined,
};

function stepOf(debrief: Debrief, hasSample: boolean): Guide | undefined {
  const recruiter = nameOf(debrief.recruiter);
  const at = debrief.recruiter.address;
  const nothing = { asked: [], at };
  switch (debrief.status) {
    case "draft":
      return {
        ...nothing,
        step: 1,
        title: `${recruiter} has to decide something`,
        text: "The plan has a question in it. Reply to it with the number or a word that it offers.",
        act: "decide",
      };
    case "scheduled":
      return {
        ...nothing,
        step: 2,
        title: "Let the interview end",
        text: `${recruiter} has the plan. The clock jumps to the moment when both sides are asked.`,
        act: "jump",
      };
    case "collecting":
      return collecting(debrief, recruiter);
    case "summarised":
      return {
        ...nothing,
        step: LAST_STEP,
        title: `The summary is in ${recruiter}'s mailbox`,
        text: "Both sides, line by line. Reply to it with “close”, “send candidate” or a note to go on.",
        act: "read",
      };
    case "closed":
      return hasSample ? { ...FIRST, title: "Begin again", text: ENDED } : undefined;
  }
}

const ENDED = "This debrief has ended. Another forward of the sample begins a new one.";

function collecting(debrief: Debrief, recruiter: string): Guide {
  const open = activeParties(debrief).filter(({ state }) => state === "asked");
  const asked = open.map(({ mailbox }) => ({ address: mailbox.address, name: nameOf(mailbox) }));
  const names = asked.map(({ name }) => name).join(" and ");
  const due = dueIn(debrief)[0];
  return {
    step: 3,
    title: asked.length === 0 ? "Waiting for an answer" : `${names} ${asked.length === 1 ? "has" : "have"} questions`,
    text:
      asked.length === 0
        ? `Nobody is left to ask. Next: ${due?.what ?? "nothing"}.`
        : `Answer as they would: sample answers stand in the reply, to be sent or changed. Then ${recruiter} gets the summary.`,
    asked,
    act: open.every(hasAnswers) && open.length > 0 ? "answer" : undefined,
    at: debrief.recruiter.address,
  };
}

function hasAnswers({ mailbox }: Party): boolean {
  return mailbox.address === sampleCandidate.address || mailbox.address === sampleManager.address;
}
