/**
 * What each person wants next, as they said it: yes, maybe or no, and what they need for a yes in their own words. Shown
 * as given; nothing is concluded from it about anybody.
 */
import { readClauses } from "../feedback/clause.ts";
import type { Side } from "../feedback/feedback.ts";
import { saysNothing, wordsOnly } from "../feedback/lean.ts";
import type { TopicalQuestion } from "../feedback/questionnaire.ts";
import { traitsIn } from "../feedback/sensitive.ts";
import { withoutWraps } from "../feedback/wrapped.ts";
import type { Answer } from "../reply/answers.ts";
import { isAbuse } from "./evidence.ts";
import type { Account, ChoiceRow, Evidence, SummaryInput } from "./summary.ts";

const sides: readonly Side[] = ["candidate", "interviewer"];
/** Characters of one answer that are read, and of its words that are shown. */
const MAX_TEXT = 4_000;
const MAX_SHOWN = 150;

/** The candidate's first. */
export function choicesOf(input: SummaryInput): ChoiceRow[] {
  return choosing(input).flatMap(({ question, account: { side, name }, answer }) =>
    answer?.choice ? [{ label: question.label, side, name, choice: answer.choice }] : [],
  );
}

/**
 * At most one for each person: the sentences that name a condition, in the answer to the question that asks for it, or
 * wherever they say plainly what they need for a yes. Remarks on protected traits are none.
 */
export function conditionsOf(input: SummaryInput): Evidence[] {
  return choosing(input).flatMap(({ question, account, answer }): Evidence[] => {
    const asked = answer && conditionIn(answer, condition);
    const quote = asked ?? (answer?.choice === "no" ? undefined : inPassing(account, question));
    return quote ? [{ quote, name: account.name, side: account.side }] : [];
  });
}

function choosing({ accounts, questionnaires }: SummaryInput) {
  return sides.flatMap((side) => {
    const question = questionnaires[side].find(({ expects }) => expects === "choice");
    if (!question) return [];
    return accounts
      .filter((account) => account.side === side && account.feedback)
      .map((account) => ({ question, account, answer: account.feedback?.answers[String(question.number)] }));
  });
}

function inPassing({ feedback }: Account, { number }: TopicalQuestion): string | undefined {
  const others = Object.entries(feedback?.answers ?? {}).filter(([key]) => key !== String(number));
  for (const [, answer] of others) {
    const said = conditionIn(answer, persuades);
    if (said) return said;
  }
  return undefined;
}

/**
 * What somebody needs for a yes, said without being asked: "a second trial day would convince me", "überzeugen würde mich
 * ein Probetag", "il me faudrait un second entretien", "si llegamos a un acuerdo".
 */
const persuading =
  "(?:would|could|might) (?:convince|persuade|win over|win) (?:me|us)|to say yes|for a yes|if we (?:can )?(?:agree|come together|meet) on|" +
  "würden? (?:mich|uns)[^.!?]{0,60} überzeugen|überzeugen würden? (?:mich|uns)|bräuchten? (?:ich|wir)|(?:ich|wir) bräuchten?|um ja zu sagen|für ein ja|wenn wir (?:uns )?[^.!?]{0,60}(?:zusammenkommen|zusammenfinden|einig|einigen)|" +
  "(?:me|nous) convaincrai(?:en)?t|il (?:me|nous) faudrait|j['’]aurais besoin|nous aurions besoin|pour dire oui|si (?:nous|on) (?:trouvons|trouve|tombons|tombe) [^.!?]{0,20}d['’]accord|si (?:nous|on) (?:trouvons|trouve) un accord|" +
  "(?:me|nos) convencerían?|necesitaría(?:mos)?|(?:me|nos) haría falta|para decir que sí|si (?:llegamos|nos ponemos) [^.!?]{0,10}(?:a un|de) acuerdo";

/** Of whole words: for `\b` an ü or an í is the end of one. */
const whole = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, "iu");

const persuades = whole(persuading);

// "if the pay matches", "I'd need to meet the manager", "but base has to be at least 75k", "after a case study"
const condition = whole(
  `${persuading}|if|unless|provided|once|after|until|as long as|depends?|but|(?:would|i['’]d|we['’]d) (?:still |also |really |just |first )?(?:need|want|like|love|have) (?:to|a|an|the|more|some|two|three|clear|clarity|better)|(?:i|we|they) (?:still |also |really |just |first )?(?:need|want) (?:to|a|an|the|more|some|clear|clarity|better)|needs? (?:to|more|a|the)|needed|(?:would|want(?:s|ed)?) (?:to |like to |love to )?(?:see|meet|hear|know|talk|speak|understand|have)|has to|have to|must|should|at least|wenn|sofern|falls|sobald|müssten?|bräuchten?|brauchen?|aber|si|s['’]il|condition que|(?:me|nous) faut|faudrait|besoin|mais|siempre que|pero|necesit(?:o|amos)|(?:me|nos) falta`,
);

/** The first sentence that names one, and what follows while there is room; a substring of the answer. */
function conditionIn(answer: Answer, names: RegExp): string | undefined {
  const text = wordsOnly({ ...answer, text: answer.text.slice(0, MAX_TEXT) });
  const sentences = [...withoutWraps(text).matchAll(/[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*[.!?]*/gu)];
  const first = sentences.find(([sentence]) => names.test(sentence));
  if (!first) return undefined;
  let end = first.index + first[0].length;
  for (const { index, 0: sentence } of sentences) {
    if (index <= first.index || index + sentence.length - first.index > MAX_SHOWN) continue;
    if (names.test(sentence)) end = index + sentence.length;
  }
  const said = text.slice(first.index, end).replace(/^[\s,;:.–-]+|[\s.,;]+$/gu, "");
  if (said === "" || saysNothing(readClauses(said)) || traitsIn(said).length > 0 || isAbuse(said)) return undefined;
  return said;
}
