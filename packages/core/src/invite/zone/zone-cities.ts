/**
 * Names of places in the zone lists of Windows, Google and people that IANA spells otherwise or not at all: districts,
 * cities that share a neighbour's zone, and what German, French, Spanish, Italian, Dutch and Portuguese call them.
 */

/** Place (lower case, without accents, apostrophes and dots) to IANA zone. A map: "constructor" is a place too. */
export const ZONES_OF_OTHER_NAMES: ReadonlyMap<string, string> = new Map(
  `
UTC: coordinated universal time, koordinierte weltzeit, temps universel coordonne, tiempo universal coordinado, hora universal coordinada, tempo coordinato universale, ora coordinata universale, gecoordineerde wereldtijd, tempo universal coordenado, hora universal coordenada
Etc/GMT+12: international date line west, internationale datumsgrenze (westen), ligne de changement de date, linea internacional de cambio de fecha, linea cambiamento data internazionale occidentale, internationale datumgrens west, linha internacional de mudanca de data oeste
Africa/Cairo: kairo, le caire, el cairo, il cairo, caire
Africa/Harare: harare
Africa/Johannesburg: pretoria, cape town, kapstadt, le cap
Africa/Khartoum: khartum, jartum, khartoem, cartum
Africa/Lagos: west central africa, westliches zentralafrika, afrique centrale - ouest, afrique centrale de louest, africa occidental, africa centrale occidentale, west-centraal afrika, africa ocidental central
Africa/Tunis: tunez, tunisi
America/Adak: aleutian islands, aleuten
America/Anchorage: alaska
America/Argentina/Buenos_Aires: buenos aires
America/Bahia: salvador
America/Cancun: chetumal
America/Chicago: dallas, houston, austin, minneapolis, st louis, nashville
America/Denver: salt lake city
America/Edmonton: calgary
America/Grand_Turk: turks and caicos
America/Guatemala: central america, zentralamerika, mittelamerika, amerique centrale, america central, america centrale, midden-amerika
America/Guayaquil: quito
America/Guyana: georgetown
America/Havana: havanna, la havane, la habana, lavana
America/Indiana/Indianapolis: indiana
America/Los_Angeles: san francisco, seattle, san diego, portland, las vegas
America/Mazatlan: la paz
America/Mexico_City: guadalajara, mexiko-stadt, mexico, ciudad de mexico, citta del messico, mexico-stad, cidade do mexico
America/Miquelon: saint pierre and miquelon, saint-pierre und miquelon, saint-pierre-et-miquelon
America/New_York: boston, atlanta, miami, philadelphia, washington dc, nueva york, nova york, nova iorque
America/Nuuk: greenland, gronland, groenland, groenlandia
America/Phoenix: arizona
America/Port-au-Prince: haiti
America/Regina: saskatchewan
America/Sao_Paulo: brasilia, rio de janeiro
America/St_Johns: newfoundland, neufundland, terre-neuve, terranova, terra nova
America/Tijuana: baja california
America/Toronto: ottawa, montreal
America/Whitehorse: yukon
Asia/Almaty: astana
Asia/Amman: aman
Asia/Baghdad: bagdad
Asia/Baku: bakou
Asia/Beirut: beyrouth
Asia/Bangkok: bangcoc
Asia/Colombo: sri jayawardenepura
Asia/Damascus: damaskus, damas, damasco
Asia/Dhaka: daca, dacca
Asia/Dubai: abu dhabi, muscat, abou dabi, abou dhabi, abu dabi, maskat, mascate
Asia/Ho_Chi_Minh: hanoi
Asia/Hong_Kong: hongkong
Asia/Jakarta: yakarta, djakarta, giacarta
Asia/Jerusalem: tel aviv, gerusalemme, jeruzalem, yerushalayim
Asia/Kabul: kaboul, cabul
Asia/Kamchatka: petropavlovsk-kamchatsky
Asia/Karachi: islamabad, karatschi
Asia/Kathmandu: katmandou
Asia/Kolkata: chennai, mumbai, new delhi, bangalore, bengaluru, hyderabad, pune, kalkutta, neu-delhi, nouvelle delhi, nueva delhi, nuova delhi, nova delhi, indien, inde
Asia/Kuwait: koeweit, koweit
Asia/Riyadh: riad, riyad, er riyad
Asia/Seoul: seul, soul
Asia/Shanghai: beijing, peking, pekin, pechino, pequim
Asia/Singapore: singapur, singapour, singapura
Asia/Srednekolymsk: chokurdakh
Asia/Tashkent: taschkent, tachkent, tasjkent
Asia/Tbilisi: tiflis
Asia/Tehran: teheran, teera
Asia/Tokyo: osaka, sapporo, tokio, toquio
Asia/Yekaterinburg: ekaterinburg, jekaterinburg, iekaterinbourg
Asia/Yerevan: eriwan, erevan, jerewan
Atlantic/Azores: azoren, acores, azzorre
Atlantic/Cape_Verde: cabo verde is, cape verde is, cabo verde
Australia/Lord_Howe: lord howe island
Europe/Amsterdam: amsterdao, amesterda, rotterdam, the hague, netherlands, niederlande, pays-bas, paises bajos, paesi bassi, nederland
Europe/Athens: athen, athenes, atenas, atene, athene, greece, griechenland, grece
Europe/Belgrade: belgrad, belgrado
Europe/Berlin: berlijn, berlino, berlim, munich, munchen, hamburg, frankfurt, cologne, koln, stuttgart, dusseldorf, germany, deutschland, allemagne, alemania, germania, duitsland, alemanha
Europe/Bratislava: bratislava
Europe/Brussels: brussel, bruxelles, bruselas, bruxelas, belgium, belgien, belgique, belgica, belgio, belgie
Europe/Bucharest: bukarest, bucarest, bucareste, boekarest
Europe/Budapest: budapeste
Europe/Copenhagen: kopenhagen, copenhague, copenaghen, copenhaga, denmark, danemark, danmark
Europe/Dublin: dublino, dublim, ireland, irland, irlande, irlanda, ierland
Europe/Helsinki: helsingfors, helsinque, finland, finnland, finlande, finlandia, suomi
Europe/Istanbul: istanboul, estambul, istambul
Europe/Kyiv: kiew, kijiw
Europe/Lisbon: lissabon, lisbonne, lisboa, lisbona, porto
Europe/Ljubljana: lubiana, liubliana, laibach
Europe/London: edinburgh, londres, londra, londen, edimbourg, edimburgo, manchester, glasgow, uk, united kingdom, england, scotland, great britain, grossbritannien, royaume-uni, reino unido, regno unito, verenigd koninkrijk
Europe/Luxembourg: luxemburg, luxemburgo, lussemburgo
Europe/Madrid: madri, barcelona
Europe/Moscow: st petersburg, moskau, moscou, moscu, mosca, moskou, moscovo
Europe/Paris: parijs, parigi, lyon, marseille, france, frankreich, francia, frankrijk, franca
Europe/Prague: prag, praga, praag
Europe/Rome: rom, roma, milan, milano, mailand, italy, italien, italie, italia
Europe/Samara: izhevsk
Europe/Oslo: norway, norwegen, norvege, noruega, norvegia, noorwegen, norge
Europe/Sofia: sofija
Europe/Stockholm: estocolmo, stoccolma, sweden, schweden, suede, suecia, svezia, zweden, sverige
Europe/Tallinn: tallin
Europe/Ulyanovsk: ulyanovsk
Europe/Vienna: wien, vienne, viena, wenen, austria, osterreich, autriche, oostenrijk
Europe/Vilnius: wilna, vilna
Europe/Warsaw: warschau, varsovie, varsovia, varsavia
Europe/Zagreb: zagabria
Europe/Zurich: bern, berne, berna, geneva, geneve, genf, basel, switzerland, schweiz, suisse, suiza, svizzera, zwitserland, suica
Indian/Mauritius: port louis
Pacific/Auckland: wellington
Pacific/Apia: samoa
Pacific/Bougainville: bougainville island
Pacific/Chatham: chatham islands
Pacific/Easter: easter island, osterinsel, ile de paques, isla de pascua, isola di pasqua, paaseiland, ilha de pascoa
Pacific/Guadalcanal: solomon is
Pacific/Honolulu: hawaii, hawai
Pacific/Kiritimati: kiritimati island
Pacific/Marquesas: marquesas islands
Pacific/Midway: midway island
Pacific/Norfolk: norfolk island
Pacific/Noumea: new caledonia
Pacific/Tongatapu: nukualofa
`
    .trim()
    .split("\n")
    .flatMap((line): [string, string][] => {
      const [zone = "", places = ""] = line.split(": ");
      return places.split(", ").map((place) => [place, zone]);
    }),
);
