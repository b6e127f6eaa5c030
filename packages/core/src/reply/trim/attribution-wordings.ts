/**
 * The wording of attributions in each language, with lines as mail programs write them. Data; the test of attribution.ts
 * runs every sample.
 */

/**
 * How a language writes its attribution. `verb` is matched as whole words in lower case; `last` says that only the end
 * of the line will do, because the verb is common inside ordinary sentences.
 */
export type Wording = { language: string; verbs: string[]; last?: boolean; samples: string[] };

export const WORDINGS: Wording[] = [
  {
    language: "English",
    verbs: ["wrote", "writes", "sent", "said"],
    last: true,
    samples: [
      "Ben Ode said the following on 3/4/2025 10:02 AM:",
      "On Tue, Mar 4, 2025 at 10:02 AM Ben Ode <ben@example.com> wrote:",
      "On 04/03/2025 10:02, Ben Ode wrote:",
    ],
  },
  {
    language: "German",
    verbs: ["zitat von", "schrieb", "schreibt", "geschrieben"],
    samples: [
      "Ben Ode schrieb am 04.03.2025 um 10:02:",
      "Am Di., 4. März 2025 um 10:02 Uhr schrieb Ben Ode <ben@example.com>:",
      "Am 04.03.2025 um 10:02 schrieb Ben Ode:",
    ],
  },
  {
    language: "French",
    verbs: ["a écrit", "écrit", "a ecrit"],
    samples: [
      "Le mar. 4 mars 2025 à 10:02, Ben Ode <ben@example.com> a écrit :",
      "Le 04/03/2025 à 10:02, Ben Ode a écrit :",
    ],
  },
  {
    language: "Spanish",
    verbs: ["escribió", "escribio"],
    samples: [
      "El mar, 4 mar 2025 a las 10:02, Ben Ode (<ben@example.com>) escribió:",
      "El 04/03/2025 a las 10:02, Ben Ode escribió:",
    ],
  },
  {
    language: "Italian",
    verbs: ["ha scritto", "scrive"],
    samples: [
      "Il giorno mar 4 mar 2025 alle ore 10:02 Ben Ode <ben@example.com> ha scritto:",
      "Il 04/03/2025 10:02, Ben Ode ha scritto:",
    ],
  },
  {
    language: "Portuguese",
    verbs: ["escreveu", "escreveu-me"],
    samples: [
      "Em ter., 4 de mar. de 2025 às 10:02, Ben Ode <ben@example.com> escreveu:",
      "A 04/03/2025 10:02, Ben Ode escreveu:",
    ],
  },
  {
    language: "Dutch",
    verbs: ["schreef", "geschreven", "heeft geschreven"],
    samples: [
      "Op di 4 mrt 2025 om 10:02 schreef Ben Ode <ben@example.com>:",
      "Op 4 mrt. 2025 om 10:02 heeft Ben Ode het volgende geschreven:",
    ],
  },
  {
    language: "Swedish, Danish, Norwegian",
    verbs: ["skrev", "skreiv", "följande"],
    samples: [
      "Den tis 4 mars 2025 kl 10:02 skrev Ben Ode <ben@example.com>:",
      "Den tirs. 4. mar. 2025 kl. 10.02 skrev Ben Ode <ben@example.com>:",
      "tir. 4. mars 2025 kl. 10:02 skrev Ben Ode <ben@example.com>:",
    ],
  },
  {
    language: "Finnish",
    verbs: ["kirjoitti"],
    samples: ["ti 4. maaliskuuta 2025 klo 10.02 Ben Ode (ben@example.com) kirjoitti:"],
  },
  { language: "Icelandic", verbs: ["skrifaði"], samples: ["Þann þri., 4. mar. 2025 kl. 10:02 skrifaði Ben Ode:"] },
  {
    language: "Polish",
    verbs: ["wiadomość napisana przez", "napisał", "napisała", "napisał(a)", "pisze"],
    samples: [
      "Wiadomość napisana przez Ben Ode <ben@example.com> w dniu 4 mar 2025, o godz. 10:02:",
      "wt., 4 mar 2025 o 10:02 Ben Ode <ben@example.com> napisał(a):",
      "W dniu 4.03.2025 o 10:02, Ben Ode pisze:",
    ],
  },
  {
    language: "Czech",
    verbs: ["napsal", "napsala", "napsal(a)"],
    samples: ["út 4. 3. 2025 v 10:02 odesílatel Ben Ode <ben@example.com> napsal:"],
  },
  {
    language: "Slovak",
    verbs: ["napísal", "napísala", "napísal(a)"],
    samples: ["ut 4. 3. 2025 o 10:02 Ben Ode <ben@example.com> napísal(a):"],
  },
  {
    language: "Hungarian",
    verbs: ["írta", "ezt írta"],
    samples: [
      "Ben Ode <ben@example.com> ezt írta (időpont: 2025. márc. 4., K, 10:02):",
      "2025.03.04. 10:02 keltezéssel, Ben Ode írta:",
    ],
  },
  {
    language: "Romanian",
    verbs: ["a scris"],
    samples: ["În mar., 4 mar. 2025 la 10:02, Ben Ode <ben@example.com> a scris:"],
  },
  {
    language: "Bulgarian",
    verbs: ["написа"],
    samples: ["На вт, 4.03.2025 г. в 10:02 Ben Ode <ben@example.com> написа:"],
  },
  {
    language: "Russian",
    verbs: ["вы писали", "написал", "написала", "написал(а)", "пишет", "писал", "писал(а)"],
    samples: [
      "Вы писали 4 марта 2025 г., 10:02:31:",
      "вт, 4 мар. 2025 г. в 10:02, Ben Ode <ben@example.com>:",
      "04.03.2025 10:02, Ben Ode пишет:",
    ],
  },
  {
    language: "Ukrainian",
    verbs: ["написав(-ла)", "пише", "написав", "написала"],
    samples: ["вт, 4 бер. 2025 р. о 10:02 Ben Ode <ben@example.com> пише:"],
  },
  {
    language: "Serbian, Croatian, Bosnian",
    verbs: [
      "je napisao",
      "napisao je",
      "napisala je",
      "je napisala",
      "je napisao/la",
      "je napisao(la)",
      "piše",
      "је написао",
      "је написао/ла",
      "пише",
    ],
    samples: [
      "uto, 4. ožu 2025. u 10:02 Ben Ode <ben@example.com> napisao je:",
      "4.3.2025. u 10:02, Ben Ode je napisao/la:",
    ],
  },
  {
    language: "Slovenian",
    verbs: ["napisal(a)", "napisal", "napisala", "je napisala", "je napisal", "je oseba"],
    samples: [
      "Dne 4. 03. 25 ob 10:02 je Ben Ode napisal(a):",
      "V tor., 4. mar. 2025 ob 10:02 je oseba Ben Ode <ben@example.com> napisala:",
    ],
  },
  {
    language: "Greek",
    verbs: ["έγραψε", "έγραψε/αν"],
    samples: ["Στις Τρί 4 Μαρ 2025 στις 10:02 π.μ., ο χρήστης Ben Ode <ben@example.com> έγραψε:"],
  },
  {
    language: "Turkish",
    verbs: ["yazdı", "şunu yazdı", "şunları yazdı"],
    samples: ["Ben Ode <ben@example.com>, 4 Mar 2025 Sal, 10:02 tarihinde şunu yazdı:"],
  },
  {
    language: "Estonian",
    verbs: ["kirjutas"],
    samples: ["Kontakt Ben Ode (<ben@example.com>) kirjutas kuupäeval T, 4. märts 2025 kell 10:02:"],
  },
  {
    language: "Latvian",
    verbs: ["rakstīja"],
    samples: ["otrd., 2025. g. 4. marts, plkst. 10:02 — lietotājs Ben Ode (<ben@example.com>) rakstīja:"],
  },
  {
    language: "Lithuanian",
    verbs: ["rašė", "parašė"],
    samples: ["2025-03-04, an, 10:02 Ben Ode <ben@example.com> rašė:"],
  },
  {
    language: "Catalan",
    verbs: ["va escriure", "ha escrit"],
    samples: [
      "Missatge de Ben Ode <ben@example.com> del dia dt., 4 de març 2025 a les 10:02:",
      "El 4/3/25 a les 10:02, Ben Ode ha escrit:",
    ],
  },
  {
    language: "Basque, Galician",
    verbs: ["hau idatzi du", "escribiu"],
    samples: [
      "Ben Ode <ben@example.com> erabiltzaileak hau idatzi du (2025 mar. 4, ar. (10:02)):",
      "O mar, 4 mar 2025 ás 10:02, Ben Ode (<ben@example.com>) escribiu:",
    ],
  },
  {
    language: "Vietnamese",
    verbs: ["đã viết", "viết"],
    samples: ["Vào Th 3, 4 thg 3, 2025 vào lúc 10:02 Ben Ode <ben@example.com> đã viết:"],
  },
  {
    language: "Indonesian, Malay",
    verbs: ["menulis"],
    samples: ["Pada tanggal Sel, 4 Mar 2025 pukul 10.02 Ben Ode <ben@example.com> menulis:"],
  },
  {
    language: "Afrikaans",
    verbs: ["geskryf", "het geskryf"],
    samples: ["Op Di. 04 Mrt. 2025 om 10:02 het Ben Ode <ben@example.com> geskryf:"],
  },
  {
    language: "Japanese",
    verbs: ["は書きました", "さんは書きました", "のメール", "書きました", "様のメール"],
    samples: [
      "2025年3月4日(火) 10:02、Ben Ode さんは書きました:",
      "2025年3月4日(火) 10:02 Ben Ode <ben@example.com>:",
      "2025/03/04 10:02、Ben Ode のメール：",
    ],
  },
  {
    language: "Chinese",
    verbs: ["写道", "寫道", "写到"],
    samples: ["Ben Ode <ben@example.com> 于2025年3月4日周二 10:02写道：", "在 2025年3月4日，上午10:02，Ben Ode 写道："],
  },
  {
    language: "Korean",
    verbs: ["쓴 글", "작성", "님이 작성", "작성한 메시지"],
    samples: [
      "2025-03-04 오전 10:02에 Ben Ode 이(가) 쓴 글:",
      "2025년 3월 4일 (화) 오전 10:02, Ben Ode <ben@example.com>님이 작성:",
    ],
  },
  {
    language: "Arabic",
    verbs: ["كتب", "كتبت"],
    samples: [
      "في الثلاثاء، 4 مارس 2025 في 10:02 ص تمت كتابة ما يلي بواسطة Ben Ode <ben@example.com>:",
      "في 4 مارس 2025، 10:02، كتب Ben Ode:",
    ],
  },
  {
    language: "Hebrew",
    verbs: ["כתב", "כתבה", "מאת", "כתב/ה"],
    samples: ["בתאריך יום ג׳, 4 במרץ 2025 ב-10:02 מאת Ben Ode <ben@example.com>:"],
  },
  {
    language: "Persian",
    verbs: ["نوشت"],
    samples: ["در تاریخ سه‌شنبه ۴ مارس 2025، 10:02 Ben Ode <ben@example.com> نوشت:"],
  },
  { language: "Hindi", verbs: ["ने लिखा"], samples: ["मंगल, 4 मार्च 2025 को 10:02 बजे Ben Ode <ben@example.com> ने लिखा:"] },
  {
    language: "Thai",
    verbs: ["เขียนว่า", "เขียน"],
    samples: ["ในวันที่ อ. 4 มี.ค. 2025 เวลา 10:02 Ben Ode <ben@example.com> เขียนว่า:"],
  },
  {
    language: "Bengali",
    verbs: ["লিখেছেন"],
    samples: ["মঙ্গল, ৪ মার্চ, ২০২৫ তারিখে ১০:০২ AM টায় Ben Ode <ben@example.com> লিখেছেন:"],
  },
  {
    language: "Tamil",
    verbs: ["எழுதியது"],
    samples: ["செவ்., 4 மார்., 2025, முற்பகல் 10:02 அன்று, Ben Ode <ben@example.com> எழுதியது:"],
  },
  {
    language: "Filipino",
    verbs: ["isinulat ni", "ang sumusunod"],
    samples: ["Noong Mar, Mar 4, 2025 nang 10:02 AM, isinulat ni Ben Ode <ben@example.com> ang sumusunod:"],
  },
  {
    language: "Swahili",
    verbs: ["aliandika"],
    samples: ["Mnamo Jumanne, 4 Machi 2025 saa 10:02 Ben Ode <ben@example.com> aliandika:"],
  },
  {
    language: "Macedonian",
    verbs: ["напиша"],
    samples: ["На вт., 4 март 2025 г. во 10:02 Ben Ode <ben@example.com> напиша:"],
  },
  {
    language: "Albanian",
    verbs: ["shkroi", "shkruajti"],
    samples: ["Më mar., 4 mar. 2025 në 10:02, Ben Ode <ben@example.com> shkroi:"],
  },
  {
    language: "Azerbaijani",
    verbs: ["yazıb"],
    samples: ["Ben Ode <ben@example.com>, 4 Mar 2025 10:02 tarixində yazdı:"],
  },
  {
    language: "Georgian",
    verbs: ["დაწერა"],
    samples: ["სამ, 4 მარ, 2025-ზე 10:02 ზე Ben Ode-მა <ben@example.com> დაწერა:"],
  },
  {
    language: "Welsh, Irish",
    verbs: ["ysgrifennodd", "scríobh"],
    samples: [
      "Ar Maw, 4 Maw 2025 am 10:02 ysgrifennodd Ben Ode <ben@example.com>:",
      "Ar Máirt 4 Márta 2025 ag 10:02, scríobh Ben Ode <ben@example.com>:",
    ],
  },
];
