/** Yes, maybe or no, in the languages that attribution lines come in; and an answer that declines to answer. */

export type Choice = "yes" | "maybe" | "no";

/** The choice that an answer opens with; undefined when it gives none. */
export function readChoice(answer: string): Choice | undefined {
  const text = answer
    .slice(0, 300)
    .replaceAll("’", "'")
    .toLowerCase()
    .replace(/^(?:[-–—•*_>=:.,\s"“(]{1,8}|\[[^[\]]{1,30}\]\s*)+/, "")
    .replace(/^(?:a|answer|antwort|réponse)\s?[:=]\s*/, "");
  for (const [pattern, choice] of PHRASES) if (pattern.test(text)) return choice;
  const match = /^[\p{L}\p{M}'-]+/u.exec(text);
  if (match === null) return SIGNS.find(([sign]) => text.startsWith(sign))?.[1];
  return CHOICES.get(match[0]) ?? CJK.find(([word]) => text.startsWith(word))?.[1];
}

/** True when the text is a bare yes, maybe or no. */
export function isOnlyChoice(text: string): boolean {
  return text.trim().split(/\s+/).length <= 3 && text.length < 24 && readChoice(text) !== undefined;
}

/** `n/a`, `pass`, `–`, `no comment`: the question was seen and left open. */
export function isSkipped(answer: string): boolean {
  const text = answer.trim().toLowerCase().replaceAll("’", "'");
  return text.length < 30 && SKIPPED.test(text);
}

const SKIPPED =
  /^(?:[-–—_*.…/\\\s]{1,8}|n\.?\/? ?a\.?|not applicable|pass|skip|skipped|skip(?:ping)? (?:this|that)(?: one)?|no (?:comments?|answer|reply|response)|i'd rather not (?:say|answer)|prefer not to (?:say|answer)|k\.? ?a\.?|keine angabe|entfällt|s\/?o|sans objet|no aplica|n\.?v\.?t\.?|ei vastausta|nie dotyczy|н\/д|—)[.!]*$/;

// Phrases come before words: "not sure" is no "no", "no doubt" neither.
const PHRASES: [RegExp, Choice][] = [
  [
    /^(?:i'm |i am |am )?(?:not (?:quite |entirely |really )?sure|unsure|undecided|on the fence|torn|in two minds)\b/,
    "maybe",
  ],
  [
    /^(?:i )?(?:don't|do not) know\b|^it depends|^depends\b|^(?:possibly|perhaps|potentially|could be|hard to say|50[/ -]50|probably|leaning)\b(?! not| no| yes)/,
    "maybe",
  ],
  [
    /^(?:leaning|probably|rather|more of a|likely|most likely|i think|a (?:clear|definite|strong|hard|firm)|clear|definite|strong|hard|firm|very much|absolutely|definitely|certainly|of course|100%|still)?,? ?(?:a )?(?:yes|ja)\b/,
    "yes",
  ],
  [
    /^(?:leaning|probably|rather|more of a|likely|most likely|i think|a (?:clear|definite|strong|hard|firm|soft)|clear|definite|strong|hard|firm|absolutely|definitely|certainly|sorry|honestly|unfortunately),? ?(?:a )?(?:no|not|nein|nope)\b/,
    "no",
  ],
  [
    /^no (?:doubt|question|hesitation)\b|^why not\b|^(?:i'm |i am )?(?:(?:still|very|definitely|absolutely|certainly|really) ){0,3}(?:interested|keen|happy to)\b|^(?:i|we) (?:would|will|want to|'d)(?: still| definitely| like to| love to| happily)* (?:move|accept|continue|proceed|go|hire|like)\b|^let's (?:move|proceed|go)/,
    "yes",
  ],
  [
    /^(?:i'm |i am )?(?:no longer|not|not really|not that|not at all|not very)(?: interested| keen| really)?\b(?! (?:bad|yet))|^(?:i|we) (?:would not|wouldn't|will not|won't|do not|don't)\b|^(?:i )?withdraw\b/,
    "no",
  ],
  [/^not yet\b/, "maybe"],
  [
    /^(?:ich bin |bin )?(?:nicht sicher|unsicher|unentschlossen)|^kommt darauf an|^pas sûre?\b|^ça dépend|^no (?:lo )?sé\b|^no estoy segur|^depende\b|^non (?:lo )?so\b|^dipende|^não sei|^weet (?:ik )?niet|^vet inte|^ved ikke|^vet ikke|^tal vez\b|^a lo mejor|^peut[- ]être|^может быть|^не знаю|^být může|^nie wiem|^nevím/,
    "maybe",
  ],
  [
    /^(?:sicher|natürlich|klar|auf jeden fall|gerne|bien sûr|absolument|oui|claro|por supuesto|certo|certamente|com certeza|zeker|natuurlijk|absolut|självklart|selvfølgelig|oczywiście|samozřejmě|конечно|kesinlikle)\b(?! (?:nicht|pas|que no|che no|niet|inte|ikke|nie))/u,
    "yes",
  ],
  [
    /^(?:auf keinen fall|sicher nicht|leider (?:nein|nicht)|pas vraiment|absolument pas|claro que no|por supuesto que no|assolutamente no|zeker niet|absolut inte|absolut ikke)/,
    "no",
  ],
];

const CHOICES = new Map<string, Choice>();
const WORDS: Record<Choice, string> = {
  yes: "yes yep yeah yup yess sure definitely absolutely certainly gladly affirmative ok okay y ja jawohl jo oui ouais sí si sì sim jo jah kyllä joo tak da да так ano áno igen evet ναι jā taip はい 是 네 예 có ya iya نعم أجل כן بله हाँ हां ใช่ bai já ie",
  no: "no nope nah never negative n nein nö nee non não nao nej nei ei nie ne нет ні не nem hayır hayir όχι nē いいえ 不 否 아니요 아니오 không tidak لا לא نه नहीं ไม่ ez nage",
  maybe:
    "maybe perhaps possibly depends unsure undecided vielleicht eventuell möglicherweise evtl quizás quizá talvez forse magari misschien wellicht kanske måske kanskje ehkä może możliwe možná možno poate может возможно можливо belki ίσως talán varbūt galbūt võib-olla mogoče možda たぶん 也许 可能 아마 có-thể mungkin ربما אולי شاید शायद อาจจะ kannski potser",
};
for (const [choice, words] of Object.entries(WORDS)) {
  for (const word of words.split(" ")) if (!CHOICES.has(word)) CHOICES.set(word, choice as Choice);
}

// Scripts without spaces: the word is followed by the sentence.
const CJK: [string, Choice][] = [
  ["はい", "yes"],
  ["いいえ", "no"],
  ["たぶん", "maybe"],
  ["是的", "yes"],
  ["不", "no"],
  ["也许", "maybe"],
  ["可能", "maybe"],
  ["네", "yes"],
  ["아니", "no"],
  ["아마", "maybe"],
  ["ใช่", "yes"],
  ["ไม่", "no"],
  ["อาจ", "maybe"],
];

const SIGNS: [string, Choice][] = [
  ["👍", "yes"],
  ["✅", "yes"],
  ["✔", "yes"],
  ["👎", "no"],
  ["❌", "no"],
  ["🤷", "maybe"],
];
