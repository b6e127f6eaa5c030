/**
 * Words that touch a protected trait, in the pattern language of lexicon/pattern.ts, and what sounds alike and is none.
 * `00` stands for a number from 16 to 79. A word that also has a plain sense ("disabled", "race", "union") is listed
 * only beside a person.
 */

const who = "he/she/i/they/candidate/who";
const is = "is/am/are/was/were/being/been/seems/looks";
const whose = "his/her/their/my/your";
const roles =
  "person/people/candidate/applicant/colleague/engineer/developer/manager/boss/interviewer/lead/leader/team/staff/customer";
const strangers = "guy/man/woman/lady/person/people/candidate/applicant/colleague/engineer/developer/manager";
const people = `woman/women/man/men/girl/boy/guy/lady/gentleman/mother/father/${roles}`;
const origins = `indian/chinese/african/asian/arab/arabic/turkish/polish/russian/romanian/mexican/latino/latina/hispanic/pakistani/nigerian/jewish/iranian/syrian/ukrainian/vietnamese/filipino/brazilian/german/french/british/irish/scottish/italian/spanish/greek/bulgarian/albanian/moroccan/algerian/egyptian/israeli/american/english/dutch/eastern/european`;
const ills =
  "cancer/diabetes/epilepsy/depression/anxiety/arthritis/asthma/aids/hiv/migraine/adhd/autism/dyslexia/lupus/leukaemia/leukemia";

export const remarks = {
  age: `too old, too young, ${whose} age, at that age, how old i/he/she/they/are/is, years old, year old, near* retirement, retire soon, about to
  retire, will retire, close/closer to retirement, retirement age, pension age, turned/over/under/past/nearly/almost/approaching forty/fifty/sixty/thirty,
  over/under/past 00 and, ${who} ${is} 00, guy/man/woman/lady ${is} 00, aged 00, at 00 he/she/i/they, ${is} over/under/past/nearly/almost 00,
  in ${whose} twenties/thirties/forties/fifties/sixties/20s/30s/40s/50s/60s, old/young for, older/younger/old/young ${people}, older/younger than the/us/most/everyone,
  younger blood, fresh blood, young blood, for/into/not ~ young team, elderly, older generation, ${whose} generation, boomer, millennial,
  gen z, ageist, ageism, age discrimination, age limit, age gap, age group, age wise, right age, youngster, youthful, year/date of birth,
  born in nineteen, past ${whose} prime, past it, overage, middle aged, of his/her vintage, set in ${whose} ways, digital native,
  long in the tooth, over the hill, dinosaur, granny, grandmother, grandfather, grandpa, grandma, looks/looked about/like twelve/fifteen/sixteen/eighteen,
  just a kid, ${is} a kid, barely out of school, no spring chicken, somebody/someone/anyone younger/older, too grey/gray, the youngest, is/was/seems very/quite/rather/really/so young/old, could be his/her/my/their mother/father/son/daughter/grandson, graduated/born in 1900, he/she/they/i retire*, years left before, younger than,
  zu alt/jung, sein/ihr/seinem/ihrem/mein/meinem alter, kurz vor der rente, rentenalter, trop vieux/vieille/jeune/âgé/âgée, son/mon/votre âge, retraite, demasiado viejo/vieja/joven/mayor, su/mi edad, jubila*, ${whose} pension, young energy, looks/looked/seems/seemed ~ older/younger, teenager, too senior in years`,
  gender: `as/being a woman/man/girl/female/male/lady, a woman/girl/lady in, for a woman/man/girl/lady, because ~ a woman, because ~ a man, female/male ${people},
  being/is/am female, being/is/am male, only woman/female/girl, prefer* a man/woman, need/want a man/woman/guy/girl/lady for, enough women/men, more women/men,
  women often, women usually, women always, women like/can/are, girls like/are/can, men are, for the women, with the women on, gender played, ${whose} gender, ${whose} sex,
  because of gender, of ~ gender discriminat*, gender discrimination/bias/role/stereotype, sexist, sexism, misogyn*, feminine, masculine, effeminate, girly, manly,
  transgender, transsexual, trans ${people}, non binary, ${whose} pronouns, misgender*, hormonal, hysterical, bossy for, ladies like, a woman/man would,
  man/woman could handle, mansplain*, boys club, boy club, little lady, sweetheart, toots, women, men, have a man/woman, hire a man/woman, darling, called me honey, als frau/mann, eine frau, en tant que/qu femme/homme, une femme, sexe, como mujer/hombre, una mujer, why/that/whether a woman/man`,
  pregnancy: `pregnan*, maternity/paternity/parental leave, on maternity, expecting a baby/child, ^expecting, am/is/whether i am/was expecting, baby bump,
  have/having/had ~ baby, had a baby, due date is, newborn, breastfeed*, ivf, fertility, want* a baby, baby soon, planning a baby/child, trying for a, schwanger*, mutterschutz, elternzeit, kinderwunsch, enceinte, grossesse, congé maternité/parental, embaraz*, baja maternal, babies, i am due in, she is due in`,
  family: `marital status, married, unmarried, divorced, single mother/mom/mum/father/dad/parent, have/has/having/had children/kids, want/wants children/kids,
  want/plan ~ children/kids, with children/kids at, has/have/got two/three/four/five/small/young children/kids, after ${whose} children/kids, young/small children/kids,
  ${whose} children/kids/husband/wife/spouse/daughter/son/marriage, toddler, childcare, child care, family plan*, start/starting/want/wants a family, family
  commitment/obligation/situation/duties/status, mother/father of, as a mother/father/mum/dad/mom/parent, working mother/mom/mum/parent, if i have a partner, ${whose}
  partner works, custody, elderly parents, cares for ~ parent/parents/mother/father, caring for ~ mother/father/parents, carer, widow*, engaged to be, the/no/any kids/children, newborn at home, ${whose} family comes, verheiratet, geschieden, alleinerziehend*, hat/habe/haben ~ kinder, mariée, divorcé*, des enfants, mère célibataire, casada, divorciad*, tiene/tengo/tener hijos, madre soltera, a divorce`,
  origin: `really from, originally from, where ~ parents are from, where are your parents, country of origin, home country, nationality, nationalities, immigrant*, immigration background, foreigner,
  too foreign, ${whose} origin, ethnic*, ${whose} race, race ~ played, because of ~ race, racial*, racis*, ${origins} ${strangers}/name/background/family/parents/descent/roots/heritage/guy/accent,
  is/are/being/look*/sounds/am/seems ${origins} and, is/not look* ${origins}, a nigerian/pole/turk/german/russian/romanian/arab/pakistani/mexican/gypsy/roma,
  typical ${origins}, foreign name, foreign sounding, ${whose} name sounds, name like that, a native speaker, not a native, not native, xenophob*, migrant*,
  refugee, asylum, born here, born abroad, our culture and, where i come from, where he/she comes from, not from here, own country, gypsy, ${whose} family ~ from, ${whose} parents ~ from, not sound american/british/english/german/local, for a chinese/german/french/indian/foreigner, surname/name sounds, ausländer*, migrationshintergrund, herkunft, étranger, étrangère, origine/origines ethnique, ses/mes/son origine/origines, extranjer*, inmigrante*, nacionalidad, nationalité, staatsangehörigkeit, feel ~ ${origins}, foreign passport, ${whose} passport, grew up in, raised in`,
  accent: `${whose} accent, ${whose} ~ accent, strong/thick/heavy/foreign/funny/weird accent, an accent, the accent ${is}, with ~ accent, ${origins} accent, broken english,
  speaks funny, way i/he/she speak*/talk*/pronounce*, dialect, accent, akzent, acento`,
  colour: `skin colo*, colour/color of ~ skin, person/people/woman/man/women/men of color/colour, black/white ${people}, black family, dark skin*, light skin*, brown skin*, too dark, only black/brown/white,
  ${who} ${is} black, because ~ black, blackface, hautfarbe, couleur de ~ peau, color de ~ piel`,
  religion: `religious belief/background/holiday/reasons/clothing/symbol/views, religion, ${is} religious, very religious, too religious, deeply religious, muslim*, islam*, a christian, ${is} christian, catholic*, protestant, jew, jews, ${is} jewish, orthodox, hindu*,
  buddhis*, sikh, mormon, jehovah, hijab, headscarf, head scarf, burka, niqab, turban, kippa*, yarmulke, church, mosque, synagogue, pray/prays/praying times/at/on, ${who} pray*, to pray, prayer, ramadan,
  sabbath, ${whose} faith, ${whose} beliefs, atheis*, cross around, halal, kosher, drink alcohol, goes/go/going to church, ${whose} church, fasts, fasting, kopftuch, gläubig*, muslimin, musulman*, musulmán, voile, velo islámico, religión, judío, juif, juive`,
  health: `health issue/problem/condition/reason, ${whose} health, mental health, mental illness, mental problem, ${whose} illness, serious illness, long illness, sick leave, sick days, often sick, chronic ~ pain, chronically ill, ${whose} depression, was/is depressed,
  had/has ~ depression, anxiety disorder, ${whose} anxiety, adhd, autis*, asperger*, dyslexi*, on the spectrum, neurodiver*, ${whose} burnout, burn out leave, had a burnout, burnout ~ ago,
  has/have/had/having/with/from/my/suffer*/survived ${ills}, ${ills} patient/survivor, suffers/suffered from, epilep*, diabetic, hiv positive, medical condition/history/leave/problem, on medication, ${whose} medication, in therapy,
  was/is/fell/often/been/seriously/terminally ill, surgery, bipolar, bad back, back problem, heart attack, heart condition, a stroke, drinking problem, alcoholic, addict*, weak heart, looks sick, looked ill, rehab, some medication, illness*, panic attack*, krankheit, krank, depressionen, krankgeschrieben, maladie, malade, dépression, arrêt maladie, enfermedad, enferm*, depresión, baja médica, takes pills, takes ~ pills`,
  disability: `disability, disabilities, disabled ${people}, ${who} ${is} disabled, wheelchair, ${who} ~ deaf, ${is} deaf, i am blind, he/she ${is} blind, legally blind, nearly blind, handicap*, hearing aid, hard of hearing, hearing impair*,
  visually impaired, sight impaired, impairment, speech impediment, ${whose} stammer/stutter, a stammer/stutter, he/she stutters/stammers, crutches, prosthe*, walks with, with a limp, only one arm/leg/eye/hand, one armed, guide dog, assistance dog, amputee, cripple*, missing two/one/a finger*, missing ~ leg/arm/hand, partially sighted/deaf, with a cane, behinderung, schwerbehindert*, rollstuhl, handicapé*, fauteuil roulant, discapacidad, minusválid*, silla de ruedas, dyslexic, ${is} paralysed`,
  orientation: `gay, lesbian, homosexual*, bisexual, queer, lgbt*, sexual orientation, same sex, ${whose} sexuality, his boyfriend/husband, her girlfriend/wife, my boyfriend ~ man, am/is straight, heterosexual, came out as, in the closet, lives with another woman/man, schwul, lesbisch, homosexuell*, homosexuel*, lesbienne, lesbiana`,
  union: `trade/labor/labour union, union member*, in a union, belong* to a union, join* a/the union, union rep*, unioni*, works council, shop steward, a strike, strikes before, collective bargaining, in the union, union people/man/woman/activist/official, gewerkschaft*, betriebsrat, syndicat, syndiqu*, sindicato, sindical*`,
  appearance: `overweight, obese, ${is} fat, too fat, old and fat, fat and, a bit fat, chubby, too skinny, ${whose} weight, ${whose} figure, attractive ${people}, she/he ${is} attractive, ${is} very attractive, find ~ attractive, not attractive, good looking, pretty girl/face/woman,
  ${is} ugly, so ugly, tattoo*, piercing, ${whose} hair, ${whose} ~ hair looks, natural hair, hairstyle, dreadlock*, ${whose} beard, ${whose} makeup, wore makeup, more makeup, ${whose} looks, how she/he looks, physical appearance, ${whose}
  appearance, ${whose} outfit, ${whose} clothes, ${whose} skirt/dress/blouse/heels, wear something, dress* nicer, ${whose} body, short skirt, cleavage, easy on the eye*, not presentable, handsome, gorgeous woman/girl,
  unshaven, greasy hair, too short for a, too tall for, smile more, body odour/odor, smells bad, bad teeth, ${whose} teeth, bald, rather/too/very heavy can, lose ~ weight, nose ring, wore an old, shabby suit, looked shabby, beautiful girl/woman, übergewichtig, zu dick, aussehen, surpoids, son/mon apparence, tatouage*, sobrepeso, tatuaje*, su/mi aspecto, ponytail, scar, scars, mohawk, double chin`,
} as const;

/** What sounds alike and is none. */
export const innocent = `years/year old company/code/codebase/system/project/startup/stack/version/product/bug/test, young company/startup/team is growing, family business/company/owned/run/of products/friendly/tree/name,
  like a family, a family, accent color/colour, accent is on, accent on the, race condition*, race against, data/arms/rat race, wheel chair, gender neutral/balance/pay/field/column/parameter/studies, native app/speaker level/code,
  web accessibility, health check/insurance/care/tech/benefit/data, healthcare, blind spot, blind to, double blind, deaf ear*, union type/select/query/of, credit/european/student/soviet union, fat client/arrow/jar/model/binary, cancer research/screening/data/app/centre/center,
  weight of, too old school, code/laptop/stack/system/version/framework/server/tool/codebase/hardware/data ~ too old, company/product/startup/market ~ too young, limp handshake, gave birth to, pray for, prayed that,
  burnout in the team, surgery app, disease data/spread, medication app, religious debate/war/discussion, how old the, old man page, man page, pregnant pause, maternity app/cover/ward/clothing, autism research, diabetes app,
  depressed to, in therapy tools, 00 minutes/hours/percent/people/days/weeks/months/k/tests/questions/seconds/lines/euros/points/rounds, church turing, too short for a test/proper/real, too short for an, surgery on the,
  addicted to learning, addictive, single mother board, mother tongue, mother of all, father of the language, his/her/their hair splitting, orthodox approach/solution/way, strike rate, a strike against, ethnic diversity policy, black box/list/friday, white box/label/board/paper/space, father of the idea/framework/project/language, married to his/her/their opinion/code/idea, church of clean, old church, gay 90s, unionised nothing, ill configured/prepared/defined/advised, crippled by, grew up in the industry, figures were/are/did/do, women owned, man hours, accent is on, male and female connector/plug/part, kids clothing/app/brand, children to code, child process/node/component/class, balancer is fat, illness data/model, retire the/a/an`;
