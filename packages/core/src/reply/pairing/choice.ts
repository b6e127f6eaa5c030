/** Yes, maybe or no, in the languages that attribution lines come in (choice-wordings.ts). */
import { CHOICE_PREAMBLES, CHOICE_WORDINGS } from "./choice-wordings.ts";

export type Choice = "yes" | "maybe" | "no";

/** The choice that an answer opens or ends with; undefined when it gives none. Looks at its first 300 characters. */
export function readChoice(answer: string): Choice | undefined {
  const text = plain(answer);
  let from = text;
  // "Honestly, I think so": what leads in may itself be the answer ("i think so"), so it is tried before it is cut.
  for (let tries = 0; tries < 3; tries++) {
    const choice = opening(from);
    if (choice !== undefined) return choice;
    const rest = from.replace(PREAMBLE, "");
    if (rest === from) break;
    from = rest;
  }
  return closing(text);
}

/** True when the text is a bare yes, maybe or no. */
export function isOnlyChoice(text: string): boolean {
  const short = text.trim().split(/\s+/).length <= 3 && text.length < 24;
  return short && readChoice(text) !== undefined && !/\d/.test(text.replace(/50 ?[/-] ?50|100 ?%/g, ""));
}

function plain(answer: string): string {
  return answer
    .slice(0, 300)
    .normalize("NFKC")
    .replace(/[’‘`]/g, "'")
    .toLowerCase()
    .replace(/[*_]{1,3}/g, "")
    .replace(/^(?:[-–—•*_>|=:.,\s"“„«(]{1,8}|\[[^[\]]{1,30}\]\s*)+/, "")
    .replace(/^(?:a|answer|antwort|réponse|respuesta|risposta|resposta|antwoord|svar|ответ)\s?[:=]\s*/, "");
}

type Known = { choice: Choice; alone: boolean };
const WORDINGS = new Map<string, Known>();
for (const { yes, maybe, no } of CHOICE_WORDINGS) {
  for (const [choice, wordings] of Object.entries({ maybe, yes, no }) as [Choice, string][]) {
    for (const wording of wordings.split("|")) {
      const words = wording.replace(/!$/, "");
      // Where two languages disagree, the one that stands first in the table is the more common in mails.
      if (!WORDINGS.has(words)) WORDINGS.set(words, { choice, alone: wording.endsWith("!") });
    }
  }
}
const LONGEST = Math.max(...[...WORDINGS.keys()].map((wording) => wording.length));

// Scripts without spaces: the word is followed by the sentence.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]$/u;
const PREAMBLE = new RegExp(
  `^(?:${CHOICE_PREAMBLES.split("|")
    .sort((a, b) => b.length - a.length)
    .join("|")})(?:[\\s,:–-]+|(?<=[\\u3040-\\u9fff\\uac00-\\ud7a3])[,、，]?)`,
  "u",
);

function opening(text: string): Choice | undefined {
  const sign = SIGNS.find(([drawn]) => text.startsWith(drawn));
  if (sign !== undefined) return sign[1];
  for (const [pattern, choice] of SENTENCES) if (pattern.test(text)) return choice;
  for (let length = Math.min(LONGEST, text.length); length > 0; length--) {
    const known = WORDINGS.get(text.slice(0, length));
    if (known === undefined) continue;
    const after = text.slice(length);
    const ends = !/^[\p{L}\p{M}\p{N}'-]/u.test(after) || UNSPACED.test(text.slice(0, length));
    if (ends && (!known.alone || /^\s*(?:$|[.,;:!?\n(–—-])/.test(after))) return known.choice;
  }
  return undefined;
}

// "If the salary fits, yes." · "Mit etwas Glück: ja"
function closing(text: string): Choice | undefined {
  const last = /[,.;:!?–—-]\s+([^,.;:!?–—\n]{1,24}?)[.!]*\s*$/u.exec(text);
  const known = last === null || text.length > 200 ? undefined : WORDINGS.get(last[1]!.trim());
  return known !== undefined && /^[^\s]+$/.test(last![1]!.trim()) && !known.alone ? known.choice : undefined;
}

// Sentences with room for adverbs: "I would definitely still like to move forward", "not that interested".
const SENTENCES: [RegExp, Choice][] = [
  [/^(?:i |we )?(?:don't|do not|didn't) (?:really |quite )?know\b|^(?:i |we )(?:haven't|have not) decided\b/, "maybe"],
  [/^(?:i |we )(?:can't|cannot|can not) (?:say|decide|tell)\b/, "maybe"],
  [
    /^(?:i'm |i am |am )(?:still |really |a bit |somewhat ){0,2}(?:unsure|undecided|on the fence|torn|in two minds)\b/,
    "maybe",
  ],
  [
    /^(?:i'm |i am |am )?not (?:quite |entirely |really |yet |so |100% |completely ){0,2}(?:sure|certain|decided)\b/,
    "maybe",
  ],
  [
    /^(?:i'm |i am |we are |we're )?(?:(?:still|very|definitely|absolutely|certainly|really|quite|totally|even more) ){0,3}(?:interested|keen|happy to|excited|in favou?r)\b/,
    "yes",
  ],
  [
    /^(?:i|we) (?:would|will|want to|'d)(?: still| definitely| like to| love to| happily| certainly| gladly)* (?:move|accept|continue|proceed|go|hire|like|take|invite)\b|^(?:i'd|i'll) (?:still |definitely |happily |gladly |certainly )*(?:like to |love to )?(?:move|accept|continue|proceed|go|hire|take|invite)\b|^let's (?:move|proceed|go)\b/,
    "yes",
  ],
  [
    /^(?:i'm |i am )?(?:no longer|not|not really|not that|not at all|not very|not so)(?: interested| keen| really)\b(?! (?:bad|yet))/,
    "no",
  ],
  [
    /^(?:i|we) (?:would not|wouldn't|will not|won't)\b|^(?:i|we) (?:do not|don't) (?:want|wish|see|feel like|plan)\b/,
    "no",
  ],
  [/^(?:absolutely|definitely|certainly|clearly|probably|likely|sorry|unfortunately),? (?:a )?(?:no|not|nope)\b/, "no"],
  [/^(?:i|we) (?:would|will|must|have to)? ?(?:withdraw|pass|decline|reject|drop out)\b/, "no"],
];

const SIGNS: [string, Choice][] = [
  ["👍", "yes"],
  ["✅", "yes"],
  ["✔", "yes"],
  ["☑", "yes"],
  ["👎", "no"],
  ["❌", "no"],
  ["✖", "no"],
  ["🤷", "maybe"],
  ["🤔", "maybe"],
];
