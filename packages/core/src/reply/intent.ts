/**
 * What a short reply asks for instead of answering. Only the person's own words count (R27), and only when they are the
 * whole of the reply: "stop" declines, "I had to stop after question two" is feedback. In doubt it is feedback.
 */

/**
 * `decline`: no answers from this person (also "stop", "wrong person") · `forget`: erase what you have on me ·
 * `data`: show me what you have on me · `away`: a person writes that they are away · `none`: ordinary feedback.
 */
export type Intent = "decline" | "forget" | "data" | "away" | "none";

// An intent fits in a text message; whoever writes more has something to say.
const LONGEST = 240;

/** The intent of a reply's own words, signature already taken off. */
export function intentOf(text: string): Intent {
  if (text.length > LONGEST) return "none";
  const sentences = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/(^|\s)(no|nope|nein|non|nee|nej|nei|não|nie|ne|нет),\s+/g, "$1$2 ")
    .split(/[.!?\n;]+|(?: – | — | - )|,\s+(?=(?:thanks|thank you|please|sorry|danke|merci|gracias|grazie|obrigad)\b)/)
    .map(bare)
    .filter((sentence) => sentence !== "" && !COURTESY.test(sentence));
  if (sentences.length === 0 || sentences.length > 4) return "none";
  const intents = sentences.map(intentOfSentence);
  const [first] = intents.filter((intent) => intent !== "none");
  // A reason may follow the wish; a second, different wish or mostly other words make it feedback.
  const others = intents.filter((intent) => intent !== first).length;
  const reasoned =
    others === 0 ||
    (others === 1 && intents[0] === first && isReason(sentences[intents.findIndex((intent) => intent !== first)]!));
  return first !== undefined && reasoned ? first : "none";
}

function bare(sentence: string): string {
  return sentence
    .replace(/\p{Extended_Pictographic}|\ufe0f|["“”„«»*_()[\]:]/gu, " ")
    .replace(/^[\s,-]+|[\s,-]+$/g, "")
    .replace(/\s+/g, " ");
}

// Hi there · No worries · Thanks
const COURTESY =
  /^(?:hi|hello|hey|dear|hallo|guten tag|bonjour|hola|ciao|olá|hej)(?: [\p{L}' ]{1,30})?,?$|^(?:thanks?|thank you|thx|many thanks|thanks (?:a lot|again|anyway|for (?:asking|reaching out|your (?:mail|email|message)))|thank you (?:anyway|for (?:asking|reaching out|your (?:mail|email|message)))|sorry|i'm sorry|apologies|please|no worries|all the best|good luck|regards|danke|vielen dank|merci|gracias|grazie|obrigad[oa])$/u;

function intentOfSentence(sentence: string): Intent {
  for (const [pattern, intent] of SENTENCES) if (pattern.test(sentence)) return intent;
  return "none";
}

const POLITE =
  "(?:sorry,? |hi,? |hello,? |no,? |please,? |thanks,? |thank you,? |but,? |unfortunately,? |bitte,? |nein,? |leider |non,? |no gracias,? |merci,? )*";
const I = "(?:i |we |i'd |i would |i'll |i will |i am |i'm |i do |i have |i've )?";

const ANSWERING =
  "(?:answer|answer (?:this|that|these|those|any|your|the)(?: of)?(?: (?:these|those|your|the))?(?: questions?| survey)?|reply|respond|comment|participate|take part|take part in this|give (?:any )?feedback|share(?: (?:this|that|anything|my (?:thoughts|feedback)))?|do (?:this|that|it)|say anything|be part of this|be contacted)";

function whole(pattern: string): RegExp {
  return new RegExp(`^${POLITE}(?:${pattern})(?: (?:please|thanks|thank you|bitte|danke|merci|gracias))?$`, "u");
}

const SENTENCES: [RegExp, Intent][] = [
  // stop · unsubscribe · opt out
  [
    whole(
      "stop(?: (?:it|this|that|now|asking|(?:sending|mailing|emailing|e-mailing|contacting|bothering|writing)(?: to)?(?: me)?(?: (?:mails?|emails?|e-mails?|messages?|these))*))?|unsubscribe(?: me)?|opt(?: me)? out|no more (?:mails?|emails?|e-mails?|messages)|leave me alone",
    ),
    "decline",
  ],
  // please remove me · take me off your list
  [
    whole(
      "(?:please )?(?:remove me|take me off)(?: (?:from|of))?(?: (?:this|the|your|that))?(?: (?:list|mailing list|thread|mails?|emails?|survey|process))?",
    ),
    "decline",
  ],
  // no thanks · I pass · I'd rather not · I don't want to answer these questions
  [
    whole(
      "no,? thanks?|no,? thank you|nope,? thanks?|i decline|decline(?:d)?|i pass|i'll pass|i will pass|hard pass|no (?:feedback|comment|comments|answer|answers)(?: from me| from my side)?",
    ),
    "decline",
  ],
  [whole(`${I}(?:rather not|prefer not to|would prefer not to|'d rather not)(?: say| ${ANSWERING})?`), "decline"],
  [
    whole(
      `${I}(?:not want to|don't want to|do not want to|don't wish to|do not wish to|not wish to|not willing to|not going to|not able to|unable to|can't|cannot|won't|will not) ${ANSWERING}`,
    ),
    "decline",
  ],
  // wrong person · I did not attend this interview
  [
    whole(
      "(?:you (?:have|'ve got|got) the )?wrong (?:person|address|email|e-mail|recipient|guy|man|woman)|(?:i think )?(?:this|that) (?:is|was) (?:not|n't) (?:for|meant for|intended for) me|(?:i think )?this (?:is|was)n't (?:for|meant for|intended for) me|i(?:'m| am) not (?:the (?:right )?person|the one|involved)(?: you (?:are looking for|want|mean))?|i (?:did not|didn't|was not|wasn't|have not|haven't) (?:attend|at|in|part of|take part in|interview(?:ed)?|have)(?: (?:this|that|the|an|any))?(?: (?:interview|meeting|one))?|not me|mistaken identity",
    ),
    "decline",
  ],
  // German, French, Spanish, Italian, Portuguese, Dutch, Nordic, Polish, Czech, Russian
  [
    whole(
      "stopp?|abmelden|nein danke|keine (?:e-?mails?|mails?|nachrichten)(?: mehr)?|ich (?:möchte|will|kann) (?:nicht|dazu nichts|mich dazu nicht|keine fragen)(?: (?:antworten|teilnehmen|mitmachen|sagen|äußern|beantworten))*|falsche (?:person|adresse)|falscher empfänger",
    ),
    "decline",
  ],
  [
    whole(
      "arrêtez?|désinscri(?:re|vez-moi|ption)|non merci|je (?:préfère|souhaite|veux) ne pas (?:répondre|participer)|je ne (?:souhaite|veux|peux) pas (?:répondre|participer)|mauvaise (?:personne|adresse)",
    ),
    "decline",
  ],
  [
    whole(
      "parar?|basta|no gracias|prefiero no (?:contestar|responder|participar)|no quiero (?:contestar|responder|participar)|persona equivocada|dar(?:me)? de baja|no grazie|preferisco non (?:rispondere|partecipare)|persona sbagliata|não,? obrigad[oa]|prefiro não (?:responder|participar)|pessoa errada",
    ),
    "decline",
  ],
  [
    whole(
      "nee,? (?:dank je|dank u|bedankt)|liever niet|ik (?:wil|kan) (?:liever )?niet (?:antwoorden|meedoen|deelnemen)|verkeerde persoon|afmelden|sluta|nej,? tack|fel person|nej,? tak|forkert person|nei,? takk|feil person|ei kiitos|väärä henkilö|nie,? dziękuję|zła osoba|ne,? děkuji|špatná osoba|нет,? спасибо|стоп|отписаться|не хочу (?:отвечать|участвовать)",
    ),
    "decline",
  ],
  // forget me · delete my data
  [
    whole(
      `forget me|${I}(?:want you to |like you to )?(?:delete|erase|remove) (?:all |any |everything )?(?:of )?(?:my|about me|the) ?(?:personal )?(?:data|information|answers?|details|records?)?(?: you have| that you have)?(?: (?:on|about|of) me)?|right to (?:erasure|be forgotten)|vergiss mich|(?:bitte )?löschen sie (?:alle )?meine daten|meine daten löschen|oubliez-moi|supprimez (?:toutes )?mes données|olvíd[ae]nme|borren? mis datos`,
    ),
    "forget",
  ],
  // my data · what do you have on me
  [
    whole(
      "my data|(?:send|show|give) me (?:all |a copy of )?(?:my|the) (?:personal )?(?:data|information)(?: you have(?: (?:on|about) me)?)?|what (?:data )?do you (?:have|store|know|keep) (?:on|about) me|meine daten|mes données|mis datos|subject access request",
    ),
    "data",
  ],
  // I am on holiday until 3 May
  [
    whole(
      "(?:i am|i'm|we are) (?:currently |now )?(?:out of (?:the )?office|on (?:vacation|holidays?|leave|annual leave|parental leave|maternity leave)|away|travelling|traveling)(?: (?:until|till|from|and|back|to|on|for)\\b.{0,60})?|out of (?:the )?office(?: .{0,60})?|(?:ich bin )?(?:im urlaub|abwesend|außer haus)(?: (?:bis|vom|ab)\\b.{0,40})?|en vacances(?: .{0,40})?|de vacaciones(?: .{0,40})?",
    ),
    "away",
  ],
];

/** "I never met them", "I was ill that day": why, in one short sentence, and nothing about how the interview went. */
function isReason(sentence: string): boolean {
  return (
    sentence.split(" ").length <= 14 &&
    /^(?:i|we|this|that|it|they|my|as|because|since|ich|je|no|please|all|you)\b/u.test(sentence) &&
    !JUDGEMENT.test(sentence)
  );
}

const JUDGEMENT =
  /\b(?:went|good|bad|great|well|poor|rude|friendly|nice|strong|weak|hard|difficult|clear|unclear|late|skills?|questions? (?:was|were)|\d)\b/;
