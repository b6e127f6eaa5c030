/**
 * Words with their places: an answer as the analysis reads it. Lower case, one apostrophe, contractions opened
 * ("didn't" is "did", "not"), so that the lexicon spells each thing once and a quote can still be cut out verbatim.
 */

export type Word = {
  text: string;
  /** Offsets into the original text, end exclusive; both halves of a contraction carry the same. */
  start: number;
  end: number;
};

/** A feeling drawn or typed, and the sign of a currency, are kept as words of their own. */
const wordOrFace = /[\p{L}\p{N}\p{M}'’]+|\p{Extended_Pictographic}|[:;]-?[()D]|\p{Sc}/gu;

/** Linear in `text`. Hyphens part words: "follow-up" is "follow", "up". */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordOrFace)) {
    const start = match.index;
    const end = start + match[0].length;
    const text = match[0].toLowerCase().replaceAll("’", "'");
    const last = words.at(-1);
    if (text === "one" && last?.text === "no" && start - last.end === 1) {
      words[words.length - 1] = { text: "nobody", start: last.start, end };
    } else if (!text.includes("'") && !irregular.has(text)) words.push({ text, start, end });
    else for (const part of opened(text)) words.push({ text: part, start, end });
  }
  return words;
}

const irregular = new Map<string, string[]>(
  Object.entries({
    "can't": ["can", "not"],
    cant: ["can", "not"],
    cannot: ["can", "not"],
    "won't": ["will", "not"],
    wont: ["will", "not"],
    "shan't": ["shall", "not"],
    "ain't": ["is", "not"],
    dont: ["do", "not"],
    doesnt: ["does", "not"],
    didnt: ["did", "not"],
    isnt: ["is", "not"],
    wasnt: ["was", "not"],
    werent: ["were", "not"],
    hasnt: ["has", "not"],
    havent: ["have", "not"],
    hadnt: ["had", "not"],
    couldnt: ["could", "not"],
    wouldnt: ["would", "not"],
    shouldnt: ["should", "not"],
    "he's": ["he", "is"],
    "she's": ["she", "is"],
  }),
);

const endings: [string, string][] = [
  ["n't", "not"],
  ["'m", "am"],
  ["'re", "are"],
  ["'ve", "have"],
  ["'ll", "will"],
  ["'d", "would"],
];

/** French drops its vowel before another: "l'entretien" is "entretien". */
function opened(word: string): string[] {
  const known = irregular.get(word);
  if (known) return known;
  for (const [ending, full] of endings) {
    if (word.length > ending.length && word.endsWith(ending)) return [word.slice(0, -ending.length), full];
  }
  const elided = /^(?:[cdjlmnst]|qu)'(?=\p{L}{2})/u.exec(word);
  if (elided) return opened(word.slice(elided[0].length));
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
  const stripped = bare.replaceAll("'", "");
  return stripped ? [stripped] : [];
}
