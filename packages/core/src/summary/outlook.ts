/**
 * What each person wants next, as they said it: yes, maybe or no, and what they need for a yes in their own words. Shown
 * as given; nothing is concluded from it about anybody.
 */
import { readClauses } from "../feedback/clause.ts";
import type { Side } from "../feedback/feedback.ts";
import { saysNothing, wordsOnly } from "../feedback/lean.ts";
import { traitsIn } from "../feedback/sensitive.ts";
import { isAbuse } from "./evidence.ts";
import type { ChoiceRow, Evidence, SummaryInput } from "./summary.ts";

const sides: readonly Side[] = ["candidate", "interviewer"];
/** Characters of one answer that are read, and of its words that are shown. */
const MAX_TEXT = 4_000;
const MAX_SHOWN = 150;

/** The candidate's first. */
export function choicesOf(input: SummaryInput): ChoiceRow[] {
  return choosing(input).flatMap(({ label, side, name, answer }) =>
    answer.choice ? [{ label, side, name, choice: answer.choice }] : [],
  );
}

/** At most one for each person: the sentences that name a condition. Remarks on protected traits are none. */
export function conditionsOf(input: SummaryInput): Evidence[] {
  return choosing(input).flatMap(({ side, name, answer }): Evidence[] => {
    const quote = conditionIn(wordsOnly({ ...answer, text: answer.text.slice(0, MAX_TEXT) }));
    return quote && traitsIn(quote).length === 0 && !isAbuse(quote) ? [{ quote, name, side }] : [];
  });
}

function choosing({ accounts, questionnaires }: SummaryInput) {
  return sides.flatMap((side) => {
    const question = questionnaires[side].find(({ expects }) => expects === "choice");
    if (!question) return [];
    return accounts.flatMap((account) => {
      const answer = account.side === side ? account.feedback?.answers[String(question.number)] : undefined;
      return answer ? [{ label: question.label, side, name: account.name, answer }] : [];
    });
  });
}

// "if the pay matches", "I'd need to meet the manager", "but base has to be at least 75k", "after a case study"
const condition =
  /\b(?:if|unless|provided|once|after|until|as long as|depends?|but|(?:would|i['’]d|we['’]d) (?:still |also |really |just |first )?(?:need|want|like|love|have) (?:to|a|an|the|more|some|two|three|clear|clarity|better)|(?:i|we|they) (?:still |also |really |just |first )?(?:need|want) (?:to|a|an|the|more|some|clear|clarity|better)|needs? (?:to|more|a|the)|needed|(?:would|want(?:s|ed)?) (?:to |like to |love to )?(?:see|meet|hear|know|talk|speak|understand|have)|has to|have to|must|should|at least|wenn|sofern|falls|müsste|bräuchte|aber|si|condition que|il faudrait|mais|siempre que|pero|necesito)\b/iu;

/** The first sentence that names one, and what follows while there is room; a substring of the text. */
function conditionIn(text: string): string | undefined {
  const sentences = [...text.matchAll(/[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*[.!?]*/gu)];
  const first = sentences.find(([sentence]) => condition.test(sentence));
  if (!first) return undefined;
  let end = first.index + first[0].length;
  for (const { index, 0: sentence } of sentences) {
    if (index <= first.index || index + sentence.length - first.index > MAX_SHOWN) continue;
    if (condition.test(sentence)) end = index + sentence.length;
  }
  const said = text.slice(first.index, end).replace(/^[\s,;:.–-]+|[\s.,;]+$/gu, "");
  return said === "" || saysNothing(readClauses(said)) ? undefined : said;
}
