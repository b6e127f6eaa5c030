/**
 * Attribution lines in every language that mail programs speak, one by one, in the dress that mails give them: wrapped,
 * starred, with the address as a link, above marked, unmarked and wholly marked quotations, above and below the reply.
 */
import { describe, expect, test } from "vitest";
import { readReply } from "./read.ts";

const LINES: Record<string, string[]> = {
  English: [
    "On Tue, Mar 4, 2025 at 10:02 AM Ben Ode <ben@example.com> wrote:",
    "On Tuesday, March 4th, 2025 at 10:02, Ben Ode <ben@example.com> wrote:",
    "On 4 Mar 2025, at 10:02 am, Ben Ode <ben@example.com> wrote:",
    "On Tue, 4 Mar 2025, 10:02 Ben Ode, <ben@example.com> wrote:",
    'On 3/4/25, 10:02 AM, "Ben Ode" <ben@example.com> wrote:',
    "On 2025-03-04 10:02, Ben Ode wrote:",
    "On Mar 4, 2025, Ben Ode wrote:",
    "Ben Ode wrote on 04.03.2025 10:02:",
    "Ben Ode <ben@example.com> wrote on Tue, 4 Mar 2025 10:02:",
    "On 4 March 2025 at 10:02 Ben Ode via Debrief <ben@example.com> wrote:",
    "On Tuesday, 4 March 2025, Ben Ode <ben@example.com> wrote:",
    "On Tue, 2025-03-04 at 10:02 +0100, Ben Ode wrote:",
    "On Tue, Mar 04, 2025 at 10:02:31AM +0100, Ben Ode wrote:",
    'On 4/3/2025 at 10:02 AM, "Ben Ode" wrote:',
    "Ben Ode said the following on 3/4/2025 10:02 AM:",
    "On Mar 4, 2025, at 10:02 AM, Ben Ode <ben@example.com<mailto:ben@example.com>> wrote:",
    "On Mar 4, 2025, at 10:02 AM, Ben Ode [mailto:ben@example.com] wrote:",
    "At 10:02 AM 3/4/2025, Ben Ode wrote:",
    "Quoting Ben Ode <ben@example.com>:",
    "In message <abc123@example.com>, Ben Ode writes:",
    "* Ben Ode (ben@example.com) wrote on 4 Mar 2025:",
    "--- On Tue, 3/4/25, Ben Ode <ben@example.com> wrote:",
    "On Tue, Mar 4, 2025 at 10:02 AM Ben Ode (Debrief) <ben@example.com> wrote:",
    "---- On Tue, 04 Mar 2025 10:02:00 +0100 Ben Ode <ben@example.com> wrote ----",
    "On Tue, Mar 4, 2025 at 10:02 AM, Ben Ode < ben@example.com > wrote:",
    'On Mar 4, 2025 10:02 AM, "Ben Ode" <ben@example.com> wrote:',
    "2025-03-04 10:02 GMT+01:00 Ben Ode <ben@example.com>:",
    "On 04-Mar-2025 10:02, Ben Ode wrote:",
    "Ben Ode, 04.03.2025 10:02:",
    '04.03.2025, 10:02, "Ben Ode" <ben@example.com>:',
    "On March 4, 2025 at 10:02:11 AM, Ben Ode (ben@example.com) wrote:",
    "On Tue, Mar 4, 2025 at 10:02 AM <ben@example.com> wrote:",
    "On Tue, 4 Mar 2025 at 10:02, 'Ben Ode' via Team <team@example.com> wrote:",
    "On Tue, 4 Mar 2025 10:02:00 GMT, Ben Ode <notifications@example.com> wrote:",
  ],
  German: [
    "Am Di., 4. März 2025 um 10:02 Uhr schrieb Ben Ode <ben@example.com>:",
    "Am 04.03.2025 um 10:02 schrieb Ben Ode:",
    "Am 4. März 2025 10:02:31 MEZ schrieb Ben Ode <ben@example.com>:",
    "Am 04.03.25 um 10:02 schrieb Ben Ode:",
    "Am Dienstag, 4. März 2025, 10:02:31 MEZ hat Ben Ode <ben@example.com> Folgendes geschrieben:",
    "Am 04.03.2025 um 10:02 schrieb Ben Ode <ben@example.com>:",
    "Ben Ode schrieb am 04.03.2025 um 10:02:",
    "Ben Ode <ben@example.com> schrieb am Di., 4. März 2025, 10:02:",
    "Ben Ode hat am 04.03.2025 10:02 geschrieben:",
    "Ben Ode <ben@example.com> hat am 04.03.2025 10:02 CET geschrieben:",
    "Zitat von Ben Ode <ben@example.com>:",
  ],
  French: [
    "Le mar. 4 mars 2025 à 10:02, Ben Ode <ben@example.com> a écrit :",
    "Le 04/03/2025 à 10:02, Ben Ode a écrit :",
    "Le 4 mars 2025 à 10:02, Ben Ode <ben@example.com> a écrit :",
    "Le mardi 4 mars 2025 à 10:02:31 UTC+1, Ben Ode <ben@example.com> a écrit :",
    "Le 4 mars 2025 10:02:31 GMT+01:00, Ben Ode <ben@example.com> a écrit :",
    "Le mar. 4 mars 2025, 10 h 02, Ben Ode <ben@example.com> a écrit :",
    "Ben Ode <ben@example.com> a écrit :",
    "Ben Ode a écrit le 04/03/2025 à 10:02 :",
    "Le mardi 4 mars 2025, Ben Ode <ben@example.com> a écrit :",
    "Le mar. 4 mars 2025 à 10h02, Ben Ode <ben@example.com> a écrit :",
  ],
  Spanish: [
    "El mar, 4 mar 2025 a las 10:02, Ben Ode (<ben@example.com>) escribió:",
    "El 04/03/2025 a las 10:02, Ben Ode escribió:",
    "El martes, 4 de marzo de 2025, 10:02:31 CET, Ben Ode <ben@example.com> escribió:",
    "El 4 mar 2025, a las 10:02, Ben Ode <ben@example.com> escribió:",
    "El mar., 4 de marzo de 2025 10:02 a. m., Ben Ode <ben@example.com> escribió:",
    "Ben Ode <ben@example.com> escribió:",
    "El martes, 4 de marzo de 2025, Ben Ode <ben@example.com> escribió:",
  ],
  Italian: [
    "Il giorno mar 4 mar 2025 alle ore 10:02 Ben Ode <ben@example.com> ha scritto:",
    "Il 04/03/2025 10:02, Ben Ode ha scritto:",
    "Il giorno 4 mar 2025, alle ore 10:02, Ben Ode <ben@example.com> ha scritto:",
    "Il martedì 4 marzo 2025, Ben Ode <ben@example.com> ha scritto:",
    "Il Martedì 4 Marzo 2025 10:02, Ben Ode <ben@example.com> ha scritto:",
    "Il mar 4 mar 2025, 10:02 Ben Ode <ben@example.com> ha scritto:",
    "In data martedì 4 marzo 2025 10:02:31 CET, Ben Ode ha scritto:",
  ],
  Portuguese: [
    "Em ter., 4 de mar. de 2025 às 10:02, Ben Ode <ben@example.com> escreveu:",
    "Em 04/03/2025 10:02, Ben Ode escreveu:",
    "Em terça-feira, 4 de março de 2025 10:02:31 BRT, Ben Ode <ben@example.com> escreveu:",
    "Ben Ode <ben@example.com> escreveu no dia terça, 4/03/2025 à(s) 10:02:",
    "No dia 4 de março de 2025 às 10:02, Ben Ode <ben@example.com> escreveu:",
    "A terça, 4 de mar. de 2025 10:02, Ben Ode <ben@example.com> escreveu:",
    "Às 10:02 de 04/03/2025, Ben Ode escreveu:",
    "Em ter, 4 de mar de 2025 10:02, Ben Ode <ben@example.com> escreveu:",
  ],
  Dutch: [
    "Op di 4 mrt 2025 om 10:02 schreef Ben Ode <ben@example.com>:",
    "Op 4 mrt. 2025 om 10:02 heeft Ben Ode <ben@example.com> het volgende geschreven:",
    "Op dinsdag 4 maart 2025 schreef Ben Ode <ben@example.com>:",
    "Op 04-03-2025 om 10:02 schreef Ben Ode:",
    "Op 4 maart 2025 10:02 schreef Ben Ode <ben@example.com>:",
    "Op 4 maart 2025 om 10:02:31, Ben Ode (ben@example.com) schreef:",
    "Op di 4 mrt 2025 10:02 schreef Ben Ode <ben@example.com>:",
    "Ben Ode schreef op 04-03-2025 10:02:",
    "Op dinsdag 4 maart 2025 om 10:02:31 CET schreef Ben Ode <ben@example.com>:",
    "Op 4 maart 2025 10:23 schreef Ben Ode het volgende:",
  ],
  Swedish: [
    "Den tis 4 mars 2025 kl 10:02 skrev Ben Ode <ben@example.com>:",
    "Den 2025-03-04 kl. 10:02, skrev Ben Ode:",
    "4 mars 2025 kl. 10:02 skrev Ben Ode <ben@example.com>:",
    "tis 4 mars 2025 kl. 10:02 skrev Ben Ode <ben@example.com>:",
    "Den tisdag 4 mars 2025 skrev Ben Ode <ben@example.com>:",
    "På tis, 4 mar 2025 kl. 10:02 skrev Ben Ode <ben@example.com>:",
    "Ben Ode skrev den 2025-03-04 10:02:",
  ],
  Danish: [
    "Den tirs. 4. mar. 2025 kl. 10.02 skrev Ben Ode <ben@example.com>:",
    "Den 4. mar. 2025 kl. 10.02 skrev Ben Ode <ben@example.com>:",
    "Den 04-03-2025 kl. 10:02 skrev Ben Ode:",
    "Den tirsdag den 4. marts 2025 skrev Ben Ode <ben@example.com>:",
    "tir. 4. mar. 2025 10.02 skrev Ben Ode <ben@example.com>:",
    "Den tirsdag 4. marts 2025 kl. 10.02.31 CET skrev Ben Ode <ben@example.com>:",
  ],
  Norwegian: [
    "tir. 4. mars 2025 kl. 10:02 skrev Ben Ode <ben@example.com>:",
    "Den 04.03.2025 10:02, skrev Ben Ode:",
    "4. mar. 2025 kl. 10:02 skrev Ben Ode <ben@example.com>:",
    "På tirsdag 4. mars 2025 skrev Ben Ode <ben@example.com>:",
    "Ben Ode <ben@example.com> skrev tir. 4. mars 2025 kl. 10:02:",
  ],
  Finnish: [
    "ti 4. maaliskuuta 2025 klo 10.02 Ben Ode (ben@example.com) kirjoitti:",
    "Ben Ode <ben@example.com> kirjoitti 4.3.2025 kello 10.02:",
    "4.3.2025 10.02, Ben Ode kirjoitti:",
    "tiistai 4. maaliskuuta 2025 Ben Ode <ben@example.com> kirjoitti:",
    "Ben Ode kirjoitti 4.3.2025 klo 10:02:",
  ],
  Polish: [
    "wt., 4 mar 2025 o 10:02 Ben Ode <ben@example.com> napisał(a):",
    "W dniu 4.03.2025 o 10:02, Ben Ode pisze:",
    "Wiadomość napisana przez Ben Ode <ben@example.com> w dniu 4 mar 2025, o godz. 10:02:",
    "W dniu wtorek, 4 marca 2025 Ben Ode <ben@example.com> napisał(a):",
    "W dniu 4 marca 2025 10:02 użytkownik Ben Ode <ben@example.com> napisał:",
    "Dnia 4 marca 2025 10:02 Ben Ode <ben@example.com> napisał(a):",
    "W dniu 2025-03-04 10:02, Ben Ode napisał(a):",
  ],
  Czech: [
    "út 4. 3. 2025 v 10:02 odesílatel Ben Ode <ben@example.com> napsal:",
    "Dne 04. 03. 25 v 10:02 Ben Ode napsal(a):",
    "Dne 4. března 2025 10:02 Ben Ode <ben@example.com> napsal(a):",
    "4. 3. 2025 v 10:02, Ben Ode <ben@example.com>:",
  ],
  Slovak: [
    "ut 4. 3. 2025 o 10:02 Ben Ode <ben@example.com> napísal(a):",
    "Dňa 4. 3. 2025 o 10:02 Ben Ode napísal(a):",
    "Dňa utorok 4. marca 2025 Ben Ode <ben@example.com> napísal(a):",
  ],
  Hungarian: [
    "Ben Ode <ben@example.com> ezt írta (időpont: 2025. márc. 4., K, 10:02):",
    "2025.03.04. 10:02 keltezéssel, Ben Ode írta:",
    "Ben Ode <ben@example.com> írta (2025. március 4. 10:02):",
    '2025. márc. 4. 10:02 ezt írta ("Ben Ode" <ben@example.com>):',
    "2025. március 4., kedd dátummal Ben Ode <ben@example.com> ezt írta:",
  ],
  Romanian: [
    "În mar., 4 mar. 2025 la 10:02, Ben Ode <ben@example.com> a scris:",
    "La 04.03.2025 10:02, Ben Ode a scris:",
    "Pe 4 mar. 2025, la 10:02, Ben Ode <ben@example.com> a scris:",
    "Pe marți, 4 martie 2025 la 10:02, Ben Ode <ben@example.com> a scris:",
  ],
  Bulgarian: [
    "На вт, 4.03.2025 г. в 10:02 Ben Ode <ben@example.com> написа:",
    "На 4.3.2025 г. в 10:02 ч., Ben Ode написа:",
    "На 4 март 2025 г., 10:02, Ben Ode <ben@example.com> написа:",
  ],
  Russian: [
    "вт, 4 мар. 2025 г. в 10:02, Ben Ode <ben@example.com>:",
    "04.03.2025 10:02, Ben Ode пишет:",
    "4 марта 2025 г., в 10:02, Ben Ode <ben@example.com> написал(а):",
    '04.03.2025, 10:02, "Ben Ode" <ben@example.com>:',
    "Вторник, 4 марта 2025, 10:02 +03:00 от Ben Ode <ben@example.com>:",
    "4 марта 2025 г. 10:02 пользователь Ben Ode <ben@example.com> написал:",
    "Вы писали 4 марта 2025 г., 10:02:31:",
    "вторник, 4 марта 2025 г. пользователь Ben Ode <ben@example.com> написал:",
  ],
  Ukrainian: [
    "вт, 4 бер. 2025 р. о 10:02 Ben Ode <ben@example.com> пише:",
    "04.03.2025 10:02, Ben Ode пише:",
    "4 бер. 2025 р. о 10:02 Ben Ode <ben@example.com> написав(-ла):",
    '4 березня 2025, 10:02:31, від "Ben Ode" <ben@example.com>:',
  ],
  Croatian: [
    "uto, 4. ožu 2025. u 10:02 Ben Ode <ben@example.com> napisao je:",
    "Dana 4.3.2025. u 10:02, Ben Ode je napisao/la:",
    "Dana uto, 4. ožu 2025. u 10:02 Ben Ode <ben@example.com> napisao je:",
  ],
  Serbian: [
    "уто, 4. мар 2025. у 10:02 Ben Ode <ben@example.com> је написао/ла:",
    "4.3.2025. 10:02, Ben Ode је написао/ла:",
  ],
  Slovenian: [
    "V tor., 4. mar. 2025 ob 10:02 je oseba Ben Ode <ben@example.com> napisala:",
    "Dne 4. 03. 25 ob 10:02 je Ben Ode napisal(a):",
    "4. mar. 2025 10:02 je Ben Ode <ben@example.com> napisal:",
  ],
  Greek: [
    "Στις Τρί 4 Μαρ 2025 στις 10:02 π.μ., ο χρήστης Ben Ode <ben@example.com> έγραψε:",
    "Στις 4/3/2025 10:02, ο/η Ben Ode έγραψε:",
    "Στις 4 Μαρ 2025, 10:02 π.μ., ο χρήστης Ben Ode <ben@example.com> έγραψε:",
  ],
  Turkish: [
    "Ben Ode <ben@example.com>, 4 Mar 2025 Sal, 10:02 tarihinde şunu yazdı:",
    "4 Mart 2025 Salı tarihinde Ben Ode <ben@example.com> yazdı:",
    "04.03.2025 10:02 tarihinde Ben Ode yazdı:",
    "Ben Ode <ben@example.com> şunları yazdı (4 Mar 2025 10:02):",
    '4 Mar 2025 10:02 tarihinde "Ben Ode" <ben@example.com> yazdı:',
  ],
  Estonian: [
    "Kontakt Ben Ode (<ben@example.com>) kirjutas kuupäeval T, 4. märts 2025 kell 10:02:",
    "Ben Ode kirjutas 04.03.2025 kell 10:02:",
  ],
  Latvian: [
    "otrd., 2025. g. 4. marts, plkst. 10:02 — lietotājs Ben Ode (<ben@example.com>) rakstīja:",
    "2025.03.04. 10:02, Ben Ode rakstīja:",
  ],
  Lithuanian: ["2025-03-04, an, 10:02 Ben Ode <ben@example.com> rašė:", "2025-03-04 10:02, Ben Ode rašė:"],
  Catalan: [
    "Missatge de Ben Ode <ben@example.com> del dia dt., 4 de març 2025 a les 10:02:",
    "El 4/3/25 a les 10:02, Ben Ode ha escrit:",
  ],
  Basque: ["Ben Ode <ben@example.com> erabiltzaileak hau idatzi du (2025 mar. 4, ar. (10:02)):"],
  Galician: ["O mar, 4 mar 2025 ás 10:02, Ben Ode (<ben@example.com>) escribiu:"],
  Vietnamese: [
    "Vào Th 3, 4 thg 3, 2025 vào lúc 10:02 Ben Ode <ben@example.com> đã viết:",
    "Vào 10:02, T.3, 4 thg 3, 2025 Ben Ode <ben@example.com> đã viết:",
    "Vào ngày 4 tháng 3, 2025, lúc 10:02, Ben Ode <ben@example.com> viết:",
  ],
  Indonesian: [
    "Pada tanggal Sel, 4 Mar 2025 pukul 10.02 Ben Ode <ben@example.com> menulis:",
    "Pada Sel, 4 Mar 2025 10:02 Ben Ode <ben@example.com> menulis:",
    "Pada 4 Mar 2025, pukul 10.02, Ben Ode <ben@example.com> menulis:",
  ],
  Malay: ["Pada Sel, 4 Mac 2025 10:02 PTG Ben Ode <ben@example.com> menulis:"],
  Afrikaans: ["Op Di. 04 Mrt. 2025 om 10:02 het Ben Ode <ben@example.com> geskryf:"],
  Icelandic: ["Þann þri., 4. mar. 2025 kl. 10:02 skrifaði Ben Ode <ben@example.com>:"],
  Japanese: [
    "2025年3月4日(火) 10:02 Ben Ode <ben@example.com>:",
    "2025/03/04 10:02、Ben Ode のメール：",
    "2025年3月4日(火) 10:02、Ben Ode さん(ben@example.com)のメッセージ:",
    "On 2025/03/04 10:02, Ben Ode wrote:",
    "2025年3月4日 10:02、Ben Ode <ben@example.com>のメール:",
    "Ben Ode さんは書きました:",
    "2025年3月4日(火曜日)、Ben Ode<ben@example.com>さんは書きました:",
    "2025/03/04 10:02 Ben Ode <ben@example.com>:",
  ],
  Chinese: [
    "Ben Ode <ben@example.com> 于2025年3月4日周二 10:02写道：",
    "在 2025年3月4日，上午10:02，Ben Ode 写道：",
    '在 2025-03-04 10:02:31，"Ben Ode" <ben@example.com> 写道：',
    'At 2025-03-04 10:02:31, "Ben Ode" <ben@example.com> wrote:',
    "Ben Ode <ben@example.com> 於 2025年3月4日 週二 上午10:02寫道：",
    "在 2025/3/4 10:02, Ben Ode 写道:",
    "2025年3月4日 10:02，Ben Ode <ben@example.com> 写道：",
  ],
  Korean: [
    "2025년 3월 4일 (화) 오전 10:02, Ben Ode <ben@example.com>님이 작성:",
    "2025. 3. 4. 오전 10:02, Ben Ode <ben@example.com> 작성:",
    "2025년 3월 4일 화요일, Ben Ode<ben@example.com>님이 작성한 메시지:",
    "2025-03-04 오전 10:02에 Ben Ode 이(가) 쓴 글:",
  ],
  Arabic: [
    "في الثلاثاء، 4 مارس 2025 في 10:02 ص تمت كتابة ما يلي بواسطة Ben Ode <ben@example.com>:",
    "في 4 مارس 2025، 10:02، كتب Ben Ode:",
    "في ٤ مارس ٢٠٢٥ ١٠:٠٢ ص، كتب Ben Ode <ben@example.com>:",
    "بتاريخ الثلاثاء، 4 مارس 2025 10:02 ص، كتب Ben Ode <ben@example.com>:",
  ],
  Hebrew: [
    "בתאריך יום ג׳, 4 במרץ 2025 ב-10:02 מאת Ben Ode <ben@example.com>:",
    "ב-4 במרץ 2025, בשעה 10:02, Ben Ode <ben@example.com> כתב/ה:",
    "בתאריך 04/03/2025 10:02, Ben Ode כתב:",
  ],
  Persian: [
    "در تاریخ سه‌شنبه ۴ مارس 2025، 10:02 Ben Ode <ben@example.com> نوشت:",
    "در سه‌شنبه ۴ مارس ۲۰۲۵ ساعت ۱۰:۰۲، Ben Ode <ben@example.com> نوشت:",
  ],
  Hindi: [
    "मंगल, 4 मार्च 2025 को 10:02 बजे Ben Ode <ben@example.com> ने लिखा:",
    "4 मार्च 2025 को 10:02 पूर्वाह्न पर, Ben Ode <ben@example.com> ने लिखा:",
  ],
  Bengali: ["মঙ্গল, ৪ মার্চ, ২০২৫ তারিখে ১০:০২ AM টায় Ben Ode <ben@example.com> লিখেছেন:"],
  Tamil: ["செவ்., 4 மார்., 2025, முற்பகல் 10:02 அன்று, Ben Ode <ben@example.com> எழுதியது:"],
  Thai: [
    "ในวันที่ อ. 4 มี.ค. 2025 เวลา 10:02 Ben Ode <ben@example.com> เขียนว่า:",
    "เมื่อ 4 มี.ค. 2568 10:02 Ben Ode <ben@example.com> เขียน:",
    "เมื่อวันอังคารที่ 4 มีนาคม 2568 Ben Ode <ben@example.com> เขียนว่า:",
  ],
  Filipino: ["Noong Mar, Mar 4, 2025 nang 10:02 AM, isinulat ni Ben Ode <ben@example.com> ang sumusunod:"],
  Swahili: ["Mnamo Jumanne, 4 Machi 2025 saa 10:02 Ben Ode <ben@example.com> aliandika:"],
  Macedonian: ["На вт., 4 март 2025 г. во 10:02 Ben Ode <ben@example.com> напиша:"],
  Albanian: ["Më mar., 4 mar. 2025 në 10:02, Ben Ode <ben@example.com> shkroi:"],
  Azerbaijani: ["Ben Ode <ben@example.com>, 4 Mar 2025 10:02 tarixində yazdı:"],
  Georgian: ["სამ, 4 მარ, 2025-ზე 10:02 ზე Ben Ode-მა <ben@example.com> დაწერა:"],
  Esperanto: ["Je 4 Mar 2025, 10:02, Ben Ode <ben@example.com> skribis:"],
  Welsh: ["Ar Maw, 4 Maw 2025 am 10:02 ysgrifennodd Ben Ode <ben@example.com>:"],
  Irish: ["Ar Máirt 4 Márta 2025 ag 10:02, scríobh Ben Ode <ben@example.com>:"],
};

function wrapped(text: string, width: number): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1)!;
    if (last !== "" && `${last} ${word}`.length > width) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines.join("\n");
}

const ADDRESS = "<ben@example.com>";
const LONG_NAME = "Benjamin Alexander Ode-Fitzgerald (Debrief Service)";

const DRESSES: Record<string, (line: string) => string> = {
  "as it is": (line) => line,
  "no-break spaces": (line) => line.replace(/(\d) /g, "$1\u00a0"),
  "narrow no-break spaces": (line) => line.replace(/ (AM|a\.|p\.)/g, "\u202f$1"),
  starred: (line) => `*${line}*`,
  "wrapped at 72": (line) => wrapped(line, 72),
  "wrapped at 50": (line) => wrapped(line, 50),
  "address as a link": (line) => line.replace(ADDRESS, "<mailto:ben@example.com>"),
  "address and its link": (line) => line.replace(ADDRESS, "<ben@example.com<mailto:ben@example.com>>"),
  "address in square brackets": (line) => line.replace(ADDRESS, "[mailto:ben@example.com]"),
  "a long name, wrapped": (line) => wrapped(line.replace("Ben Ode", LONG_NAME), 70),
  "a direction mark in front": (line) => `\u200e${line}`,
  indented: (line) => `  ${line}`,
};

const REPLY = "It went fine, I think.";
const QUOTE = "How did the talk go?\nPlease tell us more.\n\nWith questions,\nThe team";
const marked = (text: string) => text.replace(/^/gm, "> ");

const SHAPES: Record<string, (line: string) => string> = {
  "above a marked quotation": (line) => `${REPLY}\n\n${line}\n\n${marked(QUOTE)}\n`,
  "right above a marked quotation": (line) => `${REPLY}\n\n${line}\n${marked(QUOTE)}\n`,
  "marked itself": (line) => `${REPLY}\n\n${marked(line)}\n${marked(QUOTE)}\n`,
  "the reply below": (line) => `${line}\n${marked(QUOTE)}\n\n${REPLY}\n`,
  "above an unmarked quotation": (line) => `${REPLY}\n\n${line}\n\n${QUOTE}\n`,
};

// Without a date and a verb only marks tell that a quotation follows.
const isWhole = (line: string) => /\p{Nd}|@.* /u.test(line) && !/^(?:Quoting|Ben Ode, \d)/.test(line);

describe("attributions of each language leave the reply alone", () => {
  test.each(Object.entries(LINES))("%s", (_language, lines) => {
    const failed: string[] = [];
    for (const line of lines) {
      for (const [dress, put] of Object.entries(DRESSES)) {
        for (const [shape, build] of Object.entries(SHAPES)) {
          const dressed = put(line);
          if (dress !== "as it is" && dressed === line) continue;
          if (shape.includes("unmarked") && !isWhole(line)) continue;
          if (readReply({ text: build(dressed) }).text !== REPLY) failed.push(`${dress}, ${shape}: ${line}`);
        }
      }
    }
    expect(failed).toEqual([]);
  });
});
