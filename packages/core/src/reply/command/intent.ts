/**
 * What a short reply asks for instead of answering. Only the person's own words count (R27), and only when they are the
 * whole of the reply: "stop" declines, "I had to stop after question two" is feedback. In doubt it is feedback.
 */
import { ANSWERING, type AskedFor, COURTESY, INTENT_WORDINGS } from "./intent-wordings.ts";

/**
 * `decline`: no answers from this person (also "stop", "wrong person") · `forget`: erase what you have on me ·
 * `data`: show me what you have on me · `away`: a person writes that they are away · `none`: ordinary feedback.
 */
export type Intent = AskedFor | "none";

// An intent fits in a text message; whoever writes more has something to say.
const LONGEST = 240;

/** The intent of a reply's own words, signature already taken off. */
export function intentOf(text: string): Intent {
  if (text.length > LONGEST) return "none";
  const sentences = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    // "No, thanks" is one wish.
    .replace(
      /(^|\s)(no|nope|nein|non|nee|nej|nei|não|nie|ne|nem|nu|hayır|нет|ні|не|όχι|nē|не|لا|לא|نه|không|tidak|नहीं|ไม่|不),\s*/g,
      "$1$2 ",
    )
    .split(/(?<!\d|\bart)\.+|[!?\n;。！？؟]+|(?: – | — | - )|[,，、]\s*/u)
    .map(bare)
    .filter((sentence) => sentence !== "" && !isCourtesy(sentence));
  if (sentences.length === 0 || sentences.length > 5) return "none";
  const intents = sentences.map((sentence) => intentOfSentence(sentence) ?? intentOfBoth(sentence) ?? "none");
  const wishes = new Set(intents.filter((intent) => intent !== "none"));
  // "Stop. Forget me.": who wants to be forgotten is asked whether it is so, and left alone meanwhile.
  if (wishes.has("forget")) wishes.delete("decline");
  const [first] = wishes;
  if (first === undefined || wishes.size > 1) return "none";
  // A reason may follow the wish; mostly other words make it feedback.
  const others = sentences.filter((_, i) => intents[i] === "none");
  return others.length === 0 || (others.length === 1 && intents[0] === first && isReason(others[0]!)) ? first : "none";
}

function bare(sentence: string): string {
  return sentence
    .replace(/\p{Extended_Pictographic}|\ufe0f|["“”„«»*_()[\]:¡¿]/gu, " ")
    .replace(/^[\s,-]+|[\s,-]+$/g, "")
    .replace(/\s+/g, " ");
}

// Hi there · Guten Tag · Thanks for asking · No worries
const GREETED =
  /^(?:(?:hi|hello|hey|dear|hallo|guten (?:tag|morgen|abend)|liebes?|sehr geehrte[rs]?|bonjour|bonsoir|madame|monsieur|hola|buenos días|buenas tardes|ciao|buongiorno|salve|olá|bom dia|boa tarde|hoi|goedemorgen|goedendag|beste|hej|hei|moi|cześć|dzień dobry|dobrý den|ahoj|szia|bună(?: ziua)?|merhaba|здравствуйте|добрый день|привет|добрий день|вітаю|γεια(?: σας)?|こんにちは|お世話になっております|你好|您好|안녕하세요|مرحبا|שלום|سلام|xin chào|halo|नमस्ते|สวัสดี)(?: [\p{L}' ]{1,30})?|(?:thanks|thank you|danke|merci|gracias|grazie|obrigad[oa]|bedankt|tack|tak|takk)(?: (?:anyway|though|for|für|pour|por|per|pela|voor|för)(?: [\p{L}'-]+){0,5})?|no (?:worries|offen[cs]e|hard feelings)|all the best|good luck|(?:best |kind )?regards|cheers)$/u;
const COURTEOUS = new RegExp(`^(?:${COURTESY})$`, "u");

function isCourtesy(sentence: string): boolean {
  return COURTEOUS.test(sentence) || GREETED.test(sentence);
}

const POLITE = `(?:(?:${COURTESY})(?:,? |(?<=[\\u3040-\\u9fff\\uac00-\\ud7a3])))`;
const SENTENCES = Object.entries(INTENT_WORDINGS).map(([intent, languages]) => {
  const wordings = Object.values(languages).join("|").replaceAll("{DO}", ANSWERING);
  return { intent: intent as AskedFor, whole: new RegExp(`^(?:${wordings})$`, "u") };
});
const IN_FRONT = new RegExp(`^${POLITE}`, "u");
const BEHIND = new RegExp(`,? (?:${COURTESY}|too|then|now|immediately|at once|umgehend|sofort)$`, "u");

function intentOfSentence(sentence: string): AskedFor | undefined {
  let rest = sentence;
  // The courtesy may belong to the wish ("no thanks"), so it is tried with it first.
  for (let tries = 0; tries < 4; tries++) {
    for (const { intent, whole } of SENTENCES) if (whole.test(rest)) return intent;
    const shorter = IN_FRONT.test(rest) ? rest.replace(IN_FRONT, "") : rest.replace(BEHIND, "");
    if (shorter === rest) break;
    rest = shorter;
  }
  return undefined;
}

/** "Please forget me and delete my data": two ways to say one thing, or to be left alone and forgotten. */
function intentOfBoth(sentence: string): AskedFor | undefined {
  const parts = sentence.split(/,? (?:and|und|et|y|e|en|och|og) (?:also |auch |aussi |también )?/u);
  if (parts.length < 2 || parts.length > 3) return undefined;
  const wishes = new Set(parts.map(intentOfSentence));
  if (wishes.has("forget")) wishes.delete("decline");
  const [only] = wishes;
  return wishes.size === 1 ? only : undefined;
}

/** "I never met them", "I was ill that day": why, in one short sentence, and nothing about how the interview went. */
function isReason(sentence: string): boolean {
  return (
    sentence.split(" ").length <= 14 &&
    /^(?:i|we|this|that|it|they|my|as|because|since|ich|wir|das|je|ce|c'|no|please|all|you|yo|io|eu|ik|jag|jeg|я|это|це)(?![\p{L}])/u.test(
      sentence,
    ) &&
    !JUDGEMENT.test(sentence)
  );
}

const JUDGEMENT =
  /\b(?:went|good|bad|great|well|poor|rude|friendly|nice|strong|weak|hard|difficult|clear|unclear|late|skills?|questions? (?:was|were)|gut|schlecht|schwer|bien|mal|bene|male|role|job|team|salary|interviewer|candidate|stelle|poste|puesto|\d)\b/u;
