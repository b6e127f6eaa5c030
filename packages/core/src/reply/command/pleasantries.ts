/** Lines of a recruiter's reply that are only polite: a greeting of any length, a wish, a thank-you, a lead-up. */
import { plain } from "./command-words.ts";

/** Whether a phrase asks for nothing. What holds an address, a number or a "but" may be a wish, and is not polite only. */
export function isPleasantry(phrase: string): boolean {
  const words = plain(phrase).replace(/[\s.,!:;)(–—-]+$/g, "");
  if (!/[\p{L}\p{N}]/u.test(words)) return true;
  if (words.length > 200 || WISHFUL.test(words)) return false;
  return PATTERNS.some((pattern) => pattern.test(words));
}

/** Whether a line opens a letter: "Hi Jane,", "Sehr geehrte Frau Doe,". */
export function isGreeting(line: string): boolean {
  const words = plain(line).replace(/[\s.,!:;)(–—-]+$/g, "");
  return words.length <= 80 && (PATTERNS[0]?.test(words) ?? false);
}

const WISHFUL =
  /[@\d?]|\b(?:but|please|except|send|ask|add|remove|skip|move|hold|wait|stop|don't|do not|aber|bitte|mais|pero|ma|maar|mas)\b/;

const PATTERNS = [
  // Hi there Debrief team, · Guten Morgen zusammen · Buongiorno
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|hallo|guten (?:tag|morgen|abend)|liebes?|sehr geehrte|moin|servus|bonjour|bonsoir|salut|cher|chere|hola|buenos dias|buenas|estimad[oa]s?|ciao|buongiorno|buonasera|salve|gentile|hoi|goedemorgen|goedemiddag|beste|geachte|ola|bom dia|boa tarde|car[oa]s?)\b[\p{L}\s,.'-]{0,80}$/u,
  // I hope you are all doing well today · hope this finds you well
  /^(?:and )?(?:i |we )?(?:hope|trust)\b.{0,120}\b(?:well|good|fine|great|weekend|week|day|ok|okay)\b.{0,40}$/,
  /^(?:ich hoffe|j'espere|espero|spero|ik hoop)\b.{0,120}$/,
  /^how are you\b.{0,40}$/,
  // Thanks for setting this up so quickly · vielen Dank für die schnelle Antwort
  /^(?:many )?(?:thanks|thank you|thx|cheers|much appreciated|appreciate it|danke|vielen dank|besten dank|merci|gracias|muchas gracias|grazie|bedankt|dank|obrigad[oa])\b.{0,100}$/,
  // Best regards · Viele Grüße
  /^(?:best|kind|warm|many|all the)?\s?(?:regards|wishes|best)\b.{0,40}$/,
  /^(?:best|cheers|sincerely|yours|viele gruße|viele grusse|beste gruße|mit freundlichen grußen|lg|vg|mfg|cordialement|bien a vous|saludos|un saludo|cordiali saluti|saluti|groet|groeten|met vriendelijke groet|abraco|cumprimentos)\b[\p{L}\s,.'-]{0,40}$/u,
  // Just a quick correction · two small changes from me · one more thing
  /^(?:(?:just|only|here(?:'s| is| are| come)?|a|an|the|some|few|couple|of|quick|small|little|minor|one|two|three|more|last|my)\s)*(?:corrections?|changes?|updates?|notes?|things?|fix(?:es)?|edits?|adjustments?)(?: (?:please|from me|here|to (?:the|this) plan|needed|for (?:you|this one)))*$/,
  /^(?:there (?:is|are)|i have|we have) (?:a|an|some|one|two|a few)\b.{0,20}(?:corrections?|changes?|mistakes?|errors?)\b.{0,30}$/,
  // Sorry about that · my mistake
  /^(?:(?:i'm |i am )?(?:so )?sorry\b.{0,60}|my (?:mistake|bad|fault)|apologies\b.{0,60}|entschuldigung\b.{0,40}|desolee?\b.{0,40}|perdon\b.{0,40}|scusa(?:te)?\b.{0,40}|desculp[ae]\b.{0,40})$/,
  // The plan is not quite right · that's not right
  /^(?:the plan|this|that|it)(?:'s| is) (?:almost|nearly|not (?:quite|entirely)) (?:right|correct|there)$/,
];
