/**
 * At which stage of SMTP (RFC 5321 §3) a server refused, as mail systems put it in their reports.
 */

export type Stage = "helo" | "mail" | "rcpt" | "data";

/** The stage that a text names, or undefined when it names none. A refused recipient outweighs what was tried after it. */
export function stageIn(text: string): Stage | undefined {
  const words = text.slice(0, 32_000).replace(/\s+/g, " ");
  return STAGES.find(([, pattern]) => pattern.test(words))?.[0];
}

const STAGES: [Stage, RegExp][] = [
  // (in reply to RCPT TO command) · >>> RCPT To:<jane@example.com> · after RCPT TO:<jane@example.com> · [RCPT_TO]
  // With pipelining the refusal shows only after DATA: "554 5.5.1 Error: no valid recipients".
  [
    "rcpt",
    /(?:in reply to|after|>>>|our|command:?|\[)\s{0,4}(?:the )?rcpt[ _]to|\brcpt[ _]to\b.{0,80}command|\bsmtp:rcpt\b|[45]\d\d.{0,20}no valid recipients/i,
  ],
  // (in reply to end of DATA command) · >>> DATA · after end of data · did not like our final DATA
  [
    "data",
    /(?:in reply to|after|>>>|our(?: final)?|smtp command)[\s-]{0,6}(?:the )?(?:end of )?(?:data\b|message body|\.)|end of data/i,
  ],
  // SMTP error from remote mail server after MAIL FROM:<sam@example.com>
  ["mail", /(?:in reply to|after|>>>|our|command:?)\s{0,4}(?:the )?mail[ _]from|\bmail[ _]from\b.{0,80}command/i],
  // Connected to 192.0.2.1 but my name was rejected · in reply to EHLO
  ["helo", /(?:in reply to|after|>>>|our)\s{0,4}(?:the )?(?:ehlo|helo)|my name was rejected/i],
];
