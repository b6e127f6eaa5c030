/**
 * Why mail could not be delivered, from the words of the server that refused it and from its status code (RFC 3463 and the
 * registry of enhanced status codes; RFC 7504, RFC 7505). Permanent means that this address will never work; a full
 * mailbox, a blocked sender or a suspended account may work later or from elsewhere, whatever the first digit says.
 */

export type BounceReason =
  | "user_unknown"
  | "host_unknown"
  | "moved"
  | "accepts_no_mail"
  | "mailbox_full"
  | "suspended"
  | "too_large"
  | "sender_refused"
  | "policy"
  | "content"
  | "busy"
  | "expired"
  | "network"
  | "mailer"
  | "system"
  | "filtered"
  | "unknown";

const PERMANENT: ReadonlySet<BounceReason> = new Set(["user_unknown", "host_unknown", "moved", "accepts_no_mail"]);

/** Whether the address will never work, for that reason. */
export function isPermanent(reason: BounceReason): boolean {
  return PERMANENT.has(reason);
}

/** The reason that the words give, or undefined when they give none; `text` as the server wrote it. */
export function reasonInWords(text: string): BounceReason | undefined {
  const words = plain(text);
  if (words === "") return undefined;
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** The reason that a status code gives by itself, or undefined when it says no more than "failed". */
export function reasonOfStatus(status: string | undefined): BounceReason | undefined {
  const [, subject, detail] = /^[45]\.(\d{1,3})\.(\d{1,3})$/.exec(status ?? "") ?? [];
  if (subject === undefined || detail === undefined) return undefined;
  return STATUS.get(`${subject}.${detail}`) ?? STATUS.get(`${subject}.*`);
}

/** The reason that an SMTP reply code gives by itself. */
export function reasonOfReply(code: string | undefined): BounceReason | undefined {
  return REPLY.get(code ?? "");
}

/** The reason that PowerMTA states as a category of its own. */
export function reasonOfCategory(category: string | undefined): BounceReason | undefined {
  return CATEGORIES.get(category?.trim().toLowerCase() ?? "");
}

/** "This user doesn't have an account": more than "user unknown", which filters answer as well. */
export function saysNonexistent(text: string): boolean {
  return /(?:does not|doesn't|do not) (?:exist|have an? (?:\S{1,30} )?account)/.test(plain(text));
}

/** Characters that are read. */
const MOST = 16_384;

/** Lower case, one line, without addresses, hosts and links: "spam-reports@…" and "…/help#mailboxfull" are no reasons. */
function plain(text: string): string {
  return (
    text
      .slice(0, MOST)
      // A wrapped answer repeats its code: "550-5.1.1 The account 550-5.1.1 does not exist".
      .replace(/(?:^|[ \t])[45]\d\d[- ][45]\.\d{1,3}\.\d{1,3}\s|^[ \t>]{0,8}\d{3}-/gm, " ")
      // IronPort puts a class of its own before the words of the server: "5.1.0 - Unknown address error 550-'…'".
      .replace(/\d\.\d\.\d - [A-Z][\w ()]{4,50} (?=[45]\d\d-')/g, " ")
      .replace(/<?[^\s<>@"']{1,80}@[^\s<>@"',;:]{1,255}>?/g, " ")
      .toLowerCase()
      .replace(/\bhttps?:\/\/([^\s/?#<>"']{1,255})[^\s<>"']{0,500}/g, " $1 ")
      .replace(HOST, (host) => (LISTS.test(host) ? " blocklist " : " "))
      .replace(/[’`]/g, "'")
      .replace(/[\s"<>*_]+/g, " ")
      .trim()
  );
}

// mx1.example.com[192.0.2.1]; the names of block lists say something, those of other hosts do not.
const HOST =
  /\b(?:[a-z0-9_-]{1,63}\.){1,8}(?:com|net|org|edu|gov|mil|int|info|biz|[a-z]{2})\b(?:\[[\da-f.:]{3,45}\])?/g;
const LISTS = /spamhaus|spamcop|barracudacentral|sorbs|uceprotect|abuseat|senderbase|senderscore|surbl|uribl|mailspike/;

const any = (...patterns: string[]): RegExp => new RegExp(patterns.join("|"));

/** A name server that did not answer is no proof that there is no such host: "Host not found, try again". */
const NOT_NOW =
  "(?:not found|lookup|dns|name service|name server|resol\\w+|nameserver)\\W.{0,60}(?:try again|temporar)|temporar\\w+ .{0,20}(?:lookup|resol|dns|name)";

// In order: what is said of the sender, its network or its message comes before what is said of the recipient, because
// "Sender address rejected: Domain not found" is no word about the recipient's domain.
const WORDS: [BounceReason, RegExp][] = [
  [
    "sender_refused",
    any(
      "sender(?:'s)? (?:address |domain |email )?(?:is )?(?:rejected|denied|refused|invalid|unknown|verif|not (?:allowed|verified|exist)|does not exist|must exist|blocked)", // Sender address rejected: Domain not found
      "(?:domain of|from) sender (?:address )?.{0,60}does not (?:exist|resolve)", // Domain of sender address does not resolve
      "invalid (?:sender|mail from|return.path)|bad sender|unknown sender|could not (?:resolve|verify) sender", // Invalid sender domain
      "(?:your|the) (?:envelope )?(?:from|return) (?:address|domain).{0,40}(?:rejected|invalid|not exist|blocked)", // Your from address is invalid
      "(?:you|sender|client) (?:are|is) (?:not (?:allowed|authori[sz]ed|permitted)|restricted|denied|prohibited).{0,60}", // You are not allowed to send to this group
      "not (?:allowed|authori[sz]ed|permitted) to (?:send|post|submit)|not (?:a )?member|members only|only (?:subscribers|members)|restricted (?:to|distribution)", // only members may post
      "valid from\\b|\\bfrom: (?:address|domain)|must be (?:a )?registered", // Domain is invalid. Please provide a valid From:
      "(?:senders?|recipients?) (?:can't|cannot|must) .{0,20}authenticat|requireauthenticat|authentication (?:is )?required", // authentication required for delivery to this address
    ),
  ],
  [
    "policy",
    any(
      "\\bspf\\b|\\bdkim\\b|\\bdmarc\\b|\\barc\\b fail|unauthenticated|sender policy|sender id|email authentication", // fails DMARC
      "black ?-?list|block ?-?list|blocked|\\brbl\\b|dnsbl|spamhaus|spamcop|sorbs|uceprotect|barracuda|cloudmark|senderbase|(?<!not )listed (?:in|at|by|on)|banned|blackholed|deny ?list", // listed in zen.example.org
      "\\bptr\\b|reverse (?:dns|lookup|hostname|host name|map)|\\brdns\\b|no dns (?:entry|record) for|fcrdns|cannot find your (?:reverse )?hostname|(?:client|your) (?:host|ip|server) .{0,80}(?:rejected|refused|denied|not resolve)|helo (?:command )?rejected|ehlo|generic (?:dns|hostname)|dynamic(?:ally)? (?:ip|allocated|assigned)|dial-?up|residential", // cannot find your reverse hostname
      "reputation|poor(?:ly)? rep|bad ip|suspicious|suspected|abuse|untrusted|\\bpolicy\\b|policies|prohibited|security|violat|forbidden|\\btls\\b|starttls|encrypt", // local policy violation
      "relay(?:ing)? .{0,30}(?:denied|not (?:permitted|allowed)|prohibited)|(?:denied|unable to|not (?:permitted|allowed)) .{0,12}relay|not an open relay|we do not relay|relay access|no relay|authenticat\\w+ .{0,20}relay|rcpthosts", // Relaying denied
      "not (?:rfc|compliant)|rfc ?[25]\\d{3}.{0,20}complian|missing header|missing .{0,12}header|duplicate header|multiple .{0,20}headers", // not RFC 5322 compliant
    ),
  ],
  [
    "content",
    any(
      "\\bspam|\\bjunk\\b|unsolicited|bulk (?:e-?)?mail|\\bube\\b|\\buce\\b|phish|scored? (?:too )?high", // Message rejected as spam
      "virus|malware|infected|trojan|worm\\b", // virus found
      "(?:message|mail|e-mail) (?:content|contents|body)|content (?:rejected|filter|block|denied|not accept|restriction)|attachment.{0,60}(?:not (?:allowed|accepted|permitted)|rejected)|illegal attachment|contains (?:prohibited|banned|blocked)|improper|8bit|header error|bare (?:lf|cr)|malformed|unacceptable|inappropriate", // Message content rejected
    ),
  ],
  [
    "mailbox_full",
    any(
      "(?:mail ?box|inbox|mail ?folder|mail ?drop|account|mail directory|maildir|user|recipient) (?:'s )?(?:\\S{1,20} )?(?:storage )?(?:is |has |are )?(?:\\S{1,12} )?(?:full|over(?: (?:the |its |his |their )?(?:\\S{1,10} )?(?:quota|limit))?\\b|exceed\\w* (?:(?:the|its|his|their|storage|mailbox|disk|allowed|maximum) ){0,4}(?:quota|storage|space|size|limit))", // The mailbox is full
      "over ?quota|overquota|quota (?:\\S{1,14} ){0,3}(?:exceed|full|reached|violation|over)|exceed\\w* (?:\\S{1,14} ){0,4}quota|out of (?:\\S{1,10} )?(?:quota|storage|space|disk)|not enough (?:\\S{1,10} )?(?:storage|space|disk)|insufficient (?:\\S{1,10} )?(?:storage|space|disk|quota)|full mailbox|storage (?:quota|limit|allocation|space)|disk (?:quota|space|full)|too many (?:messages|mails) (?:in|on) (?:this|the|your)|mailbox (?:size|limit)|quota limit|too much mail data|not enough disk", // over quota
      "メールボックスが(?:一杯|いっぱい)|容量.{0,20}(?:超|不足)|邮箱已满|郵箱已滿|espace insuffisant|bo[iî]te .{0,30}pleine|postfach .{0,30}voll|voll(?:es|er)? postfach|casilla llena|buz[oó]n .{0,30}lleno|casella .{0,30}piena|caixa .{0,40}cheia|postvak .{0,20}vol|skrzynka .{0,30}(?:pe[lł]na|przepe[lł]niona)|переполнен", // Das Postfach ist voll
    ),
  ],
  [
    "too_large",
    any(
      "(?:message|mail|e-mail|body|attachment)s? (?:\\S{1,12} ){0,3}(?:too (?:large|big|long)|exceeds? (?:\\S{1,14} ){0,6}(?:size|limit|maximum))", // Message too large
      "(?:message|mail|e-mail) size|size (?:of|limit)|too large|too big|line (?:is )?too long|maximum (?:message )?size|larger than (?:the|\\d)", // message size exceeds the limit
    ),
  ],
  [
    "suspended",
    any(
      "(?:account|mail ?box|user|recipient|address|domain|service|mail(?:ing)?)(?: \\S{1,24}){0,4} (?:is |has been |was |been |are )?(?:(?:temporarily|currently|administratively|permanently) )?(?:disabled|suspended|suspen|locked|inactive|in-active|deactivated|dormant|expired|frozen|on hold|not active|not activated|closed|cancelled|canceled|terminated)", // The account has been disabled
      "(?:disabled|suspended|inactive|expired|locked|deactivated|dormant|frozen|closed) (?:e-?mail |mail |user )?(?:user|account|mailbox|recipient|address|domain)", // disabled mailbox
      "not been activated|mailbox (?:currently )?unavailable due to|konto .{0,20}(?:gesperrt|deaktiviert)|compte .{0,20}(?:d[ée]sactiv|suspendu|inactif)|cuenta .{0,20}(?:suspendida|desactivada)", // Konto gesperrt
    ),
  ],
  ["network", any(NOT_NOW)],
  [
    "mailer",
    any(
      "(?:can(?:no|')?t|could ?n[o']t|cannot|unable to) (?:create|open|write|lock|execute|change to)|exec(?:ution)? failed|no such file|mailer (?:exited|died)", // procmail: Couldn't create "/var/spool/mail/jane"
    ),
  ],
  [
    "moved",
    any(
      "(?:user|recipient|mailbox|account|address|person) (?:\\S{1,20} )?(?:has |is |have )?(?:permanently )?moved|moved permanently|has moved to|changed (?:his|her|their|its) (?:e-?mail )?address|(?:his|her|their|the) new address is|user not local; please try|no longer (?:at|with|works|employed|uses)", // User has moved to another address
    ),
  ],
  [
    "accepts_no_mail",
    any(
      "null ?mx|nullmx|indicated no smtp service|system not accepting|(?:does|do) not accept (?:any |incoming )?(?:e-?)?mails?\\b|(?:does|do) ?n't accept (?:any |incoming )?(?:e-?)?mails?\\b|(?:host|domain|server|system|machine) (?:does|do|will) not (?:accept|receive) (?:any )?(?:e-?)?mail|never accepts? (?:e-?)?mail|not accepting (?:any )?(?:e-?)?mails?(?: messages)? (?:for|at) this (?:domain|host)|no longer accepts? (?:e-?)?mail|smtp protocol (?:diagnostic:? )?returned .{0,20}521|mx (?:record )?(?:points? to|is|of) (?:'?\\.'?(?: |$)|0\\.0\\.0\\.0|localhost)", // domain does not accept mail (nullMX)
    ),
  ],
  [
    "host_unknown",
    any(
      "host (?:or domain name |name |lookup )?(?:is )?(?:unknown|not found|not known|does not exist|lookup did not complete)|unknown (?:mail )?(?:host|domain)|(?:no such|cannot find|can't find|couldn't find any|could not find any|unable to find) (?:\\S{1,8} )?(?:host|domain|mail server|mx|mail exchange)|domain (?:name )?(?:does not exist|doesn't exist|not found|is invalid|isn't valid|not exist|couldn't be found|has no (?:mx|mail|valid))|nxdomain|non-existent (?:host|domain)|bad destination system|illegal host|invalid (?:host|domain)|unroute?able (?:mail )?domain|(?:host|domain|name) .{0,40}no (?:mx|data) record|no (?:valid )?mx|dns (?:\\S{1,20} ){0,4}(?:does not exist|not found|nonexist)|name or service not known|nodename nor servname|invalid domain|check the domain|no matches to nameserver query|bad host", // Host or domain name not found
      "dom[äa]ne? .{0,40}(?:existiert nicht|nicht gefunden)|domaine .{0,30}(?:inexistant|inconnu|introuvable)|dominio .{0,30}(?:no existe|inesistente|inexistente)", // Domain existiert nicht
    ),
  ],
  [
    "user_unknown",
    any(
      "(?:unknown|unrecognized|unrecognised|nonexist\\w*|non-exist\\w*|invalid|illegal|incorrect|bad|wrong|undeliverable) (?:\\S{1,14} )?(?:local (?:user|part|recipient)|user|recipient|mail ?box|mail ?drop|address|account|to[: ]|destination (?:mailbox )?address|destination mailbox|final delivery|name|e-?mail)", // Unknown user
      "(?:user|recipient|mail ?box|mail ?drop|address|account|mail name|addressee|alias|e-?mail|name|person|id|local part|login)(?:'s)?(?: (?!was |is |has )\\S{1,40}){0,3} ?(?:\\(?is |was |are |has been |could |can )?(?:\\S{1,12} )?(?:unknown|not (?:be )?(?:found|known|exist|recogni[sz]ed|valid|listed|local|defined|registered|correct)|invalid|nonexistent|non-existent|undefined|unrecogni[sz]ed|no longer (?:exists?|available|valid|active|in use|on)|not (?:a )?valid|has no account|unroute?able|deleted|removed)", // User unknown
      "no (?:such|valid|known|matching) (?:\\S{1,14} )?(?:user|recipient|mail ?box|address|person|account|name|alias|local|e-?mail|id|addressee|entry|object|mail ?drop|destination)|no (?:mail ?box|account|user|recipient|one|address|mail ?drop)(?: here)? (?:by|with|for|of|called|under|matching|at|here|found|exists?) ?|no (?:account|mailbox|user) (?:by|named|with) that name|there is no (?:\\S{1,10} )?(?:user|mailbox|account|person|one|such)|have no (?:\\S{1,10} )?(?:mailbox|user|account)|has no (?:\\S{1,10} )?(?:mailbox|account)|isn't (?:in|found)|wasn't found|couldn't be found|could not be found", // No such user here
      "(?:does not|doesn't|do not|don't|did not|didn't|not) (?:currently )?(?:exist|have an? (?:\\S{1,30} )?(?:account|mailbox)|like recipient|match any|appear|belong|handle)|not (?:our|a|one of our|known as|listed in|in (?:our|the|my)|found in|recogni[sz]ed|know) (?:\\S{1,12} )?(?:customer|user|users|recipient|mailbox|account|directory|valid (?:\\S{1,10} )?(?:user|mailbox|recipient|address|account)|domino directory|local|name)", // The email account that you tried to reach does not exist
      "recipientnotfound|resolver\\.adr|recipnotfound|adr\\.(?:ex|invalid|bad)notfound|unknownuser|unknown[- ]local[- ]part|user-unknown|recipient address rejected: (?:access denied|undeliverable|unverified|user|no |mail ?box|unknown|invalid)|dosn't exist|not exists?\\b|unable to find (?:recipient|alias|user|mailbox)|can't (?:find|locate) (?:recipient|user|mailbox|alias)|cannot (?:find|locate) (?:\\S{1,8} )?(?:recipient|user|mailbox|alias)|unknown or illegal|name is not recogni[sz]ed|recipient address rejected\\.? ?(?:\\(|$)|not listed in|リストにありません|not deliverable to mailbox|check the (?:recipient|address|spelling)", // Recipient not found by SMTP address lookup
      "unroute?able address|mailbox (?:is )?unavailable|mailbox (?:access|address) (?:is )?(?:rejected|refused)|no mailbox|not a mailbox|recipient (?:is )?unavailable", // mailbox unavailable
      "empf[äa]nger .{0,40}(?:unbekannt|nicht (?:gefunden|existier|bekannt))|existiert nicht|adresse .{0,30}(?:unbekannt|existiert)|destinataire .{0,30}(?:inconnu|introuvable)|adresse .{0,40}(?:inexistante|n'existe|introuvable)|utilisateur inconnu|(?:destinatario|usuario|direcci[oó]n|cuenta).{0,40}(?:desconocid|no existe|no encontrad|no v[áa]lid|inexistente)|(?:destinatario|utente|indirizzo|casella).{0,40}(?:sconosciut|inesistente|non (?:esiste|trovat|valid))|(?:destinat[áa]rio|usu[áa]rio|endere[cç]o|conta).{0,40}(?:desconhecid|n[ãa]o (?:existe|encontrad)|inexistente)|(?:ontvanger|gebruiker|adres).{0,40}(?:onbekend|niet (?:bestaat|gevonden))|bestaat niet|не существует|пользователь .{0,30}не найден|nie istnieje|неизвестн|neexistuj|宛先.{0,20}(?:見つかり|存在し|不明)|(?:ユーザ|アドレス|メールアドレス).{0,24}(?:見つかりません|存在しません|不明|誤り|間違)|(?:收件人|用户|邮箱|帐号|账号).{0,16}(?:不存在|未找到|无效)", // Empfänger unbekannt
    ),
  ],
  [
    "busy",
    any(
      "too many (?:\\S{1,14} )?(?:connections|sessions|messages|recipients|concurrent|errors|requests|mails)|rate ?-?limit|throttl|exceed\\w* .{0,30}rate|rate .{0,20}exceed|grey-?list|gray-?list|try again later|temporarily (?:deferred|rejected|unavailable)|overload|busy|resources|sending too|too (?:fast|frequent)|limit (?:exceeded|reached)|4\\.7\\.\\d", // Too many connections
    ),
  ],
  [
    "expired",
    any(
      "(?:retry|delivery|queue|queued|lifetime|message) (?:\\S{1,14} )?(?:time ?-?out|timed out|time (?:has )?expired|expired|lifetime|too long|for too long|period)|too long in (?:the )?queue|in (?:the )?queue (?:\\S{1,8} )?too long|given up|giving up|gave up|not (?:yet )?been delivered|for the (?:last|past) \\d|could not (?:be delivered|send \\S{1,10}) (?:for|within)|within \\d{1,3} (?:days|hours|minutes)|going to try again|has been delayed|delivery time", // retry time expired
    ),
  ],
  [
    "network",
    any(
      "connection (?:\\S{1,12} )?(?:refused|timed out|time-?out|reset|lost|closed|dropped|failed)|(?:network|host) (?:is )?(?:unreachable|down)|no route to host|loop|hop count|too many hops|time-?out|timed out|could ?n[o']t connect|can(?:no|')t connect|unable to connect|cannot connect|lost connection|conversation with|no (?:\\S{1,10} )?response|not responding|name server|dns (?:error|failure|timeout|lookup)|lookup fail|unreachable|refused to talk", // Connection refused
    ),
  ],
  [
    "system",
    any(
      "local (?:error|configuration)|(?:system|internal|server|software|configuration|i/o|database|processing|service) (?:\\S{1,10} )?(?:error|failure|problem|unavailable|fault)|permission denied|procmail|mailer (?:error|exited)|exit(?:ed)? (?:status|with)|command (?:failed|died|output|time)|pipe|unexpected|not configured|unavailable", // Local configuration error
    ),
  ],
  [
    "filtered",
    any(
      "reject|refus|denied|not accept|declin|disallow|filter|restrict|受信拒否|拒否", // rejected by the recipient's filter
    ),
  ],
];

/** `subject.detail` of RFC 3463 and of the registry that goes on from it. */
const STATUS = new Map<string, BounceReason>([
  ["1.1", "user_unknown"],
  ["1.10", "user_unknown"], // RFC 7505 says null MX, Exchange says that nobody has the address.
  ["1.351", "user_unknown"],
  ["1.2", "host_unknown"],
  ["1.3", "user_unknown"],
  ["1.6", "moved"],
  ["1.7", "sender_refused"],
  ["1.8", "sender_refused"],
  ["2.1", "suspended"],
  ["2.2", "mailbox_full"],
  ["2.3", "too_large"],
  ["3.1", "mailbox_full"],
  ["3.4", "too_large"],
  ["3.*", "system"],
  ["4.4", "host_unknown"],
  ["4.310", "host_unknown"],
  ["4.6", "network"],
  ["4.7", "expired"],
  ["4.*", "network"],
  ["5.3", "busy"],
  ["6.*", "content"],
  ["7.27", "policy"],
  ["7.*", "policy"],
]);

/** RFC 5321 §4.2.3, RFC 7504 and RFC 7505: the replies whose digits alone say why. */
const REPLY = new Map<string, BounceReason>([
  ["422", "mailbox_full"],
  ["452", "mailbox_full"],
  ["521", "accepts_no_mail"],
  ["525", "suspended"],
  ["551", "moved"],
  ["552", "mailbox_full"],
  ["556", "accepts_no_mail"],
]);

const CATEGORIES = new Map<string, BounceReason>([
  ["bad-mailbox", "user_unknown"],
  ["inactive-mailbox", "suspended"],
  ["bad-domain", "host_unknown"],
  ["quota-issues", "mailbox_full"],
  ["spam-related", "content"],
  ["virus-related", "content"],
  ["content-related", "content"],
  ["policy-related", "policy"],
  ["relaying-issues", "policy"],
  ["message-expired", "expired"],
  ["no-answer-from-host", "network"],
  ["bad-connection", "network"],
  ["routing-errors", "network"],
  ["bad-configuration", "system"],
  ["protocol-errors", "system"],
]);
