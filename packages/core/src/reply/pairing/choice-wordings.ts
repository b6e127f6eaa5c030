/**
 * How yes, maybe and no are said, by language. Data: lower case, the wording with which an answer opens; the longest one
 * that fits decides, so that "not sure" is no "no" and "natürlich nicht" no "natürlich". A trailing `!` marks a wording
 * that means something else inside a sentence and counts only on its own ("ez" is "this" in Hungarian).
 */
export type ChoiceWording = { language: string; yes: string; maybe: string; no: string };

export const CHOICE_WORDINGS: ChoiceWording[] = [
  {
    language: "English",
    yes: "yes|yep|yeah|yea|yup|yess|sure|sure thing|definitely|absolutely|certainly|gladly|affirmative|ok|okay|y!|of course|by all means|for sure|totally|indeed|without a doubt|without doubt|no doubt|no question|no hesitation|100%!|why not|i guess so|i suppose so|i think so|i believe so|i do|i would|i am|very much so|very much|most likely|very likely|likely|leaning yes|leaning towards yes|probably yes|rather yes|more yes than no|mostly yes|with pleasure|happy to|let's do it|count me in|still keen|keen|interested",
    maybe:
      "maybe|perhaps|possibly|depends|it depends|that depends|depending|unsure|undecided|not sure|not quite sure|not entirely sure|not really sure|i'm not sure|i am not sure|no idea|no idea yet|i don't know|i do not know|don't know|dunno|yes and no|yes or no|yes/no|on the fence|torn|hard to say|difficult to say|could be|might be|i might|50/50|50-50|fifty-fifty|not yet|probably|potentially|too early to say|too early|we'll see|let's see|i'd have to think|i need to think|i have to think|maybe yes|maybe no|neither|both|so-so|sort of|kind of|somewhat|yes maybe|yes, maybe|no opinion yet|undecided yet",
    no: "no|nope|nah|never|negative|n!|not really|not anymore|not any more|no longer|not at all|not at this point|not at this time|not for now|not now|not this time|not interested|not for me|not a chance|no way|no chance|definitely not|absolutely not|certainly not|of course not|probably not|rather not|most likely not|likely not|i don't think so|i do not think so|i doubt it|doubtful|unlikely|i'm afraid not|afraid not|sorry, no|sorry no|unfortunately not|unfortunately no|sadly not|sadly no|i guess not|i suppose not|i think not|leaning no|leaning towards no|probably no|more no than yes|i'd rather not|under no circumstances|i do not|i don't|i wouldn't|i would not|i'm not|i am not|i won't|i will not|i withdraw|not likely|hardly|far from it|sure not|yeah no|yeah, no",
  },
  {
    language: "German",
    yes: "ja|jawohl|jo|jep|jap|klar|na klar|sicher|sicherlich|natürlich|selbstverständlich|gerne|gern|sehr gerne|auf jeden fall|unbedingt|absolut|definitiv|bestimmt|eher ja|tendenziell ja|wahrscheinlich ja|ich denke schon|ich glaube schon|denke schon|glaube schon|schon|doch|einverstanden|ja klar",
    maybe:
      "vielleicht|eventuell|evtl|möglicherweise|kommt drauf an|kommt darauf an|es kommt drauf an|es kommt darauf an|das kommt darauf an|unsicher|nicht sicher|bin nicht sicher|ich bin nicht sicher|ich bin mir nicht sicher|bin mir nicht sicher|unentschlossen|ich weiß nicht|ich weiß es nicht|weiß nicht|weiß ich nicht|weiss nicht|jein|ja und nein|mal sehen|schwer zu sagen|noch nicht|noch unklar|wahrscheinlich|vermutlich|teils teils|teils, teils|unter umständen|möglich|halb halb",
    no: "nein|nö|nee|nicht|nicht wirklich|nicht mehr|eher nicht|eher nein|lieber nicht|wohl nicht|wohl eher nicht|auf keinen fall|keinesfalls|sicher nicht|bestimmt nicht|natürlich nicht|definitiv nicht|absolut nicht|leider nein|leider nicht|wahrscheinlich nicht|vermutlich nicht|tendenziell nein|ich glaube nicht|ich denke nicht|glaube nicht|denke nicht|kein interesse|keineswegs|niemals|nie|ich würde nicht|ich würde sie nicht|ich würde ihn nicht|noch nicht einmal",
  },
  {
    language: "French",
    yes: "oui|ouais|bien sûr|certainement|absolument|tout à fait|volontiers|d'accord|plutôt oui|sans doute oui|sans hésiter|sans hésitation|évidemment|je pense que oui|je crois que oui|avec plaisir|probablement oui|si!|assurément|en effet",
    maybe:
      "peut-être|peut être|ça dépend|cela dépend|tout dépend|à voir|pas sûr|pas sûre|je ne suis pas sûr|je ne suis pas sûre|je ne sais pas|je sais pas|oui et non|éventuellement|possible|c'est possible|difficile à dire|mitigé|mitigée|pas encore|probablement|sans doute|j'hésite",
    no: "non|pas vraiment|plutôt non|plutôt pas|pas du tout|absolument pas|certainement pas|surtout pas|bien sûr que non|sûrement pas|jamais|plus vraiment|je ne pense pas|je ne crois pas|je pense que non|je crois que non|malheureusement non|malheureusement pas|hélas non|probablement pas|sans doute pas|pas pour moi|pas intéressé|pas intéressée|non plus|aucunement",
  },
  {
    language: "Spanish",
    yes: "sí|si!|claro|claro que sí|por supuesto|desde luego|seguro|seguro que sí|absolutamente|sin duda|con mucho gusto|encantado|encantada|creo que sí|supongo que sí|más bien sí|vale|de acuerdo|probablemente sí",
    maybe:
      "quizás|quizá|tal vez|a lo mejor|depende|no sé|no lo sé|no estoy seguro|no estoy segura|puede ser|es posible|posiblemente|sí y no|difícil de decir|todavía no|aún no|probablemente|habría que ver|ya veremos",
    no: "no|claro que no|por supuesto que no|desde luego que no|para nada|en absoluto|no mucho|no realmente|la verdad es que no|creo que no|no creo|más bien no|nunca|jamás|tampoco|lamentablemente no|ya no|probablemente no|ni hablar",
  },
  {
    language: "Italian",
    yes: "sì|si!|certo|certo che sì|certamente|assolutamente|assolutamente sì|senz'altro|volentieri|sicuramente|penso di sì|credo di sì|direi di sì|piuttosto sì|d'accordo|va bene|ovviamente|probabilmente sì",
    maybe:
      "forse|magari|dipende|non so|non lo so|non sono sicuro|non sono sicura|può darsi|può essere|possibile|è possibile|sì e no|difficile dire|difficile da dire|non ancora|probabilmente|vediamo|eventualmente",
    no: "no|non|non proprio|non molto|per niente|assolutamente no|certo che no|certamente no|penso di no|credo di no|direi di no|non credo|non penso|piuttosto no|mai|purtroppo no|non più|probabilmente no|affatto",
  },
  {
    language: "Portuguese",
    yes: "sim|claro|claro que sim|com certeza|certamente|absolutamente|sem dúvida|acho que sim|creio que sim|penso que sim|com prazer|de acordo|provavelmente sim|mais sim do que não",
    maybe:
      "talvez|depende|não sei|não tenho certeza|não tenho a certeza|pode ser|quem sabe|possivelmente|sim e não|difícil dizer|ainda não|provavelmente|é possível|vamos ver",
    no: "não|nao|claro que não|de jeito nenhum|de maneira nenhuma|nem por isso|não muito|na verdade não|acho que não|creio que não|penso que não|não creio|nunca|infelizmente não|já não|não mais|provavelmente não|com certeza não",
  },
  {
    language: "Dutch",
    yes: "ja|jazeker|jawel|zeker|zeker weten|natuurlijk|absoluut|graag|uiteraard|ik denk van wel|ik denk het wel|denk het wel|eerder wel|eerder ja|prima|waarschijnlijk wel",
    maybe:
      "misschien|wellicht|mogelijk|eventueel|hangt ervan af|dat hangt ervan af|het hangt ervan af|weet niet|weet ik niet|ik weet het niet|ik weet niet|niet zeker|ik ben niet zeker|ja en nee|moeilijk te zeggen|nog niet|waarschijnlijk|twijfel|ik twijfel",
    no: "nee|neen|niet|niet echt|zeker niet|absoluut niet|natuurlijk niet|liever niet|eerder niet|helemaal niet|ik denk het niet|ik denk van niet|denk het niet|helaas niet|helaas nee|nooit|niet meer|waarschijnlijk niet|geenszins",
  },
  {
    language: "Swedish",
    yes: "ja|japp|jajamän|absolut|självklart|gärna|visst|javisst|naturligtvis|definitivt|jag tror det|det tror jag|snarare ja|troligen ja|helt klart",
    maybe:
      "kanske|det beror på|beror på|vet inte|vet ej|jag vet inte|osäker|inte säker|jag är inte säker|möjligen|eventuellt|ja och nej|svårt att säga|inte än|troligen|förmodligen|kan vara|vi får se",
    no: "nej|nä|nix|inte|inte riktigt|inte direkt|absolut inte|självklart inte|definitivt inte|knappast|tror inte|jag tror inte|jag tror inte det|det tror jag inte|tyvärr nej|tyvärr inte|aldrig|inte längre|troligen inte|helst inte|inte alls",
  },
  {
    language: "Danish",
    yes: "ja|jo|jep|absolut|selvfølgelig|gerne|helt sikkert|bestemt|naturligvis|det tror jag|det tror jeg|jeg tror det|snarere ja|sandsynligvis ja",
    maybe:
      "måske|det kommer an på|kommer an på|det afhænger|ved ikke|ved det ikke|det ved jeg ikke|jeg ved ikke|jeg ved det ikke|usikker|ikke sikker|muligvis|eventuelt|både ja og nej|ja og nej|svært at sige|ikke endnu|sandsynligvis|formentlig",
    no: "nej|næ|ikke|ikke rigtig|ikke rigtigt|absolut ikke|selvfølgelig ikke|bestemt ikke|helst ikke|nok ikke|det tror jeg ikke|jeg tror ikke|jeg tror det ikke|desværre nej|desværre ikke|aldrig|ikke længere|sandsynligvis ikke|slet ikke",
  },
  {
    language: "Norwegian",
    yes: "ja|jo|japp|absolutt|selvsagt|selvfølgelig|gjerne|helt klart|definitivt|det tror jeg|jeg tror det|trolig ja",
    maybe:
      "kanskje|det kommer an på|kommer an på|kommer an|det spørs|vet ikke|vet ikkje|jeg vet ikke|usikker|ikke sikker|muligens|eventuelt|ja og nei|både ja og nei|vanskelig å si|ikke ennå|trolig|sannsynligvis",
    no: "nei|niks|ikke|ikkje|ikke egentlig|ikke helt|absolutt ikke|selvfølgelig ikke|helst ikke|neppe|det tror jeg ikke|jeg tror ikke|jeg tror ikke det|dessverre nei|dessverre ikke|aldri|ikke lenger|sannsynligvis ikke|slett ikke",
  },
  {
    language: "Finnish",
    yes: "kyllä|joo|juu|toki|totta kai|ehdottomasti|varmasti|mielelläni|mielellään|tietenkin|luulen niin|uskon niin|pikemminkin kyllä|luultavasti kyllä",
    maybe:
      "ehkä|kenties|mahdollisesti|riippuu|se riippuu|en tiedä|en ole varma|epävarma|kyllä ja ei|vaikea sanoa|ei vielä|luultavasti|todennäköisesti|saattaa olla",
    no: "ei|en|en oikeastaan|ei oikeastaan|ei todellakaan|ei missään nimessä|ei tietenkään|en usko|en luule|valitettavasti ei|valitettavasti en|ei enää|tuskin|ei koskaan|luultavasti ei",
  },
  {
    language: "Icelandic",
    yes: "já|jú|auðvitað|endilega|algjörlega|ég held það|vissulega",
    maybe:
      "kannski|ef til vill|það fer eftir|fer eftir|veit ekki|ég veit ekki|ekki viss|ég er ekki viss|já og nei|mögulega|líklega",
    no: "nei|ekki|eiginlega ekki|alls ekki|líklega ekki|held ekki|ég held ekki|því miður ekki|aldrei|ekki lengur",
  },
  {
    language: "Polish",
    yes: "tak|jasne|oczywiście|zdecydowanie|zdecydowanie tak|pewnie|na pewno|chętnie|raczej tak|myślę, że tak|myślę że tak|chyba tak|bez wątpienia|jak najbardziej",
    maybe:
      "może|być może|to zależy|zależy|nie wiem|nie jestem pewien|nie jestem pewna|tak i nie|trudno powiedzieć|jeszcze nie|prawdopodobnie|możliwe|ewentualnie|zobaczymy",
    no: "nie|raczej nie|nie bardzo|niezbyt|zdecydowanie nie|oczywiście, że nie|na pewno nie|wcale nie|w żadnym razie|myślę, że nie|myślę że nie|nie sądzę|chyba nie|niestety nie|nigdy|już nie|prawdopodobnie nie",
  },
  {
    language: "Czech",
    yes: "ano|jo|jasně|určitě|určitě ano|samozřejmě|rozhodně|rozhodně ano|rád|ráda|spíše ano|spíš ano|myslím, že ano|asi ano|jistě|bezpochyby",
    maybe:
      "možná|snad|záleží|to záleží|záleží na tom|jak kdy|nevím|nejsem si jistý|nejsem si jistá|ano i ne|těžko říct|ještě ne|pravděpodobně|asi|eventuálně|uvidíme",
    no: "ne|spíše ne|spíš ne|ani ne|vůbec ne|určitě ne|rozhodně ne|samozřejmě že ne|myslím, že ne|nemyslím|nemyslím si|asi ne|bohužel ne|nikdy|už ne|pravděpodobně ne|v žádném případě",
  },
  {
    language: "Slovak",
    yes: "áno|hej!|jasné|určite|určite áno|samozrejme|rozhodne|rád|rada|skôr áno|myslím, že áno|asi áno|iste",
    maybe:
      "možno|azda|záleží|to záleží|neviem|nie som si istý|nie som si istá|áno aj nie|ťažko povedať|ešte nie|pravdepodobne|uvidíme",
    no: "nie|skôr nie|ani nie|vôbec nie|určite nie|rozhodne nie|myslím, že nie|nemyslím|nemyslím si|asi nie|bohužiaľ nie|nikdy|už nie|pravdepodobne nie",
  },
  {
    language: "Hungarian",
    yes: "igen|persze|természetesen|hogyne|feltétlenül|biztosan|szívesen|inkább igen|azt hiszem, igen|mindenképpen|valószínűleg igen",
    maybe:
      "talán|lehet|esetleg|attól függ|nem tudom|nem vagyok biztos|igen és nem|nehéz megmondani|még nem|valószínűleg|bizonytalan",
    no: "nem|inkább nem|nem igazán|egyáltalán nem|semmiképp|semmiképpen|természetesen nem|biztosan nem|szerintem nem|nem hiszem|sajnos nem|soha|már nem|valószínűleg nem",
  },
  {
    language: "Romanian",
    yes: "da|desigur|sigur|bineînțeles|absolut|cu siguranță|cu plăcere|mai degrabă da|cred că da|probabil da|de acord",
    maybe:
      "poate|depinde|nu știu|nu stiu|nu sunt sigur|nu sunt sigură|da și nu|greu de spus|încă nu|probabil|posibil|eventual",
    no: "nu|nu prea|nu chiar|mai degrabă nu|deloc|absolut nu|sigur că nu|în niciun caz|cred că nu|nu cred|din păcate nu|niciodată|nu mai|probabil nu",
  },
  {
    language: "Bulgarian",
    yes: "да|разбира се|със сигурност|определено|с удоволствие|по-скоро да|мисля, че да|абсолютно|вероятно да",
    maybe: "може би|зависи|не знам|не съм сигурен|не съм сигурна|да и не|трудно е да се каже|още не|вероятно|възможно",
    no: "не|по-скоро не|не съвсем|изобщо не|разбира се, че не|определено не|мисля, че не|не мисля|за съжаление не|никога|вече не|вероятно не",
  },
  {
    language: "Russian",
    yes: "да|конечно|конечно да|разумеется|безусловно|определенно|определённо|обязательно|с удовольствием|скорее да|думаю, да|думаю да|наверняка|ага|точно",
    maybe:
      "может быть|может|возможно|наверное|пожалуй|зависит|как сказать|не знаю|не уверен|не уверена|и да и нет|и да, и нет|трудно сказать|сложно сказать|пока не знаю|вероятно|посмотрим",
    no: "нет|не|не очень|не особо|скорее нет|совсем нет|конечно нет|конечно, нет|ни в коем случае|вовсе нет|думаю, нет|думаю нет|вряд ли|к сожалению, нет|к сожалению нет|никогда|больше нет|уже нет|едва ли",
  },
  {
    language: "Ukrainian",
    yes: "так|звичайно|звісно|безумовно|обов'язково|із задоволенням|з радістю|скоріше так|радше так|думаю, так|авжеж|точно",
    maybe:
      "можливо|може бути|може|мабуть|залежить|не знаю|не впевнений|не впевнена|і так і ні|і так, і ні|важко сказати|ще ні|напевно|ймовірно",
    no: "ні|не|не дуже|не зовсім|скоріше ні|радше ні|зовсім ні|звичайно ні|у жодному разі|думаю, ні|навряд|навряд чи|на жаль, ні|ніколи|вже ні",
  },
  {
    language: "Serbian, Croatian, Bosnian",
    yes: "da|naravno|svakako|sigurno|definitivno|rado|radije da|pre da|mislim da da|apsolutno|да|наравно|свакако",
    maybe:
      "možda|zavisi|ovisi|ne znam|nisam siguran|nisam sigurna|i da i ne|teško je reći|još ne|verovatno|vjerojatno|можда|зависи",
    no: "ne|ne baš|baš i ne|nikako|naravno da ne|sigurno ne|radije ne|mislim da ne|ne mislim|nažalost ne|nikad|nikada|više ne|verovatno ne|не|никако",
  },
  {
    language: "Slovenian",
    yes: "da|ja|seveda|vsekakor|zagotovo|z veseljem|prej da|mislim, da ja|absolutno",
    maybe: "morda|mogoče|odvisno|ne vem|nisem prepričan|nisem prepričana|da in ne|težko reči|še ne|verjetno",
    no: "ne|ne ravno|sploh ne|seveda ne|zagotovo ne|raje ne|mislim, da ne|žal ne|nikoli|ne več|verjetno ne",
  },
  {
    language: "Greek",
    yes: "ναι|βεβαίως|βέβαια|σίγουρα|φυσικά|οπωσδήποτε|απολύτως|ευχαρίστως|μάλλον ναι|νομίζω ναι|νομίζω πως ναι",
    maybe:
      "ίσως|μπορεί|εξαρτάται|δεν ξέρω|δεν είμαι σίγουρος|δεν είμαι σίγουρη|ναι και όχι|δύσκολο να πω|όχι ακόμα|όχι ακόμη|πιθανόν|μάλλον",
    no: "όχι|όχι πραγματικά|όχι ιδιαίτερα|μάλλον όχι|καθόλου|σίγουρα όχι|φυσικά όχι|με τίποτα|δεν νομίζω|νομίζω όχι|δυστυχώς όχι|ποτέ|όχι πια",
  },
  {
    language: "Turkish",
    yes: "evet|tabii|tabii ki|elbette|kesinlikle|kesinlikle evet|memnuniyetle|sanırım evet|muhtemelen evet|daha çok evet|olur",
    maybe:
      "belki|duruma göre|değişir|bağlı|bilmiyorum|emin değilim|kararsızım|hem evet hem hayır|söylemesi zor|henüz değil|muhtemelen|olabilir",
    no: "hayır|pek değil|pek sayılmaz|hiç|hiç değil|kesinlikle hayır|tabii ki hayır|sanmıyorum|zannetmiyorum|maalesef hayır|ne yazık ki hayır|asla|artık değil|muhtemelen hayır",
  },
  {
    language: "Estonian",
    yes: "jah|jaa|muidugi|kindlasti|loomulikult|absoluutselt|hea meelega|pigem jah|arvan küll|arvan, et jah",
    maybe:
      "võib-olla|võibolla|oleneb|sõltub|ei tea|ma ei tea|pole kindel|ei ole kindel|jah ja ei|raske öelda|veel mitte|ilmselt|tõenäoliselt",
    no: "ei|mitte eriti|pigem mitte|pigem ei|üldse mitte|kindlasti mitte|ei usu|ma ei usu|kahjuks ei|kahjuks mitte|mitte kunagi|enam mitte|tõenäoliselt mitte",
  },
  {
    language: "Latvian",
    yes: "jā|protams|noteikti|labprāt|drīzāk jā|domāju, ka jā|pilnīgi",
    maybe:
      "varbūt|atkarīgs|atkarībā|nezinu|neesmu pārliecināts|neesmu pārliecināta|jā un nē|grūti pateikt|vēl nē|iespējams|droši vien",
    no: "nē|ne īsti|drīzāk nē|nepavisam|noteikti nē|protams, ka nē|nedomāju|domāju, ka nē|diemžēl nē|nekad|vairs nē",
  },
  {
    language: "Lithuanian",
    yes: "taip|žinoma|tikrai|tikrai taip|būtinai|mielai|su malonumu|greičiau taip|manau, kad taip|be abejo",
    maybe:
      "galbūt|gal|priklauso|nežinau|nesu tikras|nesu tikra|ir taip, ir ne|ir taip ir ne|sunku pasakyti|dar ne|tikriausiai|turbūt",
    no: "ne|nelabai|ne visai|greičiau ne|visai ne|tikrai ne|žinoma, kad ne|nemanau|manau, kad ne|deja, ne|deja ne|niekada|jau ne",
  },
  {
    language: "Catalan",
    yes: "sí|i tant|és clar|clar que sí|per descomptat|segur|absolutament|amb molt de gust|crec que sí|més aviat sí",
    maybe:
      "potser|tal vegada|depèn|no ho sé|no n'estic segur|no estic segur|no estic segura|sí i no|difícil de dir|encara no|probablement",
    no: "no|no gaire|no gaire bé|més aviat no|gens|és clar que no|és clar que no|en absolut|crec que no|no ho crec|no crec|per desgràcia no|mai|ja no",
  },
  {
    language: "Basque",
    yes: "bai|noski|jakina|dudarik gabe|baietz uste dut|zalantzarik gabe|gustura",
    maybe: "agian|beharbada|ez dakit|ez nago ziur|bai eta ez|oraindik ez|segun|araberakoa da",
    no: "ez!|ez asko|ez horixe|inola ere ez|ez dut uste|zoritxarrez ez|inoiz ez|jada ez|ez, eskerrik asko",
  },
  {
    language: "Galician",
    yes: "si!|claro|claro que si|por suposto|desde logo|seguro|creo que si|máis ben si",
    maybe:
      "quizais|se cadra|talvez|depende|non sei|non o sei|non estou seguro|non estou segura|si e non|aínda non|probablemente",
    no: "non|non moito|máis ben non|para nada|en absoluto|claro que non|creo que non|non creo|por desgraza non|nunca|xa non",
  },
  {
    language: "Vietnamese",
    yes: "có|vâng|dạ|dạ có|đúng|chắc chắn|tất nhiên|dĩ nhiên|tôi nghĩ là có|đồng ý",
    maybe: "có thể|có lẽ|tùy|còn tùy|tôi không biết|không biết|không chắc|tôi không chắc|vừa có vừa không|chưa|khó nói",
    no: "không|không hẳn|không thực sự|không hề|chắc chắn không|tất nhiên là không|tôi nghĩ là không|tôi không nghĩ vậy|rất tiếc là không|không bao giờ|không còn",
  },
  {
    language: "Indonesian, Malay",
    yes: "ya|iya|tentu|tentu saja|pasti|sudah pasti|boleh|dengan senang hati|saya rasa ya|saya kira ya|setuju|sudah tentu",
    maybe:
      "mungkin|barangkali|tergantung|bergantung|tidak tahu|saya tidak tahu|tidak yakin|saya tidak yakin|kurang tahu|ya dan tidak|sulit dikatakan|belum|belum tentu|tak pasti",
    no: "tidak|tak|tidak juga|kurang|tidak terlalu|sama sekali tidak|tentu tidak|tentu saja tidak|saya rasa tidak|sayangnya tidak|tidak pernah|tidak lagi|bukan|enggak|nggak",
  },
  {
    language: "Afrikaans",
    yes: "ja|seker|beslis|natuurlik|absoluut|graag|ek dink so|eerder ja|verseker",
    maybe:
      "miskien|dalk|dit hang af|hang af|ek weet nie|weet nie|onseker|nie seker nie|ja en nee|moeilik om te sê|nog nie|waarskynlik",
    no: "nee|nie regtig nie|nie|beslis nie|glad nie|natuurlik nie|liewer nie|ek dink nie so nie|ek dink nie|ongelukkig nie|nooit|nie meer nie",
  },
  {
    language: "Japanese",
    yes: "はい|ええ|うん|もちろん|ぜひ|そう思います|そうです|思います|喜んで|おそらくはい|どちらかといえばはい",
    maybe:
      "たぶん|多分|おそらく|かもしれません|もしかすると|場合による|場合によります|分かりません|わかりません|まだ|どちらとも言えない|どちらともいえない|どちらとも|迷って|検討中",
    no: "いいえ|いや|あまり|あまり思いません|そうは思いません|思いません|全く|まったく|残念ながら|ありません|もう|無理|遠慮|どちらかといえばいいえ|いえ",
  },
  {
    language: "Chinese",
    yes: "是|是的|会|会的|對|对|当然|當然|肯定|一定|愿意|願意|好|好的|可以|没问题|我想是的|应该会|應該會|有兴趣|有興趣",
    maybe:
      "也许|也許|可能|或许|或許|看情况|看情況|要看|不知道|不确定|不確定|不好说|不好說|很难说|還沒|还没|说不定|未定",
    no: "不|不是|不会|不會|不太|不太会|并不|並不|当然不|當然不|绝不|絕不|否|没有|沒有|没兴趣|沒興趣|恐怕不|可能不|应该不会|不再|不想|不可以|不行",
  },
  {
    language: "Korean",
    yes: "네|예|그럼요|물론|물론이죠|물론입니다|당연히|그렇습니다|그래요|맞습니다|기꺼이|그런 것 같아요|아마 네",
    maybe: "아마|아마도|글쎄요|글쎄|경우에 따라|상황에 따라|모르겠|잘 모르겠|확실하지|확실치|반반|아직|고민",
    no: "아니|아니요|아니오|아뇨|별로|그다지|전혀|절대|당연히 아니|아쉽게도|안타깝게도|더 이상|아닌 것 같아요|아마 아니",
  },
  {
    language: "Arabic",
    yes: "نعم|أجل|بالتأكيد|طبعا|طبعاً|بكل سرور|بالطبع|أظن ذلك|أعتقد ذلك|موافق|بلا شك|أكيد",
    maybe:
      "ربما|قد|يعتمد|حسب|لا أعرف|لا أدري|لست متأكدا|لست متأكداً|لست متأكدة|نعم ولا|ليس بعد|من الممكن|محتمل|على الأرجح",
    no: "لا|ليس تماما|ليس تماماً|ليس حقا|كلا|أبدا|أبداً|بالتأكيد لا|بالطبع لا|لا أظن|لا أعتقد|للأسف لا|مطلقا|ليس بعد الآن|لم أعد",
  },
  {
    language: "Hebrew",
    yes: "כן|בטח|בוודאי|כמובן|בהחלט|בשמחה|אני חושב שכן|אני חושבת שכן|ללא ספק|נראה לי שכן",
    maybe: "אולי|תלוי|זה תלוי|לא יודע|לא יודעת|אני לא יודע|לא בטוח|לא בטוחה|כן ולא|קשה לומר|עדיין לא|יכול להיות|כנראה",
    no: "לא|לא ממש|לא כל כך|בכלל לא|בטח שלא|כמובן שלא|בהחלט לא|אני לא חושב|אני לא חושבת|לצערי לא|אף פעם|כבר לא|כנראה שלא",
  },
  {
    language: "Persian",
    yes: "بله|آره|حتما|حتماً|البته|قطعا|قطعاً|با کمال میل|فکر می‌کنم بله|فکر می کنم بله|بی شک|موافقم",
    maybe: "شاید|ممکن است|بستگی دارد|نمی‌دانم|نمی دانم|مطمئن نیستم|هم بله هم نه|هنوز نه|احتمالا|احتمالاً",
    no: "نه|خیر|نه واقعا|نه واقعاً|نه چندان|اصلا|اصلاً|به هیچ وجه|البته که نه|فکر نمی‌کنم|فکر نمی کنم|متاسفانه نه|متأسفانه نه|هرگز|دیگر نه|احتمالا نه",
  },
  {
    language: "Hindi",
    yes: "हाँ|हां|जी|जी हाँ|जी हां|बिल्कुल|ज़रूर|जरूर|बेशक|निश्चित रूप से|मुझे लगता है हाँ|खुशी से",
    maybe: "शायद|हो सकता है|निर्भर करता है|पता नहीं|मुझे नहीं पता|निश्चित नहीं|पक्का नहीं|हाँ और नहीं|कहना मुश्किल|अभी नहीं|संभवतः",
    no: "नहीं|नही|जी नहीं|ना|खास नहीं|बिल्कुल नहीं|कभी नहीं|मुझे नहीं लगता|दुर्भाग्य से नहीं|अब नहीं|शायद नहीं",
  },
  {
    language: "Thai",
    yes: "ใช่|ครับ|ค่ะ|แน่นอน|ได้|สนใจ|ยินดี|คิดว่าใช่|ตกลง",
    maybe: "อาจจะ|อาจ|บางที|แล้วแต่|ขึ้นอยู่กับ|ไม่รู้|ไม่ทราบ|ไม่แน่ใจ|ยังไม่แน่ใจ|ทั้งใช่และไม่ใช่|น่าจะ|ยังไม่",
    no: "ไม่|ไม่ใช่|ไม่ค่อย|ไม่เลย|ไม่แน่นอน|คิดว่าไม่|ไม่คิดว่า|ไม่สนใจ|เสียใจด้วย|ไม่เคย|ไม่อีกแล้ว",
  },
];

/** What may stand in front of the choice: "I think yes", "Ich glaube, ja". By language, `|` between. */
export const CHOICE_PREAMBLES =
  "well|hmm|hm|so|right now|at the moment|currently|for now|at this point|as of now|honestly|frankly|overall|personally|for me|for me it's|from my side|in short|short answer|my answer is|my answer|i think|i'd say|i would say|i guess|i suppose|i believe|it's a|it is a|that's a|that is a|that would be a|a clear|a strong|a definite|a hard|a firm|a soft|a|clear|strong|firm|hard|still|ich denke|ich glaube|ich würde sagen|ich sage|von mir aus|für mich|also|im moment|derzeit|momentan|ein klares|klares|je pense que|je dirais que|je dirais|je pense|pour moi|honnêtement|pour l'instant|creo que|diría que|diría|pienso que|la verdad|por ahora|penso che|direi|secondo me|per ora|onestamente|acho que|eu diria|diria|por enquanto|ik denk|ik zou zeggen|voorlopig|eerlijk gezegd|jag tror|jag skulle säga|just nu|jeg tror|jeg vil sige|jeg vil si|lige nu|akkurat nå|myślę, że|myślę że|powiedziałbym|myslím, že|řekl bych|думаю, что|думаю|я бы сказал|на мой взгляд|думаю, що|sanırım|bence|szerintem|cred că|azt hiszem|luulen että|luulen|sanoisin|νομίζω|mislim da|我想|我觉得|私は|個人的には|제 생각에는";
