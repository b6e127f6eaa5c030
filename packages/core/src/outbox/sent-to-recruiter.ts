/** Everything that we wrote to a recruiter about a debrief so far: what their reply may quote, or copy to send on. */
import type { Config } from "../config.ts";
import { type Debrief, nameOf } from "../debrief/debrief.ts";
import { type Effect, NoticeAbout } from "../debrief/effect.ts";
import { renderToRecruiter } from "./recruiter-mail.ts";
import { textOf } from "./sent-text.ts";

/** `mails`: what a reply may quote. `drafts`: what was drafted for the recruiter to send, copy and edit. */
export type SentToRecruiter = { mails: string; drafts: string };

export async function sentToRecruiter(debrief: Debrief, config: Config): Promise<SentToRecruiter> {
  const mails = lettersAbout(debrief).map((effect) => textOf(renderToRecruiter(debrief, effect, config)));
  if (debrief.status !== "summarised") return { mails: mails.join("\n"), drafts: "" };
  // The summary and its words are read where there is one: before it, a reply need not wait for them.
  const { draftsIn, reportMail } = await import("./report-mail.ts");
  const summary = textOf(reportMail(debrief, debrief.summaryVersion, config));
  return { mails: [...mails, summary].join("\n"), drafts: draftsIn(debrief, config) };
}

/** Each mail in every shape that its first lines can take: they part the recruiter's words from ours. */
function lettersAbout(debrief: Debrief): Effect[] {
  const toRecruiter = { key: "", seat: 0 } as const;
  const told: Effect = {
    ...toRecruiter,
    mail: "outcome",
    done: [],
    refused: [],
    notUnderstood: ["…"],
    questions: [],
    shows: [],
  };
  return [
    { ...toRecruiter, mail: "plan", changes: [], refused: [], notUnderstood: [] },
    {
      ...toRecruiter,
      mail: "plan",
      changes: [{ key: "arrivedAgain" }],
      refused: [{ key: "noDate" }],
      notUnderstood: ["…"],
    },
    told,
    ...noticesIn(debrief),
  ];
}

/** The notices of the last mails, as far as their keys tell; what was forwarded begins as one does. */
function noticesIn(debrief: Debrief): Effect[] {
  const keys = new Set(debrief.sent.slice(-NOTICES).map(({ key }) => key));
  return [...keys].flatMap((key): Effect[] => {
    const [kind, what = "", seat = what] = key.split("/");
    const who = debrief.parties.find((party) => String(party.seat) === (kind === "forwarded" ? what : seat));
    const name = who ? nameOf(who.mailbox) : "";
    if (kind === "forwarded") return [{ key, seat: 0, mail: "forwarded", who: name, text: "", attachments: 0 }];
    const about = NoticeAbout.safeParse(what);
    return kind === "notice" && about.success ? [{ key, seat: 0, mail: "notice", about: about.data, who: name }] : [];
  });
}

const NOTICES = 40;
