/**
 * One story told in every mail: an interview at Acme that went half well. `debrief preview` shows these, and the tests
 * hold every template to them.
 */
import { type ClosingProps, renderClosing } from "./generated/closing.ts";
import { type CoachingProps, renderCoaching } from "./generated/coaching.ts";
import { type ConfirmProps, renderConfirm } from "./generated/confirm.ts";
import { type DigestProps, renderDigest } from "./generated/digest.ts";
import { type HelpProps, renderHelp } from "./generated/help.ts";
import { type NoticeProps, renderNotice } from "./generated/notice.ts";
import { type OutcomeProps, renderOutcome } from "./generated/outcome.ts";
import { type PlanProps, renderPlan } from "./generated/plan.ts";
import { type PrivacyProps, renderPrivacy } from "./generated/privacy.ts";
import { type QuestionsProps, renderQuestions } from "./generated/questions.ts";
import { type ReceiptProps, renderReceipt } from "./generated/receipt.ts";
import { type ReminderProps, renderReminder } from "./generated/reminder.ts";
import { renderSummary, type SummaryProps } from "./generated/summary.ts";
import type { Language, Rendered } from "./render.ts";

export type Sample = {
  /** File name without its ending, such as `plan-question`; begins with the template's name. */
  name: string;
  /** In English unless told otherwise. The data stay as they are. */
  render: (language?: Language) => Rendered;
};

const candidateInterview = {
  language: "en",
  firstName: "Jane",
  role: "Senior Backend Engineer",
  company: "Acme",
  date: "Tuesday 12 May 2026",
  recruiter: "Rae Okafor",
} as const;
const interviewerInterview = {
  language: "en",
  firstName: "Ben",
  candidate: "Jane Doe",
  role: "Senior Backend Engineer",
  date: "Tuesday 12 May 2026",
  recruiter: "Rae Okafor",
} as const;

const candidateQuestions = [
  "Overall, how did the interview go (1 = badly, 5 = very well)? What are your first thoughts?",
  "What went well?",
  "Which moment or question was the hardest, and what would you say now?",
  "How clear were the role and what they expect of you (1 to 5), and why?",
  "How did you feel treated and listened to (1 to 5), and why?",
  "Are you still interested: yes, maybe or no? What would change that?",
].map((text, index) => ({ number: index + 1, text }));

const interviewerQuestions = [
  "Overall, how did the interview go (1 = badly, 5 = very well)? What are your first thoughts?",
  "What were the candidate's strengths?",
  "What held the candidate back?",
  "How well do the candidate's skills match the true must-haves (1 to 5), and which must-have was missing?",
  "How were communication and rapport (1 to 5), and why?",
  "Would you move forward: yes, maybe or no? What would you need to hear or see to say yes?",
].map((text, index) => ({ number: index + 1, text }));

const plan: PlanProps = {
  language: "en",
  title: "Interview: Jane Doe / Acme, Senior Backend Engineer",
  when: "Tuesday 12 May 2026, 14:00 to 15:00 (Europe/Berlin)",
  questionsGoOut: "on Tuesday 12 May at 15:00, when the interview ends",
  role: "Senior Backend Engineer",
  company: "Acme",
  candidate: "Jane Doe <jane.doe@example.com>",
  interviewers: [{ who: "Ben Ito <ben.ito@acme.example>" }, { who: "Mara Lindqvist <mara@acme.example>" }],
  options: [],
  changes: [],
  refused: [],
  notUnderstood: [],
  actions: [
    { word: "stop", meaning: "send nothing, and forget this one" },
    { word: "go", meaning: "send the questions now" },
    { word: "at 17:30", meaning: "send them at this time" },
    { word: "swap", meaning: "the two sides are the wrong way round" },
    { word: "candidate is jane@example.com", meaning: "somebody else is the candidate" },
    { word: "interviewers are sam@example.org, kim@example.org", meaning: "these people, and nobody else" },
    { word: "help", meaning: "everything that you can say" },
  ],
};

const receipt: ReceiptProps = {
  ...candidateInterview,
  answers: [
    {
      number: 1,
      question: candidateQuestions[0]?.text ?? "",
      rating: "3 of 5",
      text: "3. Friendly start, then I lost the thread in the system design part.",
    },
    {
      number: 2,
      question: "What went well?",
      text: "The talk about my last project.\nBen asked good questions about the migration, and I could show what I had learnt from it.",
    },
    {
      number: 4,
      question: candidateQuestions[3]?.text ?? "",
      rating: "2 of 5",
      text: "I still don't know whether this is a platform job or a product job.",
      guess: true,
    },
    {
      number: 5,
      question: candidateQuestions[4]?.text ?? "",
      rating: "2 of 5",
      text: "Same as above.",
      sameAs: 4,
    },
  ],
  unanswered: candidateQuestions
    .filter(({ number }) => number > 5)
    .map(({ number, text }) => ({ number, question: text })),
};

const summary: SummaryProps = {
  language: "en",
  title: "Interview: Jane Doe / Acme, Senior Backend Engineer",
  when: "Tuesday 12 May 2026",
  headline: "Both sides liked the talk. They part over what the role is, and how deep system design must go.",
  news: [],
  missing: "Not heard: Sam Reyes.",
  adjustment: "Send both sides the same one-paragraph description of the role before the next interview.",
  followUpQuestion: "Last time: bring the pay range before the first interview. Did you? Reply “done” or “not done”.",
  followUps: [{ line: "This time pay came up again, for the candidate." }],
  scores: [
    {
      label: "Overall",
      people: [
        { name: "Jane Doe", rating: "3 of 5", percent: 60 },
        { name: "Ben Ito", rating: "3 of 5", percent: 60, interviewer: true },
        { name: "Mara Lindqvist", rating: "4 of 5", percent: 80, interviewer: true },
      ],
    },
    { label: "Clarity of the role", people: [{ name: "Jane Doe", rating: "2 of 5", percent: 40 }] },
    { label: "Treated and listened to", people: [{ name: "Jane Doe", rating: "5 of 5", percent: 100 }] },
    {
      label: "Match with the must-haves",
      people: [
        { name: "Ben Ito", rating: "2.5 of 5", percent: 50, interviewer: true },
        { name: "Mara Lindqvist", rating: "4 of 5", percent: 80, interviewer: true },
      ],
    },
    {
      label: "Communication and rapport",
      people: [{ name: "Ben Ito", rating: "4 of 5", percent: 80, interviewer: true }],
    },
  ],
  choices: [
    { label: "Still interested", text: "Jane Doe maybe" },
    { label: "Move forward", text: "Ben Ito maybe, Mara Lindqvist yes" },
  ],
  conditions: [
    { name: "Jane Doe", quote: "Tell me what the first three months look like, and I am in" },
    { name: "Ben Ito", quote: "I would need to hear one story about a service under real load", interviewer: true },
  ],
  commonGround: [
    {
      topic: "Rapport",
      line: "The candidate felt welcome and respected, and the interviewers got on well with the candidate.",
    },
  ],
  gaps: [
    {
      topic: "Clarity of the role",
      line: "The candidate left without a clear picture of the role, but the interviewers felt that the role was understood.",
    },
  ],
  details: true,
  adjustments: [{ text: "Ask Ben which of the five must-haves he would drop first." }],
  flags: [
    {
      name: "Ben Ito",
      interviewer: true,
      quote: "And with two small kids I wonder about the on-call weeks",
      notice: "This touches on family. It must play no part in the decision and is left out of everything we draft.",
    },
  ],
  inTheirWords: [
    {
      topic: "Rapport",
      quotes: [
        { name: "Jane Doe", quote: "Ben asked good questions about the migration" },
        { name: "Ben Ito", quote: "easy to talk to, listens before she answers", interviewer: true },
      ],
    },
    {
      topic: "Clarity of the role",
      quotes: [
        { name: "Jane Doe", quote: "I still don't know whether this is a platform job or a product job" },
        { name: "Ben Ito", quote: "we walked her through the team and the roadmap", interviewer: true },
      ],
    },
  ],
  oneSideOnly: [
    {
      topic: "Compensation",
      line: "The candidate is not content with the pay or how it was handled.",
      quotes: [{ name: "Jane Doe", quote: "the range came up only at the very end" }],
    },
  ],
  candidatePoints: [
    { topic: "Skills", quotes: [{ name: "Jane Doe", quote: "then I lost the thread in the system design part" }] },
  ],
  interviewerPoints: [
    {
      topic: "Skills",
      quotes: [{ name: "Ben Ito", quote: "no story about running a service under real load", interviewer: true }],
    },
  ],
  changes: [
    {
      owner: "The candidate can change",
      steps: [
        {
          topic: "Skills",
          step: "Prepare one system design story with numbers: load, failure, what was changed.",
          quotes: [{ name: "Mara Lindqvist", quote: "the sharding answer stayed on the surface", interviewer: true }],
        },
      ],
    },
    {
      owner: "The interviewers can change",
      steps: [
        {
          topic: "Clarity of the role",
          step: "Say in the first five minutes what the first three months look like.",
          quotes: [],
        },
      ],
    },
  ],
  wishes: [
    {
      why: "These demands pull in opposite directions.",
      name: "Ben Ito",
      interviewer: true,
      quote: "We need a deep specialist who can do a bit of everything from day one",
    },
  ],
  managerCoaching: [
    { text: "Thank Ben for the time and for the good talk about the migration." },
    { text: "Instead of “design a URL shortener”, try: “Tell me about a service of yours that broke under load.”" },
  ],
  candidateCoaching: [
    { text: "Lead with the migration: it was the strongest part." },
    { text: "Practise: situation, task, action, result, for one outage and one launch." },
  ],
  respondents: [
    { name: "Jane Doe", side: "candidate", state: "answered on Tuesday 12 May, 16:40" },
    { name: "Ben Ito", side: "interviewer", state: "answered on Wednesday 13 May, 09:12" },
    { name: "Mara Lindqvist", side: "interviewer", state: "answered on Thursday 14 May, 11:05" },
    { name: "Sam Reyes", side: "interviewer", state: "did not answer" },
  ],
  answers: [
    {
      name: "Jane Doe",
      side: "candidate",
      unsure: "We were not sure that the words under 4 belong there.",
      items: [
        {
          number: 1,
          question: candidateQuestions[0]?.text ?? "",
          rating: "3 of 5",
          text: "3. Friendly start, then I lost the thread in the system design part.",
        },
        {
          number: 4,
          question: candidateQuestions[3]?.text ?? "",
          rating: "2 of 5",
          text: "I still don't know whether this is a platform job or a product job.",
        },
      ],
    },
    {
      name: "Ben Ito",
      side: "interviewer",
      items: [
        {
          number: 3,
          question: interviewerQuestions[2]?.text ?? "",
          text: "Good basics, but no story about running a service under real load.\nAnd with two small kids I wonder about the on-call weeks.",
        },
      ],
    },
  ],
  actions: [
    { word: "send candidate", meaning: "mail Jane Doe the draft; words of yours beneath take its place" },
    {
      word: "send to ben.ito@acme.example",
      meaning: "mail one of the interviewers the draft; “send interviewers” all of them",
    },
    { word: "close", meaning: "thank everyone and end this debrief" },
  ],
};

const questionsToCandidate: QuestionsProps = {
  ...candidateInterview,
  deadline: "Tuesday 19 May, 15:00",
  questions: candidateQuestions,
};
const questionsToInterviewer: QuestionsProps = {
  ...interviewerInterview,
  deadline: "Tuesday 19 May, 15:00",
  questions: interviewerQuestions,
};
const reminder: ReminderProps = {
  ...interviewerInterview,
  deadline: "Tuesday 19 May, 15:00",
  questions: interviewerQuestions,
};
const closing: ClosingProps = { ...candidateInterview, answered: true, keptUntil: "19 May 2027" };
const privacy: PrivacyProps = {
  ...candidateInterview,
  title: "Shall we erase what is on record about you?",
  paragraphs: [
    {
      text: "You, or somebody with a mail of ours to you, asked us to forget you. We only do that when you say yes here, because it can’t be undone.",
    },
    {
      text: "With your yes, your answers, your name and your address are erased. A summary that went out before can’t be called back. The recruiter hears that somebody withdrew, and nothing else.",
    },
    { text: "If you do nothing, nothing is erased. You will not be reminded to answer." },
  ],
  actions: [
    { word: "yes", meaning: "erase all of it" },
    { word: "no", meaning: "leave it as it is" },
  ],
};

const confirm: ConfirmProps = {
  ...interviewerInterview,
  sender: "ben.private@example.net",
  receivedAt: "Wednesday 13 May at 09:12",
};

const notice: NoticeProps = {
  language: "en",
  title: "A mail to Ben Ito came back",
  interview: "Jane Doe / Acme, Senior Backend Engineer",
  paragraphs: [
    { text: "We wrote to ben.ito@acme.example, and the mail system there says that this mailbox does not exist." },
    { text: "Nothing more is sent to this address. The other parties are not affected." },
  ],
  actions: [
    { word: "add ben@acme.example", meaning: "ask Ben under another address" },
    { word: "close", meaning: "thank everyone and finish" },
  ],
};

const accepted: NoticeProps = {
  language: "en",
  title: "Accepted",
  interview: "Jane Doe / Acme, Senior Backend Engineer",
  paragraphs: [{ text: "Debrief has accepted your invite. The plan comes in a mail of its own." }],
  actions: [],
};

const help: HelpProps = {
  language: "en",
  title: "We could not find an interview in your mail",
  paragraphs: [
    {
      text: "Forward the calendar invite of an interview, with the file that belongs to it, and the rest happens by itself.",
    },
  ],
  actions: [
    { word: "candidate: jane@example.com", meaning: "type this above the invite when the candidate is hard to tell" },
  ],
  questions: [],
};
const helpParty: HelpProps = {
  language: "en",
  title: "Your reply came without words",
  paragraphs: [
    {
      text: "We found no answer in it, only the text of our own mail. Here are the questions again. Reply, and write beneath them.",
    },
  ],
  actions: [],
  questions: candidateQuestions,
};

const coaching: CoachingProps = {
  ...candidateInterview,
  drafted: true,
  paragraphs: [
    { text: "Lead with your strengths: the move of a big system, told step by step, is worth telling first." },
    {
      text: "One thing to prepare: system design. Have one story ready.\nSituation: what the service did, for how many people.\nTask: what had to get better.\nAction: what you changed, and what you decided against.\nResult: the figures before and after.",
    },
    {
      text: "Two questions to practise with:\nTell me about a service of yours that broke under load.\nWhat would you measure first?",
    },
  ],
};

const outcome: OutcomeProps = {
  language: "en",
  title: "Interview: Jane Doe / Acme, Senior Backend Engineer",
  questions: [],
  done: [{ text: "Ben Ito gets a reminder now." }, { text: "Your note is kept." }],
  refused: [{ text: "Nobody was added: “sam at acme” is no address." }],
  notUnderstood: [],
  standing: [
    { label: "When", text: "Tuesday 12 May 2026, 14:00 to 15:00 (Europe/Berlin)" },
    { label: "Candidate", text: "Jane Doe <jane.doe@example.com>, has answered" },
    { label: "Interviewer", text: "Ben Ito <ben.ito@acme.example>, has not answered yet" },
    { label: "Next", text: "a reminder on Friday 15 May at 09:00; the summary comes when all have answered" },
  ],
  notes: [{ text: "Ben prefers a call on Friday.", on: "Wednesday 13 May 2026" }],
  menu: [],
};

/** A summary with nothing in it but who was asked. */
export const emptySummary: SummaryProps = {
  language: "en",
  title: "Interview: Jane Doe / Acme, Senior Backend Engineer",
  headline: "Nobody answered.",
  news: [],
  respondents: [{ name: "Jane", side: "candidate", state: "no answer" }],
  followUps: [],
  scores: [],
  choices: [],
  conditions: [],
  inTheirWords: [],
  commonGround: [],
  gaps: [],
  oneSideOnly: [],
  candidatePoints: [],
  interviewerPoints: [],
  changes: [],
  wishes: [],
  adjustments: [],
  managerCoaching: [],
  candidateCoaching: [],
  flags: [],
  answers: [],
  actions: [],
};

const digest: DigestProps = {
  language: "en",
  headline: "Third time at Acme: the pay on offer lies far from what was asked for or advertised.",
  period: "11 to 17 May 2026",
  debriefs: "7 debriefs",
  answering: [
    { percent: 86, share: "6 of 7", note: "Usually after 3 hours. About as before (41 of 48)." },
    { interviewer: true, percent: 55, share: "6 of 11", note: "Usually after 2 days. Less than before (52 of 61)." },
  ],
  topics: [
    { topic: "Pay", percent: 57, share: "4 of 7", note: "More than before (9 of 48)." },
    { topic: "Process", percent: 43, share: "3 of 7", note: "About as before (17 of 48)." },
    { topic: "Preparation", percent: 29, share: "2 of 7", note: "Less than before (30 of 48)." },
  ],
  patterns: [
    { who: "Acme", what: "pay", seen: "In 3 of 4 debriefs since 20 April 2026, 1 of them this week." },
    { who: "Birch & Co", what: "process", seen: "In 2 of 5 debriefs since 7 May 2026, 1 of them this week." },
    { who: "Mara Lindqvist", what: "preparation", seen: "In 2 of 2 debriefs, all of them this week." },
  ],
  followUps: [
    {
      line: "You did this at Birch & Co. This time preparation weighed on nobody.",
      advice:
        "Send the interviewers a one page brief the day before: the CV in five lines, the must-haves, who asks what.",
    },
  ],
  tryNext:
    "Bring three comparable salaries to the manager, and ask whether the demands come down or the figure goes up.",
  because: "For pay at Acme, from the reviewed list of steps.",
  actions: [{ word: "stop digest", meaning: "no more of these mails; debriefs go on as before" }],
};

const fewDigest: DigestProps = {
  ...digest,
  headline: "One debrief this week: not enough to say more than its summary does.",
  debriefs: "1 debrief",
  answering: [
    { percent: 100, share: "1 of 1", note: "Usually after 3 hours." },
    { interviewer: true, share: "0 of 1" },
  ],
  topics: [],
  patterns: [],
  followUps: [],
  tryNext: undefined,
  because: undefined,
};

const teamDigest: DigestProps = {
  ...digest,
  team: "Team Berlin",
  patterns: digest.patterns.slice(0, 2),
  followUps: [],
};

export const samples: readonly Sample[] = [
  { name: "plan", render: (language = "en") => renderPlan({ ...plan, language }) },
  {
    name: "plan-question",
    render: (language = "en") =>
      renderPlan({
        ...plan,
        language,
        candidate: undefined,
        questionsGoOut: undefined,
        question: "Who is the candidate?",
        options: [
          { number: 1, text: "Jane Doe <jane.doe@example.com>" },
          { number: 2, text: "Sam Reyes <sam.reyes@example.net>" },
        ],
      }),
  },
  {
    name: "plan-changed",
    render: (language = "en") =>
      renderPlan({
        ...plan,
        language,
        rescheduled: true,
        interviewers: [...plan.interviewers, { who: "Sam Reyes <sam@acme.example>" }],
        questionsGoOut: "on Tuesday 12 May at 17:30",
        changed: true,
        changes: [
          { text: "Added: Sam Reyes <sam@acme.example>" },
          { text: "Questions go out at 17:30 instead of 15:00" },
        ],
        refused: [{ text: "“Zoe” is nobody in this debrief; please give an address." }],
        notUnderstood: [{ text: "and please be gentle with Ben" }],
      }),
  },
  {
    name: "plan-stopped",
    render: (language = "en") => renderPlan({ ...plan, language, stopped: true, questionsGoOut: undefined }),
  },
  {
    name: "plan-closed",
    render: (language = "en") =>
      renderPlan({ ...plan, language, stopped: true, closed: true, questionsGoOut: undefined }),
  },
  {
    name: "plan-underway",
    render: (language = "en") =>
      renderPlan({
        ...plan,
        language,
        underway: true,
        questionsGoOut: undefined,
        candidate: `${plan.candidate}, has answered`,
        interviewers: plan.interviewers.map(({ who }) => ({ who: `${who}, not yet` })),
      }),
  },
  {
    name: "plan-elsewhere",
    render: (language = "en") =>
      renderPlan({
        ...plan,
        language,
        underway: true,
        questionsGoOut: undefined,
        candidate: `${plan.candidate}, asked by another debrief`,
        changed: true,
        changes: [
          {
            text: "Jane Doe is asked about this interview by another debrief already, so no second mail goes there.",
          },
        ],
      }),
  },
  {
    name: "plan-guard",
    render: (language = "en") =>
      renderPlan({
        ...plan,
        language,
        questionsGoOut: undefined,
        question: "This is debrief number 21 that you asked for within one day. Nothing is sent unless you reply “go”.",
      }),
  },
  { name: "questions-candidate", render: (language = "en") => renderQuestions({ ...questionsToCandidate, language }) },
  {
    name: "questions-interviewer",
    render: (language = "en") => renderQuestions({ ...questionsToInterviewer, language }),
  },
  { name: "receipt", render: (language = "en") => renderReceipt({ ...receipt, language }) },
  {
    name: "receipt-late-correction",
    render: (language = "en") => renderReceipt({ ...receipt, language, correction: true, late: true, unanswered: [] }),
  },
  { name: "reminder", render: (language = "en") => renderReminder({ ...reminder, language }) },
  { name: "reminder-last", render: (language = "en") => renderReminder({ ...reminder, language, last: true }) },
  { name: "summary", render: (language = "en") => renderSummary({ ...summary, language }) },
  {
    name: "summary-one-sided",
    render: (language = "en") =>
      renderSummary({
        ...summary,
        language,
        headline: "Jane liked the talk, and left without knowing what the role is.",
        oneSided: "Only the candidate answered.",
        missing: undefined,
        respondents: summary.respondents.map((person) =>
          person.side === "candidate" ? person : { ...person, state: "did not answer" },
        ),
        scores: summary.scores.slice(1, 3),
        choices: summary.choices.slice(0, 1),
        conditions: summary.conditions.slice(0, 1),
        commonGround: [],
        gaps: [],
        flags: [],
        inTheirWords: [],
        interviewerPoints: [],
        changes: summary.changes.slice(1),
        wishes: [],
        managerCoaching: [],
        tooLittle: "Not enough was said for a draft to the interviewers.",
        answers: summary.answers.slice(0, 1),
      }),
  },
  {
    name: "summary-nobody",
    render: (language = "en") =>
      renderSummary({
        ...emptySummary,
        language,
        nobody: true,
        respondents: summary.respondents.map((person) => ({ ...person, state: "did not answer" })),
        actions: summary.actions,
      }),
  },
  {
    name: "summary-addendum",
    render: (language = "en") =>
      renderSummary({
        ...summary,
        language,
        addendum: true,
        news: [
          { text: "Mara Lindqvist has answered now." },
          { text: "New as common ground: rapport." },
          { text: `The one to do is now: ${summary.adjustment}` },
        ],
      }),
  },
  { name: "coaching", render: (language = "en") => renderCoaching({ ...coaching, language }) },
  {
    name: "coaching-own",
    render: (language = "en") =>
      renderCoaching({
        ...coaching,
        language,
        drafted: false,
        paragraphs: [
          { text: "Dear Jane," },
          { text: "you told the migration very well. Next time, start with it.\nRae" },
        ],
      }),
  },
  { name: "outcome", render: (language = "en") => renderOutcome({ ...outcome, language }) },
  {
    name: "outcome-help",
    render: (language = "en") =>
      renderOutcome({
        ...outcome,
        language,
        questions: [
          { text: "Forget Jane Doe? Everything about her is erased, and nothing brings it back. Reply “yes”." },
        ],
        done: [],
        refused: [],
        notes: [],
        notUnderstood: [{ text: "and please be gentle with Ben" }],
        menu: [
          { word: "remind", meaning: "write again to everybody who has not answered" },
          { word: "wait 2 days", meaning: "move the deadline by two days" },
          { word: "add sam@example.org", meaning: "one more interviewer" },
          { word: "close", meaning: "thank everyone and end this debrief" },
        ],
      }),
  },
  { name: "notice", render: (language = "en") => renderNotice({ ...notice, language }) },
  { name: "notice-accepted", render: (language = "en") => renderNotice({ ...accepted, language }) },
  { name: "help", render: (language = "en") => renderHelp({ ...help, language }) },
  { name: "help-party", render: (language = "en") => renderHelp({ ...helpParty, language }) },
  { name: "digest", render: (language = "en") => renderDigest({ ...digest, language }) },
  { name: "digest-few", render: (language = "en") => renderDigest({ ...fewDigest, language }) },
  { name: "digest-team", render: (language = "en") => renderDigest({ ...teamDigest, language }) },
  { name: "closing", render: (language = "en") => renderClosing({ ...closing, language }) },
  { name: "closing-silent", render: (language = "en") => renderClosing({ ...closing, language, answered: false }) },
  { name: "privacy", render: (language = "en") => renderPrivacy({ ...privacy, language }) },
  {
    name: "privacy-forgotten",
    render: (language = "en") =>
      renderPrivacy({
        ...privacy,
        language,
        title: "You are forgotten here",
        paragraphs: [
          {
            text: "Your answers, your name and your address are erased. The mails that you sent us leave our archive as well, within a day.",
          },
        ],
        actions: [],
      }),
  },
  { name: "confirm", render: (language = "en") => renderConfirm({ ...confirm, language }) },
];
