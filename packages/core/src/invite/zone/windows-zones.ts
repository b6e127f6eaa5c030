/**
 * What CLDR says of Windows' zones and of the names that IANA has for one zone, as two tables of lines: the package
 * windows-iana, whose 80 kB a function would read for a tenth of its content. windows-zones.test.ts holds them to it.
 */

/** Windows' name, the zone that CLDR names for the world ("001"), and all others; the part before a slash counts on. */
const windowsTable = `
Dateline Standard Time: Etc/GMT+12
UTC-11: Etc/GMT+11 Pacific/Pago_Pago,Niue,Midway
Aleutian Standard Time: America/Adak
Hawaiian Standard Time: Pacific/Honolulu,Rarotonga,Tahiti,Johnston Etc/GMT+10
Marquesas Standard Time: Pacific/Marquesas
Alaskan Standard Time: America/Anchorage,Juneau,Metlakatla,Nome,Sitka,Yakutat
UTC-09: Etc/GMT+9 Pacific/Gambier
Pacific Standard Time (Mexico): America/Tijuana,Santa_Isabel
UTC-08: Etc/GMT+8 Pacific/Pitcairn
Pacific Standard Time: America/Los_Angeles,Vancouver PST8PDT
US Mountain Standard Time: America/Phoenix,Creston,Dawson_Creek,Fort_Nelson,Hermosillo Etc/GMT+7
Mountain Standard Time (Mexico): America/Chihuahua,Mazatlan
Mountain Standard Time: America/Denver,Edmonton,Cambridge_Bay,Inuvik,Yellowknife,Ojinaga,Boise MST7MDT
Yukon Standard Time: America/Whitehorse,Dawson
Central America Standard Time: America/Guatemala,Belize,Costa_Rica Pacific/Galapagos America/Tegucigalpa,Managua,El_Salvador Etc/GMT+6
Central Standard Time: America/Chicago,Winnipeg,Rainy_River,Rankin_Inlet,Resolute,Matamoros,Indiana/Knox,Indiana/Tell_City,Menominee,North_Dakota/Beulah,North_Dakota/Center,North_Dakota/New_Salem CST6CDT
Easter Island Standard Time: Pacific/Easter
Central Standard Time (Mexico): America/Mexico_City,Bahia_Banderas,Merida,Monterrey
Canada Central Standard Time: America/Regina,Swift_Current
SA Pacific Standard Time: America/Bogota,Rio_Branco,Eirunepe,Coral_Harbour,Guayaquil,Jamaica,Cayman,Panama,Lima Etc/GMT+5
Eastern Standard Time (Mexico): America/Cancun
Eastern Standard Time: America/New_York,Nassau,Toronto,Iqaluit,Montreal,Nipigon,Pangnirtung,Thunder_Bay,Detroit,Indiana/Petersburg,Indiana/Vincennes,Indiana/Winamac,Kentucky/Monticello,Louisville EST5EDT
Haiti Standard Time: America/Port-au-Prince
Cuba Standard Time: America/Havana
US Eastern Standard Time: America/Indianapolis,Indiana/Marengo,Indiana/Vevay
Turks And Caicos Standard Time: America/Grand_Turk
Paraguay Standard Time: America/Asuncion
Atlantic Standard Time: America/Halifax Atlantic/Bermuda America/Glace_Bay,Goose_Bay,Moncton,Thule
Venezuela Standard Time: America/Caracas
Central Brazilian Standard Time: America/Cuiaba,Campo_Grande
SA Western Standard Time: America/La_Paz,Antigua,Anguilla,Aruba,Barbados,St_Barthelemy,Kralendijk,Manaus,Boa_Vista,Porto_Velho,Blanc-Sablon,Curacao,Dominica,Santo_Domingo,Grenada,Guadeloupe,Guyana,St_Kitts,St_Lucia,Marigot,Martinique,Montserrat,Puerto_Rico,Lower_Princes,Port_of_Spain,St_Vincent,Tortola,St_Thomas Etc/GMT+4
Pacific SA Standard Time: America/Santiago
Newfoundland Standard Time: America/St_Johns
Tocantins Standard Time: America/Araguaina
E. South America Standard Time: America/Sao_Paulo
SA Eastern Standard Time: America/Cayenne Antarctica/Rothera,Palmer America/Fortaleza,Belem,Maceio,Recife,Santarem Atlantic/Stanley America/Paramaribo Etc/GMT+3
Argentina Standard Time: America/Buenos_Aires,Argentina/La_Rioja,Argentina/Rio_Gallegos,Argentina/Salta,Argentina/San_Juan,Argentina/San_Luis,Argentina/Tucuman,Argentina/Ushuaia,Catamarca,Cordoba,Jujuy,Mendoza
Greenland Standard Time: America/Godthab
Montevideo Standard Time: America/Montevideo
Magallanes Standard Time: America/Punta_Arenas
Saint Pierre Standard Time: America/Miquelon
Bahia Standard Time: America/Bahia
UTC-02: Etc/GMT+2 America/Noronha Atlantic/South_Georgia
Azores Standard Time: Atlantic/Azores America/Scoresbysund
Cape Verde Standard Time: Atlantic/Cape_Verde Etc/GMT+1
UTC: Etc/UTC,GMT
GMT Standard Time: Europe/London Atlantic/Canary,Faeroe Europe/Guernsey,Dublin,Isle_of_Man,Jersey,Lisbon Atlantic/Madeira
Greenwich Standard Time: Atlantic/Reykjavik Africa/Ouagadougou,Abidjan,Accra America/Danmarkshavn Africa/Banjul,Conakry,Bissau,Monrovia,Bamako,Nouakchott Atlantic/St_Helena Africa/Freetown,Dakar,Lome
Sao Tome Standard Time: Africa/Sao_Tome
Morocco Standard Time: Africa/Casablanca,El_Aaiun
W. Europe Standard Time: Europe/Berlin,Andorra,Vienna,Zurich,Busingen,Gibraltar,Rome,Vaduz,Luxembourg,Monaco,Malta,Amsterdam,Oslo,Stockholm Arctic/Longyearbyen Europe/San_Marino,Vatican
Central Europe Standard Time: Europe/Budapest,Tirane,Prague,Podgorica,Belgrade,Ljubljana,Bratislava
Romance Standard Time: Europe/Paris,Brussels,Copenhagen,Madrid Africa/Ceuta
Central European Standard Time: Europe/Warsaw,Sarajevo,Zagreb,Skopje
W. Central Africa Standard Time: Africa/Lagos,Luanda,Porto-Novo,Kinshasa,Bangui,Brazzaville,Douala,Algiers,Libreville,Malabo,Niamey,Ndjamena,Tunis Etc/GMT-1
Jordan Standard Time: Asia/Amman
GTB Standard Time: Europe/Bucharest Asia/Nicosia,Famagusta Europe/Athens
Middle East Standard Time: Asia/Beirut
Egypt Standard Time: Africa/Cairo
E. Europe Standard Time: Europe/Chisinau
Syria Standard Time: Asia/Damascus
West Bank Standard Time: Asia/Hebron,Gaza
South Africa Standard Time: Africa/Johannesburg,Bujumbura,Gaborone,Lubumbashi,Maseru,Blantyre,Maputo,Kigali,Mbabane,Lusaka,Harare Etc/GMT-2
FLE Standard Time: Europe/Kiev,Mariehamn,Sofia,Tallinn,Helsinki,Vilnius,Riga,Uzhgorod,Zaporozhye
Israel Standard Time: Asia/Jerusalem
South Sudan Standard Time: Africa/Juba
Kaliningrad Standard Time: Europe/Kaliningrad
Sudan Standard Time: Africa/Khartoum
Libya Standard Time: Africa/Tripoli
Namibia Standard Time: Africa/Windhoek
Arabic Standard Time: Asia/Baghdad
Turkey Standard Time: Europe/Istanbul
Arab Standard Time: Asia/Riyadh,Bahrain,Kuwait,Qatar,Aden
Belarus Standard Time: Europe/Minsk
Russian Standard Time: Europe/Moscow,Kirov,Simferopol
E. Africa Standard Time: Africa/Nairobi Antarctica/Syowa Africa/Djibouti,Asmera,Addis_Ababa Indian/Comoro,Antananarivo Africa/Mogadishu,Dar_es_Salaam,Kampala Indian/Mayotte Etc/GMT-3
Iran Standard Time: Asia/Tehran
Arabian Standard Time: Asia/Dubai,Muscat Etc/GMT-4
Astrakhan Standard Time: Europe/Astrakhan,Ulyanovsk
Azerbaijan Standard Time: Asia/Baku
Russia Time Zone 3: Europe/Samara
Mauritius Standard Time: Indian/Mauritius,Reunion,Mahe
Saratov Standard Time: Europe/Saratov
Georgian Standard Time: Asia/Tbilisi
Volgograd Standard Time: Europe/Volgograd
Caucasus Standard Time: Asia/Yerevan
Afghanistan Standard Time: Asia/Kabul
West Asia Standard Time: Asia/Tashkent Antarctica/Mawson Asia/Oral,Aqtau,Aqtobe,Atyrau Indian/Maldives,Kerguelen Asia/Dushanbe,Ashgabat,Samarkand Etc/GMT-5
Ekaterinburg Standard Time: Asia/Yekaterinburg
Pakistan Standard Time: Asia/Karachi
Qyzylorda Standard Time: Asia/Qyzylorda
India Standard Time: Asia/Calcutta
Sri Lanka Standard Time: Asia/Colombo
Nepal Standard Time: Asia/Katmandu
Central Asia Standard Time: Asia/Almaty Antarctica/Vostok Asia/Urumqi Indian/Chagos Asia/Bishkek,Qostanay Etc/GMT-6
Bangladesh Standard Time: Asia/Dhaka,Thimphu
Omsk Standard Time: Asia/Omsk
Myanmar Standard Time: Asia/Rangoon Indian/Cocos
SE Asia Standard Time: Asia/Bangkok Antarctica/Davis Indian/Christmas Asia/Jakarta,Pontianak,Phnom_Penh,Vientiane,Saigon Etc/GMT-7
Altai Standard Time: Asia/Barnaul
W. Mongolia Standard Time: Asia/Hovd
North Asia Standard Time: Asia/Krasnoyarsk,Novokuznetsk
N. Central Asia Standard Time: Asia/Novosibirsk
Tomsk Standard Time: Asia/Tomsk
China Standard Time: Asia/Shanghai,Hong_Kong,Macau
North Asia East Standard Time: Asia/Irkutsk
Singapore Standard Time: Asia/Singapore,Brunei,Makassar,Kuala_Lumpur,Kuching,Manila Etc/GMT-8
W. Australia Standard Time: Australia/Perth
Taipei Standard Time: Asia/Taipei
Ulaanbaatar Standard Time: Asia/Ulaanbaatar,Choibalsan
Aus Central W. Standard Time: Australia/Eucla
Transbaikal Standard Time: Asia/Chita
Tokyo Standard Time: Asia/Tokyo,Jayapura Pacific/Palau Asia/Dili Etc/GMT-9
North Korea Standard Time: Asia/Pyongyang
Korea Standard Time: Asia/Seoul
Yakutsk Standard Time: Asia/Yakutsk,Khandyga
Cen. Australia Standard Time: Australia/Adelaide,Broken_Hill
AUS Central Standard Time: Australia/Darwin
E. Australia Standard Time: Australia/Brisbane,Lindeman
AUS Eastern Standard Time: Australia/Sydney,Melbourne
West Pacific Standard Time: Pacific/Port_Moresby Antarctica/DumontDUrville Pacific/Truk,Guam,Saipan Etc/GMT-10
Tasmania Standard Time: Australia/Hobart,Currie Antarctica/Macquarie
Vladivostok Standard Time: Asia/Vladivostok,Ust-Nera
Lord Howe Standard Time: Australia/Lord_Howe
Bougainville Standard Time: Pacific/Bougainville
Russia Time Zone 10: Asia/Srednekolymsk
Magadan Standard Time: Asia/Magadan
Norfolk Standard Time: Pacific/Norfolk
Sakhalin Standard Time: Asia/Sakhalin
Central Pacific Standard Time: Pacific/Guadalcanal Antarctica/Casey Pacific/Ponape,Kosrae,Noumea,Efate Etc/GMT-11
Russia Time Zone 11: Asia/Kamchatka,Anadyr
New Zealand Standard Time: Pacific/Auckland Antarctica/McMurdo
UTC+12: Etc/GMT-12 Pacific/Tarawa,Majuro,Kwajalein,Nauru,Funafuti,Wake,Wallis
Fiji Standard Time: Pacific/Fiji
Chatham Islands Standard Time: Pacific/Chatham
UTC+13: Etc/GMT-13 Pacific/Enderbury,Fakaofo
Tonga Standard Time: Pacific/Tongatapu
Samoa Standard Time: Pacific/Apia
Line Islands Standard Time: Pacific/Kiritimati Etc/GMT-14
`;

/** The names of one zone on a line. */
const aliasTable = `
America/Buenos_Aires,Argentina/Buenos_Aires
America/Cordoba,Argentina/Cordoba,Rosario
America/Catamarca,Argentina/Catamarca,Argentina/ComodRivadavia
America/Jujuy,Argentina/Jujuy
America/Mendoza,Argentina/Mendoza
Pacific/Pago_Pago,Samoa US/Samoa
Australia/Adelaide,South
Australia/Broken_Hill,Yancowinna
Australia/Brisbane,Queensland
Australia/Darwin,North
Australia/Hobart,Tasmania
Australia/Lord_Howe,LHI
Australia/Melbourne,Victoria
Australia/Perth,West
Australia/Sydney,ACT,Canberra,NSW
Asia/Dhaka,Dacca
America/Noronha Brazil/DeNoronha
America/Manaus Brazil/West
America/Rio_Branco,Porto_Acre Brazil/Acre
America/Sao_Paulo Brazil/East
Asia/Thimphu,Thimbu
America/Edmonton Canada/Mountain
America/Halifax Canada/Atlantic
America/Regina Canada/East-Saskatchewan,Saskatchewan
America/St_Johns Canada/Newfoundland
America/Toronto Canada/Eastern
America/Vancouver Canada/Pacific
America/Winnipeg Canada/Central
America/Whitehorse Canada/Yukon
America/Coral_Harbour,Atikokan
Pacific/Easter Chile/EasterIsland
America/Santiago Chile/Continental
Asia/Shanghai,Chongqing,Chungking,Harbin PRC
Asia/Urumqi,Kashgar
America/Havana Cuba
Asia/Nicosia Europe/Nicosia
Africa/Cairo Egypt
Africa/Asmera,Asmara
Pacific/Ponape,Pohnpei
Pacific/Truk,Chuuk,Yap
Atlantic/Faeroe,Faroe
Europe/London,Belfast GB GB-Eire
America/Godthab,Nuuk
Etc/GMT,GMT+0,GMT-0,GMT0,Greenwich GMT GMT+0 GMT-0 GMT0 Greenwich
Asia/Hong_Kong Hongkong
Asia/Makassar,Ujung_Pandang
Europe/Dublin Eire
Asia/Calcutta,Kolkata
Asia/Tehran Iran
Atlantic/Reykjavik Iceland
Asia/Jerusalem,Tel_Aviv Israel
America/Jamaica Jamaica
Asia/Tokyo Japan
Asia/Seoul ROK
Africa/Tripoli Libya
Europe/Chisinau,Tiraspol
Pacific/Kwajalein Kwajalein
Africa/Bamako,Timbuktu
Asia/Rangoon,Yangon
Asia/Ulaanbaatar,Ulan_Bator
Asia/Macau,Macao
America/Mexico_City Mexico/General
America/Mazatlan Mexico/BajaSur
America/Tijuana,Ensenada Mexico/BajaNorte
Asia/Katmandu,Kathmandu
Pacific/Auckland Antarctica/South_Pole NZ
Pacific/Chatham NZ-CHAT
Europe/Warsaw Poland
Europe/Lisbon Portugal
Europe/Moscow W-SU
Asia/Singapore Singapore
Arctic/Longyearbyen Atlantic/Jan_Mayen
Asia/Ashgabat,Ashkhabad
Europe/Istanbul Asia/Istanbul Turkey
Asia/Taipei ROC
America/Adak,Atka US/Aleutian
America/Anchorage US/Alaska
America/Chicago US/Central
America/Denver,Shiprock Navajo US/Mountain
America/Detroit US/Michigan
Pacific/Honolulu US/Hawaii
America/Indianapolis,Fort_Wayne,Indiana/Indianapolis US/East-Indiana
America/Indiana/Knox,Knox_IN US/Indiana-Starke
America/Los_Angeles US/Pacific,Pacific-New
America/Louisville,Kentucky/Louisville
America/New_York US/Eastern
America/Phoenix US/Arizona
Etc/UTC,UCT,Universal,Zulu UCT UTC Universal Zulu
Etc/GMT+5 EST
Etc/GMT+7 MST
Etc/GMT+10 HST
America/St_Thomas,Virgin
Asia/Saigon,Ho_Chi_Minh
`;

/** Windows' zones in the map's order, each with its IANA zones; the first is the one for the world. */
export const windowsZoneRows: readonly { name: string; zones: readonly string[] }[] = rows(windowsTable).map((row) => {
  const [name = "", zones = ""] = row.split(": ");
  return { name, zones: zonesIn(zones) };
});

/** The sets of names that one zone has, as far as it has several. */
export const zoneAliases: readonly (readonly string[])[] = rows(aliasTable).map(zonesIn);

/** The first of Windows' zones that `zone`, or another name of it, belongs to. */
export function windowsNameOf(zone: string): string | undefined {
  const names = zoneAliases.find((aliases) => aliases.includes(zone)) ?? [zone];
  return windowsZoneRows.find(({ zones }) => zones.some((each) => names.includes(each)))?.name;
}

function rows(table: string): string[] {
  return table.trim().split("\n");
}

/** `Europe/Berlin,Paris Etc/UTC` → Europe/Berlin, Europe/Paris, Etc/UTC. */
function zonesIn(list: string): string[] {
  return list.split(" ").flatMap((group) => {
    const place = group.indexOf("/") + 1;
    const places = group.slice(place).split(",");
    return places.map((each) => group.slice(0, place) + each);
  });
}
