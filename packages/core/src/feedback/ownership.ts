/**
 * What a finding is about and who could change it: the lexicon's word first, then the grammar of the clause (who is
 * its subject), then what the topic usually means for the side that speaks.
 */
import type { Owner, Polarity, Side, Target, Topic } from "./feedback.ts";

export type Said = {
  side: Side;
  topic: Topic;
  polarity: Polarity;
  words: readonly string[];
  target?: Target | undefined;
  owner?: Owner | undefined;
};

export function targetOf({ side, topic, words, target }: Said): Target {
  if (target) return target;
  if (side === "interviewer") {
    if (topic === "process" || topic === "role_clarity") return topic === "process" ? "process" : "role";
    return ourOwn.has(topic) && ofOurselves(words) ? "process" : "candidate";
  }
  const subject = subjectOf(words);
  switch (topic) {
    case "role_clarity":
    case "compensation":
      return "role";
    case "logistics":
      return "process";
    case "process":
      return subject === "interviewer" ? "interviewer" : "process";
    case "motivation":
      return subject === "company" ? "company" : "role";
    case "rapport":
      return subject === "company" ? "company" : "interviewer";
    default:
      if (subject) return subject === "self" ? "candidate" : subject;
      return topic === "skills" ? "candidate" : "interviewer";
  }
}

export function ownerOf(said: Said & { target: Target }): Owner {
  const { side, topic, polarity, words, owner, target } = said;
  if (polarity === "positive" || polarity === "neutral") return "nobody";
  if (owner) return owner;
  if (target === "candidate") return "candidate";
  if (target === "interviewer" || (side === "interviewer" && target === "process")) {
    return mentions(words, recruiterWords) ? "recruiter" : "manager";
  }
  switch (topic) {
    case "logistics":
      return mentions(words, presenceWords) ? "manager" : "recruiter";
    case "compensation":
      return mentions(words, openness) ? "recruiter" : "manager";
    case "role_clarity":
      return mentions(words, advertWords) ? "recruiter" : "manager";
    case "process":
      return mentions(words, formatWords) ? "manager" : "recruiter";
    default:
      return side === "candidate" ? "manager" : "candidate";
  }
}

/** "We overlapped a lot", "HR booked me at noon": interviewers who begin with themselves speak of their own part. */
export function ofOurselves(words: readonly string[]): boolean {
  return ourselves.has(words.find((word) => !openers.has(word)) ?? "");
}

/** What interviewers may say of themselves: what they doubt or don't follow is the candidate's all the same. */
const ourOwn: ReadonlySet<Topic> = new Set<Topic>(["preparation", "logistics"]);
const ourselves = setOf("i we hr recruiter agency panel");
const openers = setOf("the our my and but so because honestly both");

const selfWords = new Set(["i", "me", "my", "myself", "mine"]);
const otherWords = setOf(`he she they him her them his their interviewer interviewers panel manager managers recruiter
  director ceo cto founder engineer engineers lead nobody noone everyone everybody people person woman man guy guys lady
  team`);
const companyWords = setOf("company culture office organisation organization firm employer");
/** After these, "I" only tells what others did: "I was told", "I felt he". */
const witnessing = setOf(
  "felt feel think thought was were got had found noticed saw heard received believe guess experienced",
);
const recruiterWords = setOf("recruiter recruiters recruiting hr agency coordinator sourcer");
const openness = setOf(`advert advertised range ranges tell told disclose share shared hid said posting listed mention
  mentioned lowballed lowball`);
const advertWords = setOf(
  "advert advertised ad posting postings posted description jd listing advertisement recruiter hr title",
);
/** Who comes late, and how many days the office wants, is the manager's to change. */
const presenceWords = setOf(
  "late wait waited waiting joined office remote home break breaks hours apologise apologize",
);
const formatWords =
  setOf(`question questions test tests exercise exercises assignment assignments take whiteboard puzzle
  puzzles round rounds format panel task tasks coding code project projects interviewer interviewers quiz rushed rush
  decision design designed session bias biased unfair fair feedback theory theoretical interview interviews
  trap waste wasted`);

/** Another person in the clause is its subject, unless the speaker acts first: "I missed what he asked". */
function subjectOf(words: readonly string[]): "self" | "interviewer" | "company" | undefined {
  const self = words.findIndex((word) => selfWords.has(word));
  const other = words.findIndex((word) => otherWords.has(word));
  if (self >= 0 && (other < 0 || (self < other && !witnessing.has(words[self + 1] ?? "")))) return "self";
  if (other >= 0) return "interviewer";
  return mentions(words, companyWords) ? "company" : undefined;
}

function mentions(words: readonly string[], set: ReadonlySet<string>): boolean {
  return words.some((word) => set.has(word));
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
