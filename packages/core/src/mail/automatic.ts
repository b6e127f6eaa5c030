/**
 * Did a machine write it? (RFC 3834, RFC 3464, RFC 8098; R16–R18.) "Does it count?" and "may we answer?" are two
 * decisions: a list or bulk mail with a valid token counts, and is never answered.
 */
import type { Message } from "./message.ts";

export type Automatic = {
  /** The signal, as a dotted constant. */
  reason:
    | "report.delivery_status"
    | "report.disposition"
    | "report.complaint"
    | "header.auto_submitted"
    | "header.autoreply"
    | "header.null_reverse_path"
    | "sender.mailer_daemon"
    | "subject.out_of_office";
};

/** Why this is automatic mail, or undefined when a person wrote it. `reversePath` is the envelope's, "" when null. */
export function automatic(message: Message, reversePath?: string): Automatic | undefined {
  const reason = report(message) ?? headers(message, reversePath) ?? sender(message) ?? outOfOffice(message);
  return reason && { reason };
}

/** Whether an answer may be sent to the author: not to machines, lists or bulk senders (R17). */
export function mayAnswer(message: Message, reversePath?: string): boolean {
  if (automatic(message, reversePath)) return false;
  if (field(message, "list-id") !== undefined || field(message, "list-unsubscribe") !== undefined) return false;
  return !/^(list|bulk|junk)\b/i.test(field(message, "precedence") ?? "");
}

function report(message: Message): Automatic["reason"] | undefined {
  if (!message.report) return undefined;
  if (message.report.type === "disposition-notification") return "report.disposition";
  if (message.report.type === "feedback-report") return "report.complaint";
  return "report.delivery_status";
}

function headers(message: Message, reversePath: string | undefined): Automatic["reason"] | undefined {
  // RFC 3834 §5: `no` is the only value that a person's mail may carry; parameters and comments may follow the keyword.
  const autoSubmitted = keyword(field(message, "auto-submitted"));
  if (autoSubmitted !== undefined && autoSubmitted !== "" && autoSubmitted !== "no") return "header.auto_submitted";
  // X-Auto-Response-Suppress is no signal: Exchange puts it on mail that people wrote (R17).
  if (field(message, "x-autoreply") !== undefined && keyword(field(message, "x-autoreply")) !== "no")
    return "header.autoreply";
  if (field(message, "x-autorespond") !== undefined || field(message, "x-autoresponder") !== undefined) {
    return "header.autoreply";
  }
  if (/^auto[_-]?reply/i.test(field(message, "precedence") ?? "")) return "header.autoreply";
  const path = reversePath ?? field(message, "return-path");
  if (path !== undefined && /^\s*(<\s*>)?\s*$/.test(path)) return "header.null_reverse_path";
  return undefined;
}

const DAEMONS = /^(mailer-daemon|postmaster|mail-daemon|mdaemon|nobody)$/i;

function sender(message: Message): Automatic["reason"] | undefined {
  // The raw field: a daemon often writes from a bare or single-label domain that is no mailbox to us.
  const from = (field(message, "from") ?? "").slice(0, 500);
  const address = /<([^<>]*)>/.exec(from)?.[1] ?? from;
  const localPart = address.trim().split("@")[0] ?? "";
  return DAEMONS.test(localPart.trim()) ? "sender.mailer_daemon" : undefined;
}

// Subjects that vacation responders put before the original subject. Without a header to go by these are the only
// mark, so they must stand at the start and end in a mark or the end of the line.
const OUT_OF_OFFICE = [
  /^(automatic reply|auto(matic)?[- ]?(reply|response|responder)|autoreply|vacation (reply|response))\b/i, // Automatic reply: Interview
  /^out[- ]of[- ](the[- ])?office\b/i, // Out of Office: your questions
  /^(automatische (antwort|reaktion)|abwesenheits(notiz|meldung|nachricht|assistent)|abwesend)\b/i, // Automatische Antwort: Fragen
  /^(réponse automatique|absence du bureau|absent du bureau|message d'absence)\b/i, // Réponse automatique : questions
  /^(respuesta automática|fuera de la oficina|ausente de la oficina)/i, // Respuesta automática: preguntas
  /^(risposta automatica|fuori sede|fuori ufficio)\b/i, // Risposta automatica: domande
  /^(resposta automática|fora do escritório|ausência temporária)/i, // Resposta automática: perguntas
  /^(automatisch antwoord|afwezigheids(bericht|melding)|niet aanwezig)\b/i, // Automatisch antwoord: vragen
  /^(autosvar|automatiskt svar|automatisk svar|frånvaro)\b/i, // Autosvar: frågor
  /^(automatyczna odpowiedź|odpowiedź automatyczna)/i, // Automatyczna odpowiedź: pytania
  /^(自動返信|自动回复|自動回覆|автоответ|автоматический ответ)/i, // 自動返信: 質問
];

function outOfOffice(message: Message): Automatic["reason"] | undefined {
  const subject = message.subject
    .slice(0, 200)
    .replace(/^(\s*\[[^\]]{1,40}\])+/, "")
    .trim();
  return OUT_OF_OFFICE.some((pattern) => pattern.test(subject)) ? "subject.out_of_office" : undefined;
}

/** The first field of that name, unfolded. */
function field(message: Message, name: string): string | undefined {
  return message.headers.find((header) => header.name === name)?.value;
}

function keyword(value: string | undefined): string | undefined {
  return value
    ?.slice(0, 200)
    .replace(/\([^)]*\)/g, " ")
    .split(";")[0]
    ?.trim()
    .toLowerCase();
}
