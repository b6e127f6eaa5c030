/**
 * The words for numbers: one to five, as a rating is written out, and on to twelve, as questions are counted. Data, a row a language; `|` between forms. `-` stands where the
 * word is an everyday one in this or another language ("un", "to", "en", "tri") and would rate by accident.
 */
const ROWS: Record<string, string> = {
  English: "one two three four five",
  German: "eins zwei drei vier fünf|fuenf",
  French: "- deux trois quatre cinq",
  Spanish: "uno dos tres cuatro cinco",
  Italian: "uno due tre quattro cinque",
  Portuguese: "- dois|duas três quatro cinco",
  Dutch: "een|één twee drie vier vijf",
  Swedish: "ett två tre fyra fem",
  "Danish, Norwegian": "- - tre fire fem",
  Finnish: "yksi kaksi kolme neljä viisi",
  Icelandic: "einn tveir þrír fjórir fimm",
  Polish: "jeden dwa trzy cztery pięć",
  Czech: "jedna|jeden dva|dvě tři čtyři pět",
  Slovak: "jedna|jeden dva|dve tri štyri päť",
  Hungarian: "egy kettő|két három négy öt",
  Romanian: "unu doi|două trei patru cinci",
  Bulgarian: "едно две три четири пет",
  Russian: "один два три четыре пять",
  Ukrainian: "один два три чотири п'ять",
  "Serbian, Croatian, Bosnian": "jedan dva tri četiri pet",
  Slovenian: "ena dve tri štiri pet",
  Greek: "ένα δύο τρία τέσσερα πέντε",
  Turkish: "bir iki üç dört beş",
  Estonian: "üks kaks kolm neli viis",
  Latvian: "viens divi trīs četri pieci",
  Lithuanian: "vienas du trys keturi penki",
  Catalan: "- - - quatre cinc",
  "Basque, Galician": "bat bi hiru lau bost",
  Vietnamese: "một hai ba bốn năm",
  "Indonesian, Malay": "satu dua tiga empat lima",
  Afrikaans: "een twee drie vier vyf",
  Japanese: "一 二 三 四 五",
  Korean: "일|하나 이|둘 삼|셋 사|넷 오|다섯",
  Arabic: "واحد اثنان|اثنين ثلاثة أربعة خمسة",
  Hebrew: "אחת|אחד שתיים|שניים שלוש|שלושה ארבע|ארבעה חמש|חמישה",
  Persian: "یک دو سه چهار پنج",
  Hindi: "एक दो तीन चार पांच|पाँच",
  Thai: "หนึ่ง สอง สาม สี่ ห้า",
};

/** The number that a word means, in whatever language knows it. */
export const NUMERALS: ReadonlyMap<string, number> = new Map(
  Object.values(ROWS).flatMap((row) =>
    row
      .split(" ")
      .flatMap((forms, index) => (forms === "-" ? [] : forms.split("|").map((form) => [form, index + 1] as const))),
  ),
);

/** The words for six to twelve: no rating goes so far, numbers of questions do. */
const HIGHER = [
  "six|sechs|seis|sei|zes|sex|seks|kuusi|sześć|šest|hat|șase|шесть|шість|шест|έξι|altı",
  "seven|sieben|sept|siete|sette|sete|zeven|sju|syv|seitsemän|siedem|sedm|семь|сім|седем|επτά|yedi",
  "eight|acht|huit|ocho|otto|oito|åtta|otte|åtte|osiem|osm|восемь|вісім|οκτώ|sekiz",
  "nine|neun|neuf|nueve|nove|negen|nio|ni|dziewięć|devět|девять|εννέα|dokuz",
  "ten|zehn|dix|diez|dieci|dez|tien|tio|dziesięć|deset|десять|δέκα|on",
  "eleven|elf|onze|once|undici|elva|elleve|jedenaście|одиннадцать",
  "twelve|zwölf|douze|doce|dodici|doze|twaalf|tolv|dwanaście|двенадцать",
];

/** The words with which people number what they answer, one to twelve. */
export const COUNTED: ReadonlyMap<string, number> = new Map([
  ...HIGHER.flatMap((row, index) => row.split("|").map((word) => [word, index + 6] as const)),
  ...["un", "une", "um", "uma", "en", "én", "ein"].map((word) => [word, 1] as const),
  ...NUMERALS,
]);
