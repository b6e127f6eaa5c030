/**
 * One story told in every mail: an interview at Acme that went half well. `debrief preview` shows these, and the tests
 * hold every template to them.
 */
import { type ClosingProps, renderClosing } from "./generated/closing.ts";
import { type ConfirmProps, renderConfirm } from "./generated/confirm.ts";
import { type HelpProps, renderHelp } from "./generated/help.ts";
import { type NoticeProps, renderNotice } from "./generated/notice.ts";
import { type PlanProps, renderPlan } from "./generated/plan.ts";
import { type QuestionsProps, renderQuestions } from "./generated/questions.ts";
import { type ReceiptProps, renderReceipt } from "./generated/receipt.ts";
import { type ReminderProps, renderReminder } from "./generated/reminder.ts";
import { renderSummary, type SummaryProps } from "./generated/summary.ts";
import type { Rendered } from "./render.ts";

export type Sample = {
  /** File name without its ending, such as `plan-question`; begins with the template's name. */
  name: string;
  render: () => Rendered;
};

const candidateInterview = {
  firstName: "Jane",
  role: "Senior Backend Engineer",
  company: "Acme",
  date: "Tuesday 12 May 2026",
  recruiter: "Rae Okafor",
};
const interviewerInterview = {
  firstName: "Ben",
  candidate: "Jane Doe",
  role: "Senior Backend Engineer",
  date: "Tuesday 12 May 2026",
  recruiter: "Rae Okafor",
};

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
  title: "Interview: Jane Doe / Acme, Senior Backend Engineer",
  when: "Tuesday 12 May 2026, 14:00 to 15:00 (Europe/Berlin)",
  questionsGoOut: "on Tuesday 12 May at 15:00, when the interview ends",
  role: "Senior Backend Engineer",
  company: "Acme",
  candidate: "Jane Doe <jane.doe@example.com>",
  interviewers: [{ who: "Ben Ito <ben.ito@acme.example>" }, { who: "Mara Lindqvist <mara@acme.example>" }],
  options: [],
  changes: [],
  notUnderstood: [],
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
  title: "Interview: Jane Doe / Acme, Senior Backend Engineer",
  when: "Tuesday 12 May 2026",
  headline: "Both sides liked the talk. They part over what the role is, and how deep system design must go.",
  news: [],
  respondents: [
    { name: "Jane Doe", side: "candidate", state: "answered Tue 12 May, 16:40" },
    { name: "Ben Ito", side: "interviewer", state: "answered Wed 13 May, 09:12" },
    { name: "Mara Lindqvist", side: "interviewer", state: "answered Thu 14 May, 11:05" },
    { name: "Sam Reyes", side: "interviewer", state: "no answer" },
  ],
  scores: [
    { label: "Overall", name: "Jane Doe", rating: "3 of 5", percent: 60 },
    { label: "Overall", name: "Ben Ito", rating: "3 of 5", percent: 60 },
    { label: "Overall", name: "Mara Lindqvist", rating: "4 of 5", percent: 80 },
    { label: "Clarity of the role", name: "Jane Doe", rating: "2 of 5", percent: 40 },
    { label: "Match with the must-haves", name: "Ben Ito", rating: "2.5 of 5", percent: 50 },
    { label: "Treated and listened to", name: "Jane Doe", rating: "5 of 5", percent: 100 },
    { label: "Communication and rapport", name: "Ben Ito", rating: "4 of 5", percent: 80 },
  ],
  spreads: [{ text: "Overall: the interviewers lie between 3 and 4." }],
  commonGround: [
    {
      topic: "Rapport",
      view: "went well",
      line: "The candidate felt welcome and respected, and the interviewers got on well with the candidate.",
      quotes: [
        { name: "Jane Doe", quote: "Ben asked good questions about the migration" },
        { name: "Ben Ito", quote: "easy to talk to, listens before she answers" },
      ],
    },
  ],
  gaps: [
    {
      topic: "Clarity of the role",
      line: "The candidate left without a clear picture of the role, but the interviewers felt that the role was understood.",
      quotes: [
        { name: "Jane Doe", quote: "I still don't know whether this is a platform job or a product job" },
        { name: "Ben Ito", quote: "we walked her through the team and the roadmap" },
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
    { topic: "Clarity of the role", line: "The candidate rated the clarity of the role low.", quotes: [] },
  ],
  interviewerPoints: [
    { topic: "Skills", quotes: [{ name: "Ben Ito", quote: "no story about running a service under real load" }] },
  ],
  changes: [
    {
      owner: "The candidate can change",
      steps: [
        {
          topic: "Skills",
          step: "Prepare one system design story with numbers: load, failure, what was changed.",
          name: "Ben Ito",
          quote: "no story about running a service under real load",
        },
      ],
    },
    {
      owner: "The interviewers can change",
      steps: [
        {
          topic: "Clarity of the role",
          step: "Say in the first five minutes what the first three months look like.",
          name: "Jane Doe",
          quote: "I still don't know whether this is a platform job or a product job",
        },
      ],
    },
  ],
  wishes: [
    {
      why: "These demands pull in opposite directions.",
      name: "Ben Ito",
      quote: "We need a deep specialist who can do a bit of everything from day one",
    },
  ],
  adjustments: [
    { text: "Send both sides the same one-paragraph description of the role before the next interview." },
    { text: "Ask Ben which of the five must-haves he would drop first." },
  ],
  managerCoaching: [
    { text: "Thank Ben for the time and for the good talk about the migration." },
    { text: "Instead of “design a URL shortener”, try: “Tell me about a service of yours that broke under load.”" },
  ],
  candidateCoaching: [
    { text: "Lead with the migration: it was the strongest part." },
    { text: "Practise: situation, task, action, result, for one outage and one launch." },
  ],
  flags: [
    {
      name: "Ben Ito",
      quote: "And with two small kids I wonder about the on-call weeks",
      notice: "This touches on family. It must play no part in the decision and is left out of everything we draft.",
    },
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
  actions: [{ word: "close", meaning: "thank everyone and finish" }],
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
const confirm: ConfirmProps = {
  ...interviewerInterview,
  sender: "ben.private@example.net",
  receivedAt: "Wednesday 13 May at 09:12",
};

const notice: NoticeProps = {
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
  title: "Accepted",
  interview: "Jane Doe / Acme, Senior Backend Engineer",
  paragraphs: [{ text: "Debrief has accepted your invite. The plan comes in a mail of its own." }],
  actions: [],
};

const help: HelpProps = {
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
  title: "Your reply came without words",
  paragraphs: [
    {
      text: "We found no answer in it, only the text of our own mail. Here are the questions again. Reply, and write beneath them.",
    },
  ],
  actions: [],
  questions: candidateQuestions,
};

/** A summary with nothing in it but who was asked. */
export const emptySummary: SummaryProps = {
  title: "Interview: Jane Doe / Acme, Senior Backend Engineer",
  headline: "Nobody answered.",
  news: [],
  respondents: [{ name: "Jane", side: "candidate", state: "no answer" }],
  scores: [],
  spreads: [],
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

export const samples: readonly Sample[] = [
  { name: "plan", render: () => renderPlan(plan) },
  {
    name: "plan-question",
    render: () =>
      renderPlan({
        ...plan,
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
    render: () =>
      renderPlan({
        ...plan,
        rescheduled: true,
        interviewers: [...plan.interviewers, { who: "Sam Reyes <sam@acme.example>" }],
        questionsGoOut: "on Tuesday 12 May at 17:30",
        changes: [
          { text: "Added: Sam Reyes <sam@acme.example>" },
          { text: "Questions go out at 17:30 instead of 15:00" },
        ],
        notUnderstood: [{ text: "and please be gentle with Ben" }],
      }),
  },
  { name: "plan-stopped", render: () => renderPlan({ ...plan, stopped: true, questionsGoOut: undefined }) },
  {
    name: "plan-closed",
    render: () => renderPlan({ ...plan, stopped: true, closed: true, questionsGoOut: undefined }),
  },
  {
    name: "plan-underway",
    render: () =>
      renderPlan({
        ...plan,
        underway: true,
        questionsGoOut: undefined,
        candidate: `${plan.candidate}, has answered`,
        interviewers: plan.interviewers.map(({ who }) => ({ who: `${who}, not yet` })),
      }),
  },
  {
    name: "plan-elsewhere",
    render: () =>
      renderPlan({
        ...plan,
        underway: true,
        questionsGoOut: undefined,
        candidate: `${plan.candidate}, asked by another debrief`,
        changes: [
          {
            text: "Jane Doe is asked about this interview by another debrief already, so no second mail goes there.",
          },
        ],
      }),
  },
  {
    name: "plan-guard",
    render: () =>
      renderPlan({
        ...plan,
        questionsGoOut: undefined,
        question: "This is debrief number 21 that you asked for within one day. Nothing is sent unless you reply “go”.",
      }),
  },
  { name: "questions-candidate", render: () => renderQuestions(questionsToCandidate) },
  { name: "questions-interviewer", render: () => renderQuestions(questionsToInterviewer) },
  { name: "receipt", render: () => renderReceipt(receipt) },
  {
    name: "receipt-late-correction",
    render: () => renderReceipt({ ...receipt, correction: true, late: true, unanswered: [] }),
  },
  { name: "reminder", render: () => renderReminder(reminder) },
  { name: "reminder-last", render: () => renderReminder({ ...reminder, last: true }) },
  { name: "summary", render: () => renderSummary(summary) },
  {
    name: "summary-one-sided",
    render: () =>
      renderSummary({
        ...summary,
        headline: "Jane liked the talk, and left without knowing what the role is.",
        oneSided: "Only the candidate answered.",
        respondents: summary.respondents.map((person) =>
          person.side === "candidate" ? person : { ...person, state: "no answer" },
        ),
        commonGround: [],
        gaps: [],
        interviewerPoints: [],
        changes: summary.changes.slice(1),
        wishes: [],
        flags: [],
        spreads: [],
        scores: summary.scores.filter(({ name }) => name === "Jane Doe"),
        answers: summary.answers.slice(0, 1),
      }),
  },
  {
    name: "summary-nobody",
    render: () =>
      renderSummary({
        ...emptySummary,
        nobody: true,
        respondents: summary.respondents.map((person) => ({ ...person, state: "no answer" })),
        actions: summary.actions,
      }),
  },
  {
    name: "summary-addendum",
    render: () =>
      renderSummary({
        ...summary,
        addendum: true,
        news: [
          { text: "Mara Lindqvist has answered now." },
          { text: "New as common ground: rapport." },
          { text: `The one to do is now: ${summary.adjustments[0]?.text}` },
        ],
      }),
  },
  { name: "notice", render: () => renderNotice(notice) },
  { name: "notice-accepted", render: () => renderNotice(accepted) },
  { name: "help", render: () => renderHelp(help) },
  { name: "help-party", render: () => renderHelp(helpParty) },
  { name: "closing", render: () => renderClosing(closing) },
  { name: "closing-silent", render: () => renderClosing({ ...closing, answered: false }) },
  { name: "confirm", render: () => renderConfirm(confirm) },
];
