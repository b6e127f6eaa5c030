/** How tests tell a digest: one line a debrief, with what weighed and what was advised in few words. */
import { later } from "../clock.ts";
import type { Advised, Course } from "./advised.ts";
import type { DigestLine } from "./digest-line.ts";

/** A week in Berlin: Monday to Sunday. */
export const week = { from: "2026-11-22T23:00:00.000Z", to: "2026-11-29T23:00:00.000Z" };

const DAY = 86_400_000;

export type Told = {
  /** Days after the week's first midnight; before it when negative. */
  day?: number;
  client?: string;
  candidate?: string;
  managers?: string[];
  /** `compensation/candidate`, heavy; `~skills/interviewer`, asked for and so light. */
  pains?: string[];
  wishes?: DigestLine["wishes"][number]["kind"][];
  /** Answered of asked. */
  candidates?: [answered: number, asked: number];
  interviewers?: [answered: number, asked: number];
  minutes?: number[];
  /** Keys of the catalogue. */
  advice?: string[];
  asked?: { key: string; done?: boolean; course: Course }[];
};

let count = 0;

export function line(told: Told = {}): DigestLine {
  const { day = 1, client, candidate, managers = [], pains = [], wishes = [], advice = [], asked = [] } = told;
  const { candidates = [1, 1], interviewers = [1, 1], minutes = [] } = told;
  const keys = managers.map((name) => `key of ${name}`);
  count++;
  return {
    id: `debrief ${String(count).padStart(4, "0")}`,
    summarisedAt: later(week.from, day * DAY + count),
    ...(client === undefined ? {} : { client: { key: client.toLowerCase(), name: client } }),
    ...(candidate === undefined ? {} : { candidate }),
    managers: managers.map((name) => ({ key: `key of ${name}`, name })),
    response: {
      candidate: { answered: candidates[0], asked: candidates[1], minutes },
      interviewer: { answered: interviewers[0], asked: interviewers[1], minutes },
    },
    pains: pains.map((pain) => {
      const [topic, side] = pain.replace("~", "").split("/") as ["skills", "candidate"];
      return { topic, side, weight: pain.startsWith("~") ? 0.5 : 2, managers: keys };
    }),
    wishes: wishes.map((kind) => ({ kind, managers: keys })),
    advice: advice.map(advisedOf),
    asked: asked.map(({ key, done, course }) => ({
      same: "client",
      advised: { ...advisedOf(key), ...(done === undefined ? {} : { done }) },
      course,
    })),
  };
}

function advisedOf(key: string): Advised {
  const [kind = "", what = "", who = ""] = key.split("/");
  const about = kind === "wish" ? (what === "pay" ? "compensation" : "demands") : what;
  const owner = kind === "lever" ? (who as Advised["owner"]) : kind === "wish" ? "manager" : "recruiter";
  return { key, about: about as Advised["about"], owner, sides: ["candidate"], pain: 2, at: week.from };
}

/** The same told so many times. */
export function lines(times: number, told: Told = {}): DigestLine[] {
  return Array.from({ length: times }, () => line(told));
}
