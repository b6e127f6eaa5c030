/**
 * Whether a mail says, in words, that another mail was not delivered. The wording is data, by language; who sent it and
 * what else it holds decide how many words it takes, because people write about bounces too.
 */

import type { Message } from "../message.ts";
import { senderKind } from "../sender-kind.ts";
import { bounceProse, holdsOriginal, serverWords } from "./bounce-prose.ts";

/** Whether a mail system returns a message. `machine` says that a header has told already that no person wrote it. */
export function saysUndelivered(message: Message, machine: boolean): boolean {
  const sender = senderKind(message);
  if (sender === "person" && !machine) return false;
  const prose = bounceProse(message);
  const subject = SUBJECT.test(message.subject.slice(0, 300).toLowerCase());
  const body = BODY.test(prose.slice(0, 6_000).toLowerCase().replace(/\s+/g, " "));
  const answered = serverWords(prose.slice(0, 16_000)) !== "";
  if (sender === "daemon") return subject || body || answered;
  const signs = [subject, body, answered, holdsOriginal(message)].filter(Boolean).length;
  return (subject || body) && signs >= 2;
}

const any = (...patterns: string[]): RegExp => new RegExp(patterns.join("|"));

const SUBJECT = any(
  "undeliver|non-?deliver|not (?:be )?deliver|unable to deliver|can(?:no|')t (?:be )?deliver|n't (?:be )?deliver|deliver\\w* (?:status|failure|fail|problem|error|report|notification|notice|delay|has|unsuccess|incomplete|attempt)", // Undelivered Mail Returned to Sender
  "return(?:ed|ing) (?:mail|message|to sender|e-?mail)|mail (?:delivery|system|failure|error|failed|returned|bounce)|message (?:delivery|delayed|undeliver|status|not delivered|rejected|could not|returned|bounced)|bounced? (?:mail|message)", // Mail delivery failed: returning message to sender
  "(?:failure|failed|error) (?:notice|notification|delivery|mail|message)|failed mail|(?:could|can) ?not (?:be )?(?:send|sent)|(?:couldn|can|wasn)'t (?:be )?(?:send|sent)|(?:error|problem|trouble|failure) (?:sending|delivering|in (?:sending|delivery))|mail status report|not (?:an? )?member|posting (?:denied|rejected|not)|loop (?:alert|detected)", // There was an error sending your mail
  "unzustellbar|nicht (?:zugestellt|zustellbar|ausgeliefert)|zustell(?:ung|fehler|bericht)|r[üu]cksendung", // Unzustellbar: Fragen
  "non[- ](?:remis|distribu|d[ée]livr|livr)|[ée]chec (?:de|d')|impossible de (?:remettre|distribuer|livrer)|retour[- ][àa] l'exp", // Non remis : questions
  "no (?:se )?(?:ha |pudo |puede |ha podido )?(?:ser )?entrega|no entregad|error (?:al|de|en la) (?:entreg|env)|devuelto|fallo (?:de|en la) entrega", // No se puede entregar: preguntas
  "mancat[ao] (?:consegna|recapito)|non (?:recapitat|consegnat|recapitabil)|impossibile (?:recapitare|consegnare)|consegna (?:fallita|non)", // Mancata consegna: domande
  "n[ãa]o (?:foi )?(?:p[oô]de ser )?entreg|falha na entrega|devolvid|n[ãa]o (?:é|foi) poss[íi]vel entregar", // Não foi possível entregar
  "onbestelbaar|niet (?:bezorgd|afgeleverd|bestelbaar)|bezorging (?:mislukt|niet)", // Onbestelbaar: vragen
  "(?:inte|ikke|ej) (?:lever|kunne lever|kunnat lever)|olever|lever\\w* misl|kunde inte lever|kan ikke lever|kunne ikke lever|toimit\\w+ ep[äa]onnistu|ei voitu toimittaa", // Kunde inte levereras
  "niedostarcz|nie (?:mo[żz]na|uda[łl]o si[ęe]) dostarczy|nedoru[čc]|nedoručiteľ|k[ée]zbes[íi]t|nu (?:a putut fi )?livra", // Niedostarczone
  "недостав|не достав|не удалось достав|невозможно достав|не може бути достав|iletilemedi|teslim edilem|ανεπίδοτ|δεν παραδόθηκε|לא נמסרה|תעذر|لم يتم تسليم|تعذر تسليم", // Недоставленное сообщение
  "配信(?:エラー|不能|失敗|でき)|送信(?:エラー|失敗|でき)|配送(?:エラー|不能)|エラー(?:通知|メール)|届(?:きません|けられ)|未送达|退信|投递失败|无法(?:投递|送达)|退回|無法(?:投遞|傳遞)|반송|전송 ?실패|배달(?:되지| 실패)", // メール配信エラーのお知らせ
);

const BODY = any(
  "(?:could|can|was|were|has|have|is|did) ?n[o']t (?:\\S{1,14} ){0,3}(?:be(?:en)? )?(?:deliver|sent to|reach)|cannot be (?:deliver|sent)|un(?:able|successful) (?:to (?:be )?|in )?(?:deliver|send|forward|relay|reach)|not able to be delivered|undeliver|permanent(?:ly)? (?:failed|failure|fatal|error)", // Your message could not be delivered
  "deliver\\w* (?:\\S{1,20} ){0,6}(?:failed|failure|error|problem|not possible|impossible)|(?:failed|failure|error|trouble|problem|difficult\\w*|delay) (?:\\S{1,12} ){0,3}(?:deliver|sending (?:your|the))|delivery (?:has been|was) (?:delayed|unsuccess|refused)|not (?:yet )?been delivered", // There was an error delivering your mail
  "did not reach the following|the following (?:\\S{1,16} ){0,2}(?:addresses|recipients?|address(?:es)?\\(?|users?|destinations?) (?:\\S{1,16} ){0,3}(?:had|has|have|fail|return|were|was|could|rejected|not)|recipients? (?:address(?:es)? )?(?:returned|rejected|failed|not known|were|was)|failed (?:addresses|recipients)|addresses? (?:failed|had)", // The following recipients returned permanent errors
  "(?:message|mail|e-mail) (?:\\S{1,20} ){0,4}(?:was|has been|is being|been) (?:\\S{1,12} )?(?:rejected|returned|refused|bounced|blocked|discarded|undeliv|delayed)|(?:rejected|returned|refused) (?:your|the) (?:message|mail)|returned to (?:you|sender)|your mail (?:\\S{1,12} ){0,3}(?:reject|return)", // Your message was rejected
  "original message was received at|transcript of session|message from .{1,60} unable to|sorry to have to (?:inform|tell) you|this is the (?:mail|qmail|postfix|\\S{1,20} mail) (?:system|delivery|send|program)|error message below|unknown (?:user|recipient|host)|no such user|mailbox (?:is )?full|incorrectly constructed|malformed address|not (?:a )?member|message log follows|non.?existent", // The original message was received at
  "nicht (?:zugestellt|[üu]bermittelt|ausgeliefert|zustell)|konnte (?:\\S{1,20} ){0,6}nicht|unzustellbar|zustellung .{0,40}(?:fehl|nicht)", // konnte nicht zugestellt werden
  "n'a (?:pas )?(?:pu|été) (?:\\S{1,12} ){0,3}(?:remis|distribu|livr|d[ée]livr|achemin)|n'a pas pu|non (?:remis|distribu)|impossible de (?:remettre|distribuer|livrer)", // n'a pas pu être remis
  "no (?:se )?(?:ha |pudo |puede |pudieron |ha podido |han podido |fue posible )(?:ser )?(?:entreg|envi)|no entregad|imposible entregar|devuelto", // no se pudo entregar
  "non (?:[èe] stato possibile|[èe] stata|[èe] stato|pu[òo] essere) (?:\\S{1,12} )?(?:recapit|consegn)|impossibile (?:recapitare|consegnare)|mancata consegna", // non è stato possibile recapitare
  "n[ãa]o (?:foi poss[íi]vel|p[ôo]de ser|foi) (?:\\S{1,12} )?entreg|falha (?:na|ao) entreg", // não foi possível entregar
  "niet (?:worden )?(?:bezorgd|afgeleverd|besteld)|onbestelbaar|kon (?:\\S{1,16} ){0,5}niet", // kon niet worden bezorgd
  "(?:kunde|kunne|kan|har) (?:inte|ikke) (?:\\S{1,12} ){0,2}(?:lever|skick|send)|ei voitu toimittaa|nie (?:mo[żz]na|uda[łl]o|zosta[łl]a) (?:\\S{1,10} )?(?:by[ćc] )?dostarcz|nelze doru|nebylo mo[žz]n[ée] doru|nem (?:siker[üu]lt )?k[ée]zbes", // kunde inte levereras
  "не (?:может быть|было|была|удалось|доставлен)(?: \\S{1,14})? ?достав|не достав|iletilemedi|teslim edilemedi|δεν (?:ήταν δυνατή|παραδόθηκε)", // не может быть доставлено
  "(?:配信|配送|送信|お届け)(?:することが)?(?:でき|され)ません|届(?:きません|けることができません)|送信できません|お届けできませんでした|宛先.{0,30}(?:見つかり|存在し)|无法(?:投递|送达|发送)|未能(?:投递|送达)|退回|無法傳遞|전달(?:되지|할 수)|반송", // 送信できませんでした
);
