/** Words of skill: knowledge, experience, the work done in the room. */
import type { Entry } from "./entry.ts";

export const skills: Entry[] = [
  {
    topic: "skills",
    say: `skill, skilled, skillset, technical*, tech, coding, coder, algorithm*, sql, postgres*, python, java, javascript,
  typescript, kotlin, haskell*, elixir, ruby, rails, react, node, kubernetes, docker, terraform, cloud, aws, azure,
  linux, excel, sap, salesforce, architect*, system design, debug*, tdd, refactor*, syntax, rspec, qualif*,
  knowledge*, expertise, expert, basics, fundamentals, concurrency, complexity, scalab*, maintainab*, readab*,
  testab*, extensib*, database, data model*/structure*, statistic*, modelling, modeling, framework, stack, engineer*,
  portfolio, domain, must have, certificat*, degree, seniority, junior, senior level, leadership, bug, compile*,
  runtime, implement*, code review, trade off, depth, deployment, infrastructure, programming, programs, programmer,
  design principle*, naming, oop, api, dsa, analysis, analytical, hands on, exercises`,
  },
  {
    topic: "skills",
    say: `code, method*, class, function*, variable, feature, experience*, background, understanding, design, logic, specialist,
  specialized, specialised, generalist, user story, git, repo, regex, loop, array`,
    side: "interviewer",
  },
  {
    topic: "skills",
    sure: 0.5,
    say: `level, profile, ability, capable, capab*, competen*, performance, perform*, task, approach, criteria, exercise, learn,
  learns, learner, output, work`,
    side: "interviewer",
  },
  {
    topic: "skills",
    sure: 0.8,
    say: `my code/solution/experience/background/knowledge/tests, the solution/algorithm/code, the coding question,
  algorithm/sql question, design/coding round, my answer to, technical question*, system design question, functions`,
    side: "candidate",
  },
  {
    topic: "skills",
    feel: 2.2,
    target: "candidate",
    say: `knows/knew ~ stuff, strong on/in/at/background/coder/grasp/command/technical*/skills/experience, technically strong,
  good skills/understanding/command/structure/naming/instincts,
  good/solid/deep/sound/firm/great/excellent/thorough/clear understanding of, solid/deep understanding,
  good/solid/sound/firm/great grasp, good/deep/solid/broad/excellent knowledge, well
  versed/qualified/tested/written/named, proficien*, skilful, skillful, highly skilled, talent*, competent,
  very/highly qualified, quick/fast learner, learns fast, learns/green quickly, picks up ~ quickly, picks things up,
  picked up on, safe pair of hands, plenty/wealth of experience, relevant/right/impressive/solid experience, years of
  relevant, great experience with, solved, nailed, aced, cracked, sailed/breezed through, spotted, figured out, got it
  working, working/clean/optimal/efficient/correct solution, clean/readable code, no hint*, without ~ hint*/help,
  without being prompted, without prompting, needed no help, ticks all the boxes, ticks every box, ticks the boxes,
  meets all/every, exceeds/above the bar, well structured code, handled ~ edge cases, attention to detail, bright,
  clever, smart, intelligent, independent, self sufficient/correct*, resourceful, inventive, creative, analytical
  mind, tests passed, all tests pass*, passed all ~ tests, production ready, great instincts, deep dive, got ~ right,
  came up with, corrected/correct/fixed it, quickly fixed, can/could do the job, methodical, systematic, logical`,
  },
  {
    topic: "skills",
    feel: -2.2,
    target: "candidate",
    owner: "candidate",
    say: `struggl*, weak on/in/at/technically, shallow, superficial, textbook definitions, limited/little/more/insufficient
  experience, limited/no/little knowledge, no/lack* ~ experience, not ~ enough ~ experience, not have ~
  experience/required, less experience than, not know how/the, not knowing how, rusty, too junior/early, not
  senior/experienced/close enough, under/less qualified, underqualified, overqualified, inexperienced, needed ~
  hint*/help/prompt*, lots of hints, a lot of hints, with hints, spoon fed, not
  compile/run/work/solve/tested/test/deliver/handle/consider/aligned/qualified/commit, over engineer*/complicat*,
  overengineer*, overly engineer*/complex/complicated, overcomplicat*, messy/broken/repeated/dead code, spaghetti,
  bugs, buggy, blanked, went blank, drew a blank, froze, messed/screwed up, messed/screwed it up, botched, bombed,
  tanked, flunked, fumbled, could not explain how, not ~ finish/complete/match/alignment/readable, could only, only
  managed/solved, not ~ meet ~ requirement/criteria/bar, not ~ required experience, do not have ~ experience, not get
  through/far, incomplete, unfinished, half finished, brute force, sub optimal, suboptimal, inefficient, hard cod*,
  hardcod*, duplicat*, typo, syntax error, jumped to conclusions, jumped straight into, jumped into, no tests,
  untested, not write ~ test*, below the bar/level, not yet at/ready, not ready/account for, fell apart, out of ~
  depth, in over ~ head, gaps in, big/knowledge gap, could not go beyond, not think of, not a close, looking for
  someone with more, looking for ~ more ~ experience, need someone who/with, not do ~ well, did ~ poorly, weak* hire,
  performed poorly/badly, practise/practice more, mixing concerns, magic number, too many responsibilities, tightly
  coupled, long method, commented out, no error handling, hard to read/maintain/test, inconsistent indent*, forgot to
  commit, untidy, before writing/checking, without checking/testing/understanding, guess*, trial and error, lacked ~
  structure`,
  },
  {
    topic: "skills",
    feel: -2,
    target: "interviewer",
    owner: "manager",
    side: "candidate",
    say: "less experience, interviewer ~ not understand, not technical enough, not competent, incompetent",
  },
  {
    topic: "skills",
    feel: 0,
    say: `years of, code base, codebase, source code, error message/handling, problem solving, edge/test cases, test case, dead
  end`,
  },
  {
    topic: "skills",
    feel: 2.2,
    side: "interviewer",
    target: "candidate",
    say: `by heart, nothing fazed/fazes, not fazed, unfazed, minutes flat, back them/it up, backs up, trust ~ with our, would
  trust him/her, it shows, covers what we, covers everything, a level above, real/great depth, depth of knowledge,
  breadth, broad/deep experience, hands dirty, done it before, has done it, seen it all, on top of, first principles,
  textbook example, model answer/solution, optimised, optimized, optimal, red green refactor, test first, small/baby
  steps, descriptive/meaningful/sensible names, single responsibility, separation of concerns, dry code, well
  organised code, clean and readable, readable and, easy to read/maintain, good
  tests/coverage/syntax/numbers/portfolio, strong tests/portfolio, idiomatic,
  familiar/comfortable/good/great/strong/excellent/brilliant with, fluent in, at home in/with, good feel for,
  impressive figures, exceeded/beat/hit ~ target*, track record, proven, licensed, certified, references ~ good`,
  },
  {
    topic: "skills",
    feel: -2.2,
    target: "candidate",
    owner: "candidate",
    side: "interviewer",
    say: `nowhere near, never managed/led/run/built/done/used/sold, never worked with, not done it, has/have not done, not
  used/recognise/recognize, not worked/familiar/comfortable/confident with, surface level, scratched the surface, not
  there yet, not quite there, hopeless/bad/poor/weak/unfamiliar/uncomfortable with, hopeless/bad/poor at, thin, light
  on, too light/slow, green, raw, rough around, out of practice/date, outdated, basics of, calculations/numbers/got ~
  wrong, answer was wrong, answers were wrong, wrong answer*, incorrect*, inaccurat*, imprecise, error/mistakes in,
  missed the/an/a/several, overlook*, did not spot/notice/see, single deal/project/example, not one example, copied,
  googled the, looked it up, jumped ahead, got lost, lost ~ way, slow to, took too long, took a long time, took a
  while, took forever, not keep up, kept getting stuck, needed pushing/guidance, needed a push, needed ~ nudge*,
  shaky, patchy, hit and miss, inconsistent, all/only theory, theory only, knows the theory, theoretical, academic, no
  practical, no hands on, console log, leftover, long function, nested, deeply nested, hard to extend, side effects,
  global variable*, unnecessary code, too much code, too many lines, naming, unclear names/naming, vague names, poor
  naming, edge cases ~ missed, missing tests, missing edge cases, test coverage, implementation before, code before
  test*`,
  },
  {
    topic: "skills",
    feel: -2.2,
    target: "candidate",
    owner: "candidate",
    side: "candidate",
    say: `mind went, went completely empty, got ~ wrong, wrong twice/answer, could not think/remember/recall, not remember how,
  forgot how/the/to, failed the, i failed/panicked, struggled with, i was slow/lost/stuck, too slow, got
  lost/confused, i got stuck, under pressure i, nerves got, choked, no answer to, had no answer, out of practice, i
  ran out of time, not good at, not strong in, my weak/weakest, weak spot, above my level, beyond me`,
  },
  {
    topic: "skills",
    feel: 2,
    target: "candidate",
    side: "candidate",
    say: `had the answer, knew ~ answers, i managed to, best moment, my best, i did well/great, did fine on, all correct, came
  easily, felt easy, i could show, got to show, showed what i, my experience matched, exactly my field, my home turf,
  right up my`,
  },
  {
    topic: "skills",
    feel: 2.2,
    side: "interviewer",
    target: "candidate",
    say: `knows ~ way around, around the block, run with things, runs with it, better than most, lead by example, natural/strong
  leader, debugged, under five minutes, in no/record time, told us why, short/small functions, functions short, each
  one before, kept ~ short/simple/clean, well structured/factored/organised, sensible, neat solution, went beyond,
  above what, extra credit, bonus task, thought ahead, thinks ahead/like, commercial acumen, commercially aware,
  business sense, eye for detail, head for numbers, good with people, great with customers, hands on experience, real
  world experience, lived experience with, exactly the background, right background/profile/level/skills,
  transferable, ready for, ready to lead, senior already, holds/held ~ own`,
  },
  {
    topic: "skills",
    feel: -2.2,
    side: "interviewer",
    target: "candidate",
    owner: "candidate",
    say: `bungle*, bootcamp, entry level, beginner*, novice, at best mid, on paper, table stakes, could not explain/say what,
  could not tell us what, could not name/write/do/get/walk/apply/give, more junior than, less senior/experienced than,
  behind the curve/others, behind where, not yet where, not where/polished/led/managed, where/level we need, not the
  level, nowhere near the level, wobbl*, rusty/sketchy/vague/leaned/leans/relied/relies on, hazy, fuzzy, muddled,
  light on detail, holes/hole/untested in, blind spot*, add up, sums, miscalculat*, off by one, wrong
  conclusion/tool/approach/path/direction, missed/ignored requirement*, ignored ~ error*/test*, skipped, skips, cut
  corners, shortcut*, hacky, hack, quick fix, band aid, sloppy work, rough edges, unpolished, copy and paste, copy
  past*, over relian*, depend* on google, chatgpt, ai generated, hand held/holding, handholding, babysit*,
  micromanag*, needs guidance/support/coaching/supervision, out of his/her, steep learning, too steep, a stretch,
  stretch for, big step up, step too far, stakeholder management, having led, never had to, never been responsible, no
  track record, unproven, only used/worked/seen/theoretical/ever, exposure only, limited/little/no exposure`,
  },
  {
    topic: "skills",
    feel: -2.2,
    side: "candidate",
    target: "candidate",
    owner: "candidate",
    say: `bungl*, messed, made a mess/hash/mistake, fluffed, flubbed, tripped over, fell apart, fell to bits, not finish, ran
  out of time, brain fog/freeze/froze, mind/total/complete blank, silly/stupid/rookie mistake*, off by one, my
  weakest, not my finest, not/below my best, let myself down, kicking myself, could kick myself, overthought, over
  thought, rushed my, i rushed/lack/lacked, lacked the experience`,
  },
  {
    topic: "skills",
    feel: 2.2,
    side: "candidate",
    target: "candidate",
    say: `tackled, happy/pleased with how i, satisfied with my, held my own, in my element, my strengths, wheelhouse, comfort
  zone, smashed/killed it, flew through`,
  },
  {
    topic: "skills",
    feel: -2.2,
    side: "interviewer",
    target: "candidate",
    owner: "candidate",
    say: `after someone, someone who has, someone with more, somebody who/with, need more time, more time with/in, makes sense
  for, too big a, big a leap, syntax slip*, slips, slowed you/him/her/them, never owned, apply ~ theory, apply/skipped
  the, below the bar, readme ~ missing, missing, skipped ~ step, at once`,
  },
  {
    topic: "skills",
    sure: 1,
    side: "candidate",
    say: `recursion, my solution/answer/answers, infinite loop, the syntax/coding, sql, first/second/third/the problem`,
  },
  {
    topic: "skills",
    sure: 1,
    side: "interviewer",
    say: `shop sites, candidates/candidate we, red green, stack trace, commits, committing, readme, app, migration*, tests, test
  names, ability to do, cases, figures, budget, theory`,
  },
  {
    topic: "skills",
    feel: 2.2,
    side: "interviewer",
    target: "candidate",
    say: `before i/we did, it worked, on call with me, good feeling for, good feel, with tests, commit tiny, tiny commits, drove
  the design, test drove, role play, capable, ready for a senior`,
  },
  {
    topic: "skills",
    feel: -2.2,
    side: "interviewer",
    target: "candidate",
    owner: "candidate",
    say: `other people in/had, others had more, had more hands on, hand holding, holding was, hardcoded, sense of priorities,
  miss a sense, average at`,
  },
  {
    topic: "skills",
    feel: -2.2,
    side: "candidate",
    target: "candidate",
    owner: "candidate",
    say: "i blew, blew it/the, not test my",
  },
  {
    topic: "skills",
    feel: -2.2,
    side: "candidate",
    target: "interviewer",
    owner: "manager",
    say: "never heard of",
  },
  {
    topic: "skills",
    sure: 0.6,
    side: "interviewer",
    say: `conclusion, validation, input, bug, docs, coaching, behaviour, behavior, numbers, load balancer, production`,
  },
];
