/**
 * What an invite's own text says of its people: the lines "Candidate: …", "Interviewers: …", "Position: …" that applicant
 * systems and schedulers write into it. Weaker than the recruiter's word, stronger than a guess by domains.
 */
import { readHints } from "./hints.ts";

export type StatedFacts = {
  candidate?: string | undefined;
  interviewers: string[];
  role?: string | undefined;
  company?: string | undefined;
};

/** The facts of a description; at most 10,000 characters and 200 lines are read. */
export function statedFacts(description = ""): StatedFacts {
  const lines = description
    .slice(0, 10_000)
    .replace(/<br\s?\/?>|<\/(?:p|div|li|tr)>/gi, "\n")
    .replace(/<(?![\w.+'-]{1,64}@)[^<>]{0,300}>/g, "")
    .split("\n", 200);
  const labels: string[] = [];
  for (const [at, line] of lines.entries()) {
    const match = LABEL.exec(line.replace(/[*_]/g, "").slice(0, 300));
    if (!match) continue;
    const [, label = "", value = ""] = match;
    // Schedulers write "Invitee:" and the name on the next line.
    const words = value.trim() === "" ? (lines[at + 1] ?? "").slice(0, 200).trim() : value.trim();
    if (words !== "" && !/:\s*$/.test(words)) labels.push(`${CALLED[label.toLowerCase()] ?? label}: ${words}`);
  }
  const toInterview = TO_INTERVIEW.exec(description.slice(0, 10_000))?.[1];
  const { candidate = toInterview, interviewers, role, company } = readHints(labels.join("\n"));
  return { candidate, interviewers: interviewers.slice(0, 20), role, company };
}

// "Candidate: Jane Doe", "• Interviewer(s): Sam Fox", "Candidate Name: …". Only at the start of a line.
const LABEL =
  /^[\s>•·–-]{0,8}(?:hiring for )?(candidate|applicant|invitee|kandidat(?:in)?|bewerber(?:in)?|candidate?|candidat[oa]|kandidaat|interviewers?|interviewer(?:in|innen)|hiring manager|panel|intervieweurs?|entrevistador(?:es|a|as)?|intervistator[ei]|role|position|job|job title|stelle|poste|puesto|posizione|functie|vaga|company|client|firma|unternehmen|entreprise|empresa|azienda|bedrijf)(?: name| names|\(s\)|\/in)?\s?[:：]\s{0,4}(.*)$/iu;
const CALLED: Partial<Record<string, string>> = { invitee: "candidate" };
// "You have been scheduled to interview Jane Doe for Backend Engineer"
const TO_INTERVIEW =
  /\b(?:scheduled|invited|asked|booked|going|assigned) to interview (\p{Lu}[\p{L}'’.-]{1,30}(?: (?:van|von|der|de|da|di|la|le)){0,2}(?: \p{Lu}[\p{L}'’-]{1,30}){1,3})/u;
