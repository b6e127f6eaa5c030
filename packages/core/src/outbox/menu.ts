/**
 * What a recruiter can say, as our mails offer it: by what the debrief is up to. Every word that is offered here is
 * understood, and every command that is understood is offered somewhere; menu.test.ts holds both.
 */
import { type Debrief, nameOf } from "../debrief/debrief.ts";
import { people } from "../debrief/plan.ts";

export type Offer = { word: string; meaning: string };

/** Everything, for `help`. */
export function menuFor(debrief: Debrief): Offer[] {
  switch (debrief.status) {
    case "draft":
    case "scheduled":
      return [...PLAN, ...PEOPLE, ...NAMES, ...KEEPING, ...ENDING];
    case "collecting":
      return [...WAITING, ...PEOPLE, ...NAMES, ...KEEPING, CLOSE, ...ENDING];
    case "summarised":
      return [...coachingMenu(debrief), DONE, ...KEEPING, CLOSE, ...ENDING];
    case "closed":
      return [...KEEPING.filter(({ word }) => !word.startsWith("language")), DONE, ...ERASING];
  }
}

/** What is offered beneath a summary. */
export function summaryMenu(debrief: Debrief): Offer[] {
  const followUp = (debrief.gist?.asked.length ?? 0) > 0 ? [DONE] : [];
  return [...coachingMenu(debrief), ...followUp, NOTE, CLOSE, HELP];
}

function coachingMenu(debrief: Debrief): Offer[] {
  const { candidate, interviewers } = people(debrief);
  const [interviewer, ...others] = interviewers;
  const named = (word: string) => `send to ${word}`;
  return [
    ...(candidate
      ? [
          {
            word: "send candidate",
            meaning: `the draft goes to ${nameOf(candidate.mailbox)}; words of yours beneath take its place`,
          },
        ]
      : []),
    ...(interviewer && others.length === 0
      ? [{ word: "send manager", meaning: `the draft goes to ${nameOf(interviewer.mailbox)}, in the same way` }]
      : interviewers.slice(0, 1).map(({ mailbox }) => {
          return {
            word: named(mailbox.address),
            meaning: "the draft goes to this interviewer; “send interviewers” means all of them",
          };
        })),
  ];
}

const PLAN: Offer[] = [
  { word: "go", meaning: "send the questions now" },
  { word: "at 17:30", meaning: "send them at this time" },
  { word: "wait 2 days", meaning: "send them two days later" },
  { word: "it ended at 16:30", meaning: "when the interview ended" },
  { word: "swap", meaning: "the two sides are the wrong way round" },
  { word: "candidate is jane@example.com", meaning: "somebody else is the candidate" },
  { word: "interviewers are sam@example.org, kim@example.org", meaning: "these people, and nobody else" },
];

const PEOPLE: Offer[] = [
  { word: "add sam@example.org", meaning: "one more interviewer" },
  { word: "remove sam@example.org", meaning: "leave this person out" },
  { word: "replace sam@example.org with kim@example.org", meaning: "one in the other's place" },
];

const NAMES: Offer[] = [
  { word: "role is Chef", meaning: "what the interview was for" },
  { word: "company is Acme", meaning: "whom it was with" },
];

const WAITING: Offer[] = [
  { word: "remind", meaning: "remind all who are silent" },
  { word: "remind sam@example.org", meaning: "remind this person" },
  { word: "wait 2 days", meaning: "reminders and summary come two days later" },
  { word: "wait until Friday", meaning: "nobody is reminded before, and the summary comes no earlier" },
];

const NOTE: Offer = { word: "note she has another offer", meaning: "keep this; only you ever see it" };
const CLOSE: Offer = { word: "close", meaning: "thank everyone and end this debrief" };
const HELP: Offer = { word: "help", meaning: "everything that you can say" };
const DONE: Offer = {
  word: "done",
  meaning: "you did the adjustment that we asked after; “not done”, “1 done, 2 not”",
};

const KEEPING: Offer[] = [
  { word: "status", meaning: "how it stands" },
  NOTE,
  { word: "language is German", meaning: "write to everyone in German" },
  { word: "write to the candidate in French", meaning: "or to one of them" },
  { word: "export", meaning: "everything as a file" },
  HELP,
];

const ERASING: Offer[] = [
  { word: "forget jane@example.com", meaning: "erase what this person wrote; we ask you first" },
  { word: "forget everything", meaning: "erase the whole debrief; we ask you first" },
];

const ENDING: Offer[] = [...ERASING, { word: "stop", meaning: "end it, and send nothing more to anyone" }];
