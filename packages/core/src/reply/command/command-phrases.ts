/**
 * A recruiter's lines, cut into phrases of one command each: "Actually the candidate is Jane, and add Kim" are two, a list
 * under "interviewers are:" is one, and what only greets or leads up to a command is taken off.
 */
import {
  ADD,
  ALSO_BEHIND,
  AND,
  ARTICLE,
  BE_THE,
  CANDIDATE,
  COMPANY,
  COURTESY_BEHIND,
  FILLER,
  INTERVIEWERS,
  IS,
  MANAGER,
  OPENER,
  POLITE,
  plain,
  REMOVE,
  RIGHT,
  ROLE,
  THEN,
} from "./command-words.ts";

const MAX_LINE = 500;

/** The lines, bounded, with the items of a list gathered behind the command above it, and an address behind its name. */
export function gathered(lines: string[]): string[] {
  const result: string[] = [];
  let open = false;
  for (const raw of lines) {
    const line = raw.slice(0, MAX_LINE).normalize("NFC");
    const bare = withoutBullet(line);
    const last = result.at(-1);
    const isItem = last !== undefined && (bare !== line.trim() || PERSON_LIKE.test(bare)) && !LEADS.test(plain(bare));
    if (last !== undefined && bare === "" && open) continue;
    if (last !== undefined && open && isItem && last.length < MAX_LINE) {
      result[result.length - 1] = HEAD.test(plain(last))
        ? `${last} ${bare}`
        : `${last.replace(/[\s,;]+$/, "")}, ${bare}`;
      continue;
    }
    // Programs break a line before an address: "candidate is Jane Doe" above "<jane@example.com>".
    if (last !== undefined && LONE_ADDRESS.test(bare) && last.trim() !== "" && !last.includes("@")) {
      result[result.length - 1] = `${last} ${bare}`;
      continue;
    }
    open = HEAD.test(plain(withoutLead(bare)));
    result.push(open ? withoutLead(bare).replace(FOLLOWING, "") : bare);
  }
  return result;
}

/** The phrases of a line, without bullets, fillers and courtesies. */
export function phrasesOf(line: string): string[] {
  const folded = plain(line);
  const parts: string[] = [];
  let from = 0;
  for (const match of folded.matchAll(PARTS)) {
    parts.push(line.slice(from, match.index));
    from = match.index + match[0].length;
  }
  const asksPolitely = POLITELY.test(folded);
  return [...parts, line.slice(from)]
    .map((part) => withoutCourtesy(asksPolitely ? part.replace(/[\s?]+$/, "") : part))
    .filter((phrase) => phrase !== "");
}

/** Words that a command begins with: a comma, an "and" or a full stop before one of them parts two commands. */
const LEAD = `(?:${THEN} |${FILLER} |${POLITE} ){0,2}(?:(?:${ADD}|${REMOVE}|replace|fuge?|nimm|voeg|leave|swap|switch|stop|cancel|go|close|send|status|export|help|remind|nudge|chase|wait|hold off|forget|erase|write to|language is|schick\\p{L}*|erinner\\p{L}*|warte|vergiss|schreib\\p{L}*|envo(?:ie|yez)|relance[rz]?|attends?|attendez|oublie[rz]?|ecri(?:s|vez)|envi(?:a|e)|recuerd(?:a|e)|esper(?:a|e)|olvid(?:a|e)|escrib(?:e|a)|invia|ricorda|aspetta|dimentica|scrivi|stuur|herinner|wacht|vergeet|schrijf|lembr(?:a|e)|aguard(?:a|e)|escrev(?:a|e)|tausch\\p{L}*|wissel\\p{L}*|invers\\p{L}*|at \\d{1,2}|um \\d{1,2}|om \\d{1,2}|a las? \\d{1,2}|alle \\d{1,2}|as \\d{1,2}|(?:am|on|le|el|il|op) \\d{1,2}|(?:tomorrow|morgen|demain|manana|domani|amanha) (?:at|um|a|a las?|alle|om|as) \\d{1,2}|in (?:\\d{1,3}|an?|half an?|einer) (?:min\\p{L}*|hours?|stunden?))\\b|${ARTICLE}${RIGHT}(?:${CANDIDATE}|${INTERVIEWERS}|${MANAGER}|${ROLE}|${COMPANY})${IS})`;
/** A clause with its person in front, "Jane is the candidate"; after an "and" it would cut "Sam and Ben are …" in two. */
const CLAUSE = `(?:${LEAD}|[^,;.]{1,60}(?: interviewed\\b|${BE_THE}(?:${CANDIDATE}|${INTERVIEWERS}|${MANAGER})\\b))`;
const LEADS = new RegExp(`^${LEAD}`, "u");
const PARTS = new RegExp(
  [
    "\\s*;\\s*",
    `\\s*,\\s*(?:(?:${AND}|${THEN}) ){0,2}(?=${CLAUSE})`,
    `\\s*,\\s*${THEN} `,
    `\\s+${AND} ${THEN} `,
    `\\s+(?:${AND}|${THEN}) (?=${LEAD})`,
    "(?<=[\\p{L}\\p{N})>])(?<!\\b(?:\\p{L}|dr|mrs?|ms|prof|st|inc|ltd|co|corp|nr|no|uhr))(?!(?<=\\d)\\.\\s+(?:um\\b|jan|feb|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec))[.!?]+\\s+(?=[\\p{L}])",
  ].join("|"),
  "gu",
);

/** A command that takes people, with nobody named yet. */
const HEAD = new RegExp(
  `^(?:${ADD}|${REMOVE}|(?:${ARTICLE}${RIGHT}(?:${CANDIDATE}|${INTERVIEWERS})(?:${IS})?))(?: (?:the )?(?:following|these|this)(?: people| persons?| interviewers?)?)?\\s*:?$`,
  "u",
);
const FOLLOWING = /\s(?:the )?(?:following|these|this)\b[\p{L}\s]{0,20}:?$/iu;
// "Sam Patel", "Kim Lee <kim@example.org>", "kim@example.org"
const PERSON_LIKE =
  /^(?:\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3},?\s*)?(?:[<(]?[^\s<>@]{1,64}@[^\s<>@]{1,253}[>)]?)?[.,;]?$/u;
const LONE_ADDRESS = /^[<(]?(?:mailto:)?[^\s<>@]{1,64}@[^\s<>@]{1,253}[>)]?[.,;]?$/;

/** "• add Kim", "2) swap"; a number alone is a choice and stays. */
function withoutBullet(line: string): string {
  return line
    .replace(/^[\s>*•·‣◦–—-]+/, "")
    .replace(/^\(?\d{1,2}[.)]\s+(?=[^\d\s])/, "")
    .trim();
}

const LEADING = new RegExp(`^(?:${FILLER}|${POLITE})[,:.!]* +(?=\\S)`, "u");
const POLITELY = new RegExp(`(?:^|[,.!;] |\\b${AND} )(?:${FILLER},? )?${POLITE}\\b`, "u");
const OPENING = new RegExp(`^${OPENER}[,:.! ]+(?=${LEAD})`, "u");
const TRAILING = new RegExp(`(?:[,.! ]+${COURTESY_BEHIND}|,? ${ALSO_BEHIND})$`, "u");

function withoutLead(phrase: string): string {
  let rest = phrase;
  for (let round = 0; round < 5; round++) {
    const folded = plain(rest);
    const lead = LEADING.exec(folded) ?? OPENING.exec(folded);
    if (!lead) break;
    rest = rest.slice(lead[0].length).trimStart();
  }
  return rest;
}

function withoutCourtesy(phrase: string): string {
  let rest = withoutLead(withoutBullet(phrase));
  for (let round = 0; round < 3; round++) {
    rest = rest.replace(/[\s.!,:]+$/, "");
    const trail = TRAILING.exec(plain(rest));
    if (!trail) break;
    rest = rest.slice(0, trail.index);
  }
  return rest.trim();
}
