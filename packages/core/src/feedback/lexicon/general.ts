/** Words that feel the same whatever they are said of, and the small words that turn, hide or weigh a feeling. */
import type { Entry } from "./entry.ts";

export const general: Entry[] = [
  // Turning and weighing.
  {
    turns: 6,
    say: "not, never, nor, neither, hardly, barely, scarcely, rarely, seldom, far from, anything but",
  },
  { turns: 5, feel: -0.5, say: "without" },
  { turns: 5, say: "no, none, nobody, noone, nothing, zero, nowhere, little to no, no one" },
  {
    feel: 0,
    say: `well above/below/under/over/short, not only/just/least/necessarily/remember/recall/mind/because/surprised/until, not to mention/worry, no
  doubt/matter/wonder, if/why/or not, not long after, no longer than, not the fault, not have to, not/no need to, not
  huge deal, nothing but, no one else`,
  },
  {
    times: 1.4,
    say: "never ~ felt/been so/more, never ~ seen/had such, such a",
  },
  {
    times: 1.3,
    say: "very, really, extremely, so, incredibly, super, highly, absolutely, totally, completely, truly, deeply",
  },
  { times: 0.8, say: "quite, fairly, rather, somewhat, slightly, a bit/little/touch, kind/sort of, mildly" },

  // Too much of anything is a complaint; "not too bad" is turned by its "not".
  {
    feel: -1.6,
    hides: 2,
    say: `too
  long/much/many/few/little/late/early/low/high/slow/fast/quick/hard/easy/short/far/big/small/vague/technical/generic/junior/senior/theoretical/quiet/eager/expensive/narrow/broad/complex/simple/formal/casual/quickly/basic/nervous,
  all/far/way/much too, a little/bit too, overly, excessive*`,
  },

  // Something is missing.
  {
    feel: -2,
    hides: 6,
    say: `lack, lacking, lacked, lack/devoid/absence/instead of, missing, is absent, fail/failed/failing/unable/struggl* to,
  refus*, no clarity, short on, neglect*, struggl* with, not enough/given, insufficient*`,
  },
  { feel: -1.8, hides: 6, say: "never enough, little or no, next to no, hardly/barely any, zero effort" },

  // What was wished for was not there.
  {
    feel: -1.7,
    hides: 8,
    say: `could/should/might/would have, could be/use/do with, would be nice/good/better/great/useful/helpful, it would help,
  would help if, would have liked/loved/preferred/helped/appreciated/expected, i wish, had hoped, was
  hoping/expecting, would expect/advise/suggest, i/we expected, was looking for, should be, should at least, may/might
  be better, might/may want to, need* to be/work, need*/room/areas to improve, need* more/work, room/scope for
  improvement, room to grow, area for/of growth/improvement/development, work in progress, more ~ needed/would,
  can/could be improved, can improve, strongly advise`,
  },
  {
    feel: -1.7,
    hides: 8,
    side: "interviewer",
    say: `work on, next time, in future, from now on, a good idea to, remember/things/aim/needs to, be careful/mindful/aware,
  watch out, keep/bear in mind, make sure, ensure that, you need/must/should, need* to
  have/learn/know/practise/practice/develop/get, needs a, i/we suggest, i would suggest, suggest/should you, suggest
  that you, my advice, my/one/another suggestion, improve on/your/the/his/her/their, would recommend/urge, i recommend
  you, would/i encourage you, worth spending, try and/not, do not forget, not forget to, could try/look/also/do, might
  try, one/an area, other areas, a thing to, would be great/good/nice to, it would be, take care to, spend/take/get
  more, spend less, more time on, more
  practice/attention/focus/structure/depth/detail/specific/examples/confidence/clarity, take your time, slow down,
  think about how/what/whether, have a think/go, look into, look/brush/build up, look at how, read up on, get
  comfortable, get/getting used to, aim for, strive`,
  },
  {
    feel: -1.7,
    hides: 8,
    side: "candidate",
    say: `i should/could have, i need/needed/ought to, i must, next time i, in/with hindsight, looking back, if only i`,
  },
  // Someone "could have been better" praises nothing, but nothing "could have been better".
  {
    feel: 3,
    say: "could not have been better/nicer/clearer/smoother/kinder/happier/easier, could not fault",
  },
  {
    feel: 3,
    say: "could not ask for more/better, nothing to improve, would not change a thing, would not change anything",
  },

  // Praise.
  {
    feel: 3,
    say: `excellent*, outstanding*, fantastic*, brilliant*, amaz*, wonderful*, superb*, exceptional*, stellar, terrific,
  perfect, perfectly, awesome, phenomenal, exemplary, first class, top notch, spot on, second to none, best ~ ever,
  best interview, above and beyond, a joy/delight, delightful, loved, fabulous, remarkabl*, beautiful*, incredible,
  blew us/me away, blown away, kudos, hats off, props to, bravo, exceeded, exceeds, exceeding expectations, stood out,
  superior, 👍, 👏, 🎉, 😀, 😊, 😃, ❤, 🙌, 💯, ⭐, 🌟`,
  },
  {
    feel: 2,
    say: `nicely, solid, strong, strength, strongly, positive*, enjoy*, smooth*, helpful*, useful*, valuable, insightful,
  thorough*, thoughtful*, professional*, efficient*, organised, organized, well organised/organized/suited, happily,
  satisf*, interesting, engaging, engaged, refreshing*, encourag*, promising, accurate*, success, appreciate,
  appreciated, thankful, keep it up, keep/thumbs up, can/could not wait, generous*, to the point, breeze, breezed,
  slick, first rate, quality, top/world class, suited, suitable, rockstar, superstar, rare find, exactly/just what,
  right person/candidate, stoked, chuffed, over the moon, buzzing, energised, energized, uplifting, heartening,
  welcome change, strong yes, definite yes/hire, yes from me, common sense, on the ball, smile, by heart, it shows,
  shows ~ promise, unfazed, valued, plain english/words, nailed/worth it, on track/point, lovely to see, familiar
  with, fluent, fluently, consistent, poised, assured, credible, convincing*, compelling, persuasive, robust,
  meticulous, diligent, conscientious, reliable, dependable, proactive, takes initiative, initiative, versatile,
  adaptable, flexible/quick thinker, quick thinking, think on ~ feet, strategic, wise, pragmatic, constructive,
  cooperative, co operative, worthwhile, recommend, effective*, productive*, polished, mature, cool, better than,
  painless*, effortless*, seamless*, hassle free, made my day, a/big plus, a bonus, highlight, standout, standing out,
  confident*, comfortable, natural, admirabl*, commendabl*, sensible, sound, sharp, crisp, neat, tidy, elegant*,
  reassur*, inspir*, motivating, rewarding, memorable, favourite, favorite, superbly, ideal, boost, as promised, :),
  :-), ;), 🙂, 😄, ✅`,
  },
  {
    feel: 2,
    say: `no complaint/issue/problem/concern/worries/downside, no doubts about, nothing negative/bad, nothing to complain,
  without problem/issue/trouble/hesitation/effort/prompting/hitch, not bad, no red flag, no hard feelings, go/do well,
  went fine, work* really well, as expected and, right track, like it, liked, i/we/really like, really liked, fond of`,
  },
  {
    feel: 1.5,
    say: "well, correctly, right away, clear, clearer, properly, fairly treated, easy, easily",
  },
  {
    feel: 1,
    say: `decent*, reasonabl*, makes/made sense, lucky, able/managed/glad to, was able, ok with, good enough, sensibly`,
  },
  {
    feel: 1,
    say: "open, honestly and, detailed, quickly, quick, fast, safe, ready, willing, capable",
  },
  { feel: 0.5, say: "^yes, absolutely yes, ^definitely, fine" },

  // Blame.
  {
    feel: -3,
    say: `terribl*, horribl*, awful*, dreadful*, worst, disaster*, appalling*, nightmare, mess, shambles, a joke/circus, farce,
  disgust*, unacceptabl*, ridiculous*, absurd*, horrific*, atrocious*, waste of, wasted, wasting, insult*, humiliat*,
  outrageous*, abysmal, pathetic, shocking, disgrace*, embarrass*, unprofessional*, hated, hate, scam, exploit*, never
  again, avoid this, stay/run away, clueless, hopeless*, useless, worthless, idiot*, crap, garbage, rubbish, sucks,
  sucked, nonsense, bullshit, 👎, 😡, 😠, 🙄, 😞`,
  },
  {
    feel: -2,
    say: `poor, poorly, weak, weaker, weakest, weakness*, disappoint*, frustrat*, annoy*, irritat*, confus*, awkward*,
  uncomfortabl*, disorgani*, unorgani*, chaotic, chaos, sloppy, unfair*, unpleasant*, no idea/clue/go, not a clue, not
  bother/convinced/land/click, without bothering, pointless, irrelevan*, inadequate*, flaw*, failed, fails, failing,
  failure, wrong, wrongly, mistake*, trouble, troubling, regret*, exhausting, draining, stressful, tiring, painful*,
  tedious, dull, bland, rushed, abrupt*, delay*, off putting/balance/base, put/turned/turn off, put me off, red flag,
  deal breaker, dealbreaker, let/letting down, fell short/through/flat/down, fall* short, below/sub par, subpar, not
  up to, leaves/left a lot to be desired, leaves much to be desired, trap, bizarre*, weird*, strange*, suspicious*,
  cagey, shady, sketchy, fishy, misled, upset*, demoralis*, demoraliz*, demotivat*, dishearten*, discourag*, unhappy,
  unsatisf*, dissatisf*, unimpress*, underwhelm*, mediocre, lacklustre, lackluster, unconvinc*, doubtful, panick*,
  clumsy, careless*, ill at ease, unhelpful*, disgraceful*, petty, crude, lousy, shabby, shoddy, half baked/measures,
  haphazard, patchy, flaky, faulty, broken, unpredictable, excuses, in circles/vain, surface level, on the surface,
  thin, flimsy, wobbly, ropey, nowhere, not there yet, not quite there, not cut it, rules it out, ruled/drawn/burn*
  out, ruled/catch me out, falls apart, dragging, an afterthought, gets stuck, tripped/made up, trip/tripped me up,
  trick/threw me, tricked, stumped, fazed, rattled, overwhelm*, baffled, puzzled, bewildered, perplexed, not any
  wiser, off the mark, missed the mark/point, fizzled, crumbled, collapsed, floundered, faltered, deteriorat*, less
  than ideal/impressive, left me cold, sour, not the strongest, contrived, vexing, irked, infuriat*, exasperat*, nerve
  wracking/racking, dread, dreaded, fear, feared, hostility, friction, conflict between, fabricat*, unnecessar*,
  unreasonabl*, unrealistic*, impossible, inconsisten*, excruciating*, grueling, gruelling, marathon, never ending,
  endless*, drag* on, dragged, lengthy, cumbersome, hectic, burden*, counted/count/work* against, hurt, suffer*, drop
  in, disrupt*, ordeal, hoops, for nothing, :(, :-(, 😕, 🙁, 😢`,
  },
  {
    feel: -1.8,
    say: `unfortunately, sadly, i am afraid, we are afraid, pity, shame, alas, concern, concerned, concerning, doubt, sceptical,
  skeptical, hesita*, reservation, not sure, unsure, uncertain, downside, drawback, negative, con, setback, stumbling
  block, slow, slowly, slower, late, nervous*, anxious*, stuck, forgot*, forget*, missed, miss, misses, limited, gap,
  complicated, convoluted, shortcoming, hard/difficult/surprised/forced/only to, difficulty, difficulties, tough/hard
  time, complain*, dislike*, did/do not like, lag*, behind, suspect, questionable, had to
  ask/chase/explain/repeat/guess, was forced`,
  },
  {
    feel: -1.2,
    say: `average, so so, meh, issue, oddly, hardly, sorry, uneven, mixed bag, at best, supposed to, only because`,
  },
  {
    feel: -2,
    say: "why bother/waste, what a, are we supposed, who does that",
  },
  { feel: 2, say: "what a pleasure/joy/delight/great/lovely/nice/good/wonderful/fantastic/relief" },
  {
    feel: -2,
    say: "as if, impostor*, imposter*, like a robot/test, like an exam/idiot",
  },

  // What was made to happen to the candidate, and what was done for them.
  {
    feel: -1.1,
    side: "candidate",
    say: `suddenly, for free, again and again, excuse, nowhere near, so much for, had/have/made to, made/pushed me,
  ended/gave/hung up, turned/turns/found/walked out, kept/keep asking, kept ~ repeating, constantly, repeatedly, over
  and over, once again, instead, supposedly, apparently, few details, little information, long interview/time/wait,
  was/is long, lengthy, no/without apology, without an apology, fell through, dropped, forgotten, hid, hidden, hiding,
  secretive, pushy, begging, beg, chase, care less, whatever reason, for no reason, shouted, shouting, yelled,
  yelling, swore, cursed`,
  },
  {
    feel: 1.1,
    side: "candidate",
    say: `made me coffee/tea/a/laugh/want, made it easy, offered ~ tea/water, thankful,
  helped/guided/offered/encouraged/reassured/thanked me, gave me hints/extra/insight, showed me around, took the time,
  took time, answered my, made sure i, checked in, low/no pressure, without ~ pressure, stress free,
  apologised/apologized for, learned/learnt a lot, had fun, real interest, cared about, on my side, rooting for me,
  easy going, easygoing, informative`,
  },
  { feel: -0.6, side: "candidate", say: "only" },
  // What an interviewer notes that the candidate did is usually meant as praise.
  {
    feel: 0.9,
    side: "interviewer",
    say: `identified, recognised, recognized, summarised, summarized, demonstrat*, understood, understands, completed,
  implemented, achieved, refactored, corrected, took time/ownership, took the time/lead, considered, remembered,
  adapted, thought/asked about, noticed, followed, knew/knows how, made sure to/that, verified, double checked,
  recovered, led/meets/met the, led a, delivered, improved, built, shipped, mentored, on ~ own, independently, by
  herself/himself/themselves, no need for, met all, fulfil*, answered, explored, iterated, simplif*, asked whether,
  asked for clarification/feedback, reads well`,
  },
  {
    feel: -1.6,
    hides: 8,
    side: "interviewer",
    say: `^try, ^avoid, ^consider, ^aim, ^start, ^stop, ^use, ^write, ^read, ^think, ^talk, ^speak, ^ask, ^check, ^test, ^run,
  ^commit, ^break, ^keep, ^focus, ^practise, ^practice, ^learn, ^study, ^review, ^revise, ^refactor, ^rename, ^name,
  ^move, ^extract, ^split, ^remove, ^add, ^make, ^take, ^give, ^show, ^explain, ^describe, ^clarify, ^slow, ^spend,
  ^get, ^go, ^be, ^do, ^let, ^look, ^watch, ^work, ^prepare, ^research, ^structure, ^provide, ^remember, ^bring,
  ^code, ^follow, ^handle, ^double, ^pay attention, ^plan, ^choose, ^pick, ^build, ^find, ^stick, ^leave, ^state,
  ^share, ^listen, ^wait, ^pause, ^tell, ^quantify, ^tailor, ^highlight, ^mention, ^include, a
  better/clearer/simpler/cleaner name/way/approach/choice/option/structure, more descriptive, could/would you, why
  not, why did you, what/how about, no need to, rather than, might/would it be, ideally, one thing to, something to,
  worth considering/thinking/checking/looking, beware, do not forget, not forget to, always/never ~ your`,
  },
  { feel: 2, side: "interviewer", say: "^keep it up, ^keep up, ^keep going, ^keep doing, ^do keep" },
  {
    feel: -1.2,
    hides: 4,
    side: "interviewer",
    say: `^a bit more, ^a little more, ^more, ^less, ^fewer, could be, would like more, want/wanted/expected/hoped to see,
  wanted/expected/hoped to hear, hoped for, nothing on/about, said nothing, silent on, did/with little, little/no
  evidence, no sign of, few examples, one example, only one/had/knew/knows/a, merely, just about, on the surface`,
  },

  // Ordinary words that the general list takes for feelings, and interviews don't.
  {
    feel: 0,
    say: `as well, as soon/far/long as, well as/known, kind of, pretty, like to/a, feel/felt/feels/looked/looks like, problem,
  challenge, challenging, hard, difficult, question, interest, want, wants, wanted, share, shared, join, joined,
  joining, reach, reached, matter, fire, fired, cut, stop, top, support, supporting, pay, paying, free, please, fit,
  fits, feeling, offer, demand, apply, applying, hope, hoping, hopes, chance, opportunity, opportunities, growth,
  growing, certain, sure, big, huge, bigger, important, significant, security, true, united, vision, active, asset,
  credit, legal, agree, agreed, accept, accepted, benefit, benefits, cover, favor, increase, popular, powerful,
  profit, progress, promise, promised, protect, responsible, reward, rich, save, substantial, win, commit, commits,
  block, blocks, conflict, conflicts, empty, error, errors, escape, leave, leaving, left, limit, pressure, risk, drop,
  dropping, test, tests, tested, dead, death, fall, falling, jump, exclude, charged, broke down, critical, advanced,
  debt, share my, attract, hunting, job hunting, hunt, fight, war, kill, killer, bomb, gun, collision, crash, crashes,
  emergency, natural language, straight, straight away, alone, hire, hired, hiring, god, gray, grey, yeah, ha, haha,
  oh, lol, wow, ease, easier, trust, clean/warm/warming up, more than once/one, ^more than, wish, i would like, more
  complicated/complex/difficult, complicated feature/problem/question/task/query, complex
  feature/problem/question/task/query/topic, your/my strengths, wtf, omg, damn, improve, planning on/to,
  easily/clearly the, long term, so long as, only a matter, if/not/the only, only after/if, used to, made it, have to
  say, i must say, turned out to/well/fine/great, quality assurance, insight into our, star method, start date, mean,
  means, meaning, meant, unlike, care/cares about, intelligence, unit, united states, visionary, solution, solutions,
  solve, solving, bit, adequate, adequately, sufficient, sufficiently, like, good morning/afternoon/evening/luck/day,
  best/kind regards, best wishes, thank you for your time/interest`,
  },
  {
    feel: 2.4,
    say: `gem, faultless*, flawless*, hard to fault, can not fault, no faults/hiccup/notes/brainer, without a hitch, like
  clockwork, credit/asset to, full marks, five star*, highly/would recommend, recommend them/him/her, praise ~ enough,
  speak/comes highly, nothing but praise/good, all/looking/looks/sounds/felt/feel good, all positive, pleasantly
  surpris*, pleasant surprise, better than ~ expected, exceeded expectations, lovely touch, nice touch/job/work, out
  of his/her/their way, extra mile, time flew, flew by, not a single problem/issue/complaint, nothing to
  criticise/criticize/fault/add/dislike, as/how it should be, bang/spot on, cracking, smashing, top drawer, ace,
  brill, grand, stand out candidate, gold standard/dust, raised/sets/set the bar, model/proud of, a credit/natural, in
  good shape/hands, good stuff/job/work/effort/sign/grip, great stuff/job/work/effort, well
  done/handled/run/judged/put, well thought out, went ~ well, hit the mark/spot, ticked ~ box*, on the money, more
  than happy/enough, pleased/glad/happy to see, happy/pleased with, left smiling/happy, left feeling good, restored my
  faith, refreshing change, made a difference, second to none, cut above, in a league, safe bet, would hesitate, green
  flag, boxes ticked, strong grip, felt great/right/natural, rock solid, stands out, shone, shines, shining, catch,
  thumbs up, bonus/brownie points, plus point, big/hell yes`,
  },
  {
    feel: -2.2,
    say: `overkill, insult, muddle*, shambolic, woeful*, dire, letdown, let down, poor show, not good enough, not
  on/ok/okay/acceptable/impressed/bother, out of order, wrong way/foot, bad taste/sign/look/form/manners/start,
  sour/bitter taste, turn/write/way/miles off, slog, tick box, lip service, smoke and mirrors, all talk, laughable,
  comical, cringe*, wild goose, down the drain, expected/expect/deserve* better/more, hoped/hoping for more/better,
  could do better, must try, nothing special, write home, hit or/and miss, cup of tea, much/lot to be desired, steer
  clear, beware, alarm bell*, warning sign*, raised eyebrows/questions/concern*, gave me/us pause, pause for thought,
  went downhill, downhill, at a loss, hard work, hard/heavy/tough going, sore/sticking point, worrying, worrisome, off
  key, tone deaf, final/last straw, cop/copped out, fell/went to pieces, came apart, unravel*, all/went/goes/gone
  wrong, rocky/shaky/false start, bumpy, messy, muddied, unsettl*, off the rails, overblown, overdone, over the top,
  amateur*, second/third rate, bottom/sick/tired of, nowhere near, a/some/long way to go, not a patch, left
  wanting/cold/frustrated/confused/wondering/guessing, found wanting, wanting, none the wiser, beggars belief,
  unbelievabl*, scratching my head, scratching our heads, head scratcher, no excuse, inexcusable, deflating, deflated,
  gutted, fuming, livid, fed up, fobbed, short changed, shortchanged, hard done by, taken for granted, strung, led on,
  lip, sold a`,
  },
  {
    feel: 0,
    say: "that said, having said that, no later than, never mind, not exactly, gone through, wrong with the",
  },
  {
    turns: 7,
    feel: -1.4,
    say: `not once/one/any/remotely/exactly/particularly/especially/overly/terribly, at no point/stage, in no way, by no means,
  not a single, never once/did, no sense/sign/hint/trace/evidence of, without any, nothing/little in the way of, not
  much in the way of, nothing like, not at all, no real, less than, anything but, far from, little sign of`,
  },
  {
    feel: -1.7,
    hides: 8,
    say: `would/could benefit from, would profit from, could stand to, would like more, would have welcomed, would
  welcome/prefer/rather, better/easier/nicer/helpful/useful/good/great if, i had wanted, wanted/wanting more, could
  have done, might have been, ought to have, ought/needs/need to be, should not have/be, need not have, if only, wish
  they/he/she/there/we/someone, hoping/yet/remains to, expected at least, at least send, the least they, please
  respect/give/tell/let/make/stop, needs a lot, has/have to learn, has some way, still has to, still needs, not yet`,
  },
  {
    plain: true,
    say: `^there was/were, lasted about/around/for, was/were held/given, took place/about, was/were/started/began/ended/spoken
  with, consist* of, followed by, i was asked to, was/were invited to, we spoke/met for, we talked about, we covered,
  covered her/his/their, was a mix, then a/an/another, i applied, i had a/an/two/three, is based in, lives in, worked
  at/as/for, currently at/working/works, available in/from, interviewed with/by, second/first/next/final interview,
  years in/at, asked what salary, expected salary, salary expectation, reports to, at their/the/our ~ office, because
  of the distance`,
  },
  {
    feel: -1.7,
    hides: 8,
    side: "interviewer",
    say: `i/would/we recommend, recommend that you, recommend
  using/reading/adding/trying/learning/practising/practicing/committing/spending/looking/writing/working, you
  tend*/tended/might, it would help, worth adding/using/learning, you can also/use, this can/could/should be, before
  you had/start/jump, think/be/use more, needs some, i expected you`,
  },
  {
    feel: 2.2,
    side: "interviewer",
    say: `recommend him/her/them/hiring/moving/strongly/highly, you did a, you were able, you showed/quickly/correctly, keep
  doing, means something, means a lot`,
  },
  {
    feel: -2,
    say: `out of proportion, no longer/separation, louder, blindsided, walked in blind, made to feel, counted/count for nothing,
  half of it, nothing but, one after the other, could not get the, could not work out, could not figure/tell, not
  build/start, exhausted, worn out, foolish, stupid`,
  },
  {
    feel: 2,
    say: `to spare, ahead of schedule, one of the better/best/strongest/nicest/few, happy to be, helped/steered/pointed me,
  sorted out, went to the right, without being asked, more than i had/expected, rephrased, nudge, left ~ minutes/time
  for, time for my, told me at the beginning/start, told me beforehand`,
  },
  {
    plain: true,
    say: `they said that they, they will decide, it was a, were/was from the, questions/is/were about, notice period is,
  interviewed on, studied, i am looking for, we/they/was asked about, decide within, next round is, will be in,
  moved/comes from`,
  },
  {
    feel: 2.4,
    say: `reason not to, nothing against, nothing speaks against, as if it were his/hers/theirs/mine/ours, as though i were
  already/part, like one of, one of them, part of the team, pressure off, ice was broken, contagious, covered all, all
  that was needed, all/everything we needed, at the first run/try/attempt/go, first time right, simple and, do it
  again, apply again, glad to have, in every respect, across the board, on all fronts, real calm, waited for me,
  was/were arranged, line by line, concrete things, things to work on, frank answers, learned a thing, know* what
  he/she/they was/were/is/are talking about`,
  },
  {
    feel: -1.5,
    hides: 3,
    say: `less/not as/not so
  clear/methodical/structured/convincing/confident/strong/good/well/detailed/organised/organized/friendly/sure/precise/concise/engaged/interested/prepared/impressive/polished/fluent,
  less`,
  },
  {
    feel: 0,
    say: "less than an, in less than, no less",
  },
  {
    feel: -2,
    say: `worlds/far apart, a world apart, eleven weeks, is imminent/thin, minimal, thin on, bare/legal minimum, in
  2024/2025/2026, seriously, find/found/not funny, debate/argued with each other, answered something else, something
  else entirely, before they/we had even, all i got, impression that i was, says little, wrong reason, stuck to it,
  adjectives, applies/applied everywhere, thought that we, get/got beyond/past, revisit, not a leader/manager/team, at
  least tell/send/let/give`,
  },
  {
    plain: true,
    say: "interview was at/on/in/by, he/she uses, we used the, has a degree, would relocate, current company",
  },
  {
    feel: 2,
    say: `got through all, had time to, time to optimise/optimize, answered everything, like/likes each other, in a quarter, any
  day, good argument*, politely, well aware, firm grip, cleanest, was worth`,
  },
  {
    feel: -2,
    say: `think/thought twice, lost points, lost the plot, flustered, mixed up, nearly sent, sent away, changed the subject,
  hardly looked/think, badly/ill of, no/without conclusion, crashes on, dead silent, full of mistakes, what i do not
  know, do not exist, break with each, double of what, double what, gave me a multiple`,
  },
];
