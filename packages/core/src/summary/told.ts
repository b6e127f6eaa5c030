/**
 * How tests read a whole debrief: raw replies of both sides, as mail text, become the summary's whole text. The file
 * holds `*** side: Name` and then the reply; `(silent)` after the name when nothing came. A first line may name the job:
 * `role: Nurse`.
 */
import { Side } from "../feedback/feedback.ts";
import { defaultQuestionnaires } from "../feedback/questionnaire.ts";
import { findFindings } from "../feedback/topics.ts";
import type { Language } from "../language.ts";
import { readReply } from "../reply/read.ts";
import { summarise } from "./merge.ts";
import type { Account, Evidence, Summary, SummaryInput, TopicRow, View } from "./summary.ts";

/** The content of a `*.mails.txt`. Throws when a heading is malformed. */
export function debriefOf(mails: string, language: Language = "en"): SummaryInput {
  const accounts = mails
    .split(/^\*\*\* /m)
    .slice(1)
    .map(accountOf);
  const role = /^role: (.+)$/m.exec(mails.split(/^\*\*\* /m)[0] ?? "")?.[1];
  return { accounts, questionnaires: defaultQuestionnaires, language, role };
}

function accountOf(mail: string): Account {
  const [heading = "", ...lines] = mail.split("\n");
  const [, who, name = "", state] = /^(\w+): (.+?)(?: \((\w+)\))?$/.exec(heading) ?? [];
  const side = Side.parse(who);
  if (state) return { side, name, state: "silent" };
  const questions = defaultQuestionnaires[side];
  const { answers } = readReply({ text: lines.join("\n"), senderName: name }, { questions });
  const findings = findFindings(answers, questions, side);
  return { side, name, state: "answered", feedback: { receivedAt: "2026-11-24T15:00:00.000Z", answers, findings } };
}

/** Everything a recruiter gets to read, top to bottom. */
export function told(input: SummaryInput): string {
  const summary = summarise(input);
  const parts = [
    summary.headline,
    summary.oneSided ? `One-sided: ${summary.oneSided}` : "",
    section(
      "Who answered",
      summary.respondents.map(({ name, side, state }) => `${name}, ${side}: ${state}`),
    ),
    section(
      "Ratings",
      summary.scores.map(({ label, name, rating }) => `${rating} of 5  ${label} (${name})`),
    ),
    section(
      "What they want",
      summary.choices.map(({ label, name, choice }) => `${label}: ${choice} (${name})`),
    ),
    section("What it would take", summary.conditions.map(quoteLine)),
    section("Spread", summary.spreads?.map(({ label, lowest, highest }) => `${label}: ${lowest} to ${highest}`) ?? []),
    section("Common ground", summary.commonGround.flatMap(rowLines)),
    section("Where they saw it differently", summary.gaps.flatMap(rowLines)),
    section("Only one side", summary.onlyOneSide?.flatMap(rowLines) ?? []),
    section("Hard for the candidate", summary.painPoints.candidate.flatMap(painLines)),
    section("Missing for the interviewers", summary.painPoints.interviewer.flatMap(painLines)),
    section(
      "What can change",
      summary.changes.flatMap(({ owner, topic, step, evidence }) => [
        `${owner}, ${topic}: ${step}`,
        quoteLine(evidence),
      ]),
    ),
    section(
      "Demands",
      summary.wishes?.flatMap(({ kind, why, evidence }) => [`${kind}: ${why}`, quoteLine(evidence)]) ?? [],
    ),
    section(
      "Your adjustments",
      summary.adjustments.map((text, at) => [text, at === 0 ? (summary.firstBecause ?? "") : ""].join(" ").trim()),
    ),
    section("Coach the manager", summary.coaching.manager),
    section("Coach the candidate", summary.coaching.candidate),
    section(
      "For your eyes only",
      summary.flags.flatMap((flag) => [quoteLine(flag), flag.notice ?? ""]),
    ),
    section("Word for word", answerLines(summary)),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length > 0 ? `${title.toUpperCase()}\n${lines.join("\n")}` : "";
}

function rowLines({ topic, line, candidate, interviewer }: TopicRow): string[] {
  return [`${topic}: ${line}`, ...viewLines("candidate", candidate), ...viewLines("interviewer", interviewer)];
}

function viewLines(side: Side, view: View | undefined): string[] {
  return view
    ? [
        `  ${side}: ${view.polarity}, weight ${view.weight}`,
        ...[...view.evidence.slice(0, 2), ...(view.also ? [view.also] : [])].map(quoteLine),
      ]
    : [];
}

function painLines(row: TopicRow): string[] {
  return [
    `${row.topic}`,
    ...[row.candidate, row.interviewer].flatMap((view) => view?.evidence.slice(0, 2).map(quoteLine) ?? []),
  ];
}

function quoteLine({ quote, name }: Evidence): string {
  return `    "${quote.replace(/\s+/g, " ")}" (${name})`;
}

function answerLines({ answers }: Summary): string[] {
  return answers.flatMap(({ name, items }) => [
    name,
    ...items.map(
      ({ number, text, rating, uncertain }) =>
        `  ${number}. [${rating ?? ""}${uncertain ? "?" : ""}] ${text.replace(/\s+/g, " ")}`,
    ),
  ]);
}
