/** The digest: one sentence on top, what a pattern says, what a number says. Never about blame. */
import type { DigestWords } from "../shape.ts";

export const digest: DigestWords = {
  headings: {
    skills: "skills",
    communication: "communication",
    preparation: "preparation",
    rapport: "rapport",
    role_clarity: "clarity of the role",
    compensation: "pay",
    logistics: "practical arrangements",
    process: "process",
    motivation: "motivation",
    demands: "list of demands",
  },
  every: { week: "this week", month: "this month" },
  place: " at {client}",
  share: "{in} of {of}",
  shares: "{now} now, {before} before",
  rising: "{matter} weighs more often than before: {shares}.",
  quieter: {
    candidate: "Fewer candidates answer than before: {shares}.",
    interviewer: "Fewer interviewers answer than before: {shares}.",
  },
  changed: "You changed something{place}. {course}",
  weighed: "{matter} weighed in {in} of {of} debriefs.",
  nothingTwice: "{count} debriefs, and nothing weighed twice.",
  few: {
    one: "One debrief {period}: not enough to say more than its summary does.",
    many: "{count} debriefs {period}: not enough to say more than their summaries do.",
  },
  numbers: "two three four five six seven eight nine ten",
  warning: "{times} at {name}: {matter}",
  times: {
    ordinals: "First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth",
    one: "{ordinal} time",
    many: "{count} times now",
  },
  seen: {
    all: "In {in} of {of} debriefs, all of them {period}.",
    since: "In {in} of {of} debriefs since {since}, {now} of them {period}.",
  },
  trend: {
    unknown: "Not enough yet to say which way it goes.",
    more: "More than before ({share}).",
    less: "Less than before ({share}).",
    same: "About as before ({share}).",
  },
  done: {
    yes: "You did this{place}.",
    no: "Not done yet{place}.",
    unknown: "You have not said whether you did this{place}.",
  },
  pace: {
    soon: "Usually within the hour.",
    hours: { one: "Usually after an hour.", many: "Usually after {count} hours." },
    days: "Usually after {count} days.",
  },
  tooMuch: "More was asked for than one person can bring.",
  nobodyAsked: "Nobody of this side was asked.",
  because: "For {heading}{place}, from the reviewed list of steps.",
  debriefs: { one: "1 debrief", many: "{count} debriefs" },
  stop: "no more of these mails; debriefs go on as before",
  day: "{day} {month} {year}",
  dates: {
    month: "{month} {year}",
    within: "{firstDay} to {day} {month} {year}",
    across: "{firstDay} {firstMonth} to {day} {month} {year}",
    apart: "{firstDay} {firstMonth} {firstYear} to {day} {month} {year}",
  },
};
