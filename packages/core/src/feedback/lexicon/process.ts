/** Words of the process: format and fairness, rounds, follow-up, feedback, the decision. */
import type { Entry } from "./entry.ts";

export const process: Entry[] = [
  {
    topic: "process",
    say: `process, round, take home, assignment, assessment, exercise, whiteboard*, quiz, puzzle, brain teaser, case study,
  hoop, stage`,
  },
  {
    topic: "process",
    sure: 1.2,
    say: "technical/coding/personality/phone/video interview, technical round/screen",
  },
  {
    topic: "process",
    say: `next step, follow up, timeline, decision, reject*, application, screening, phone screen, questionnaire, homework,
  online/coding test, trial day`,
  },
  {
    topic: "process",
    sure: 0.6,
    say: "interview*, format, step, recruiter, panel, session, task, project, style, hr",
    side: "candidate",
  },
  {
    topic: "process",
    sure: 0.4,
    say: "interview*, panel, session, results",
    side: "interviewer",
  },
  { topic: "process", sure: 0.8, say: "feedback", side: "candidate" },
  {
    topic: "process",
    say: "recording, screen* call, would reach out, hear from, automated, one way video",
  },

  // Silence.
  {
    topic: "process",
    feel: -3,
    side: "candidate",
    target: "process",
    owner: "recruiter",
    say: `ghost*, never/nobody/noone ~ back, not ~ get/got/getting/hear/heard back, no one ~ back, never heard ~ from, never
  heard anything, not heard/reply/replying/respond/responding/received, not hear from, never
  replied/responded/answered/called/wrote/emailed/received, no reply/response/word/news/update/callback/closure, no
  answer from, not a/one word, no follow up, no phone call, no e mail, without a word, nobody/noone
  called/replied/responded/answered/wrote/told, no one called/replied/responded/answered/wrote, radio/total/complete
  silence, went silent/dark, silence since, left hanging, left me hanging, in limbo, in the dark, strung/string*
  along, black hole, into the void, still/keep waiting, kept me waiting, kept waiting for, chased, chasing, had to
  chase, weeks later/on, months later/on/to, weeks of silence/waiting, for/take* weeks/months, stopped
  replying/responding/answering, ignored my email/mail/message/call, emails/messages/calls ~ ignored/unanswered,
  unanswered, vanished, disappeared, took weeks/months/forever/ages, weeks to hear, not bother* to
  reply/answer/respond, never got ~ answer/reply/response`,
  },
  {
    topic: "process",
    feel: -2.5,
    side: "candidate",
    target: "process",
    owner: "recruiter",
    say: `no communication/feedback/explanation/reason/warning/notice/timeline, poor communication from, communication was poor,
  not return* ~ call/mail/email/message, no details were/given, no information about, weekly follow, followed up ~
  times, without/never/not ~ feedback, without ~ explanation/reason, zero feedback, feedback ~ nothing, generic
  rejection/email/mail/reply/response, template rejection/email/mail/reply, automated
  rejection/reply/email/mail/response, one line template/email/mail/rejection/reply, canned, copy paste*, form letter,
  boilerplate, not told/informed/warned, was never told, never informed, nobody/noone told/warned/informed/mentioned,
  no one told/warned/informed/mentioned, without notice/warning, no heads up, not know what to expect, not/to know
  who, to know what, know/told beforehand, know/told in advance, position/role/already ~ filled, role ~
  eliminated/closed/cancelled, position no longer, same form/information, information twice, already
  sent/submitted/provided, ask* again, bait`,
  },
  { topic: "process", feel: 1.5, say: "not ghost, never ghosted, no ghosting" },

  // Format and fairness.
  {
    topic: "process",
    feel: -2.2,
    side: "candidate",
    owner: "manager",
    target: "process",
    say: `too many rounds/interviews/questions/stages/steps/tests/people, so many rounds/interviews/stages, many rounds, rounds
  ~ too many, trick/irrelevant/random/same/textbook/hypothetical question*, trivia, gotcha*, brain teasers, nothing to
  do with, not relevant/assess, unrelated to, not related/allow* to, no relation/time/opportunity/chance to, not ~
  reflect ~ job/work, free work/consulting/labor/labour, unpaid work, steal* ~ ideas, waste of ~ time, wasted
  my/our/everyone time, one sided, read* from a script, scripted, tick box, box ticking, biased, bias, arbitrary,
  questions ~ random, repetitive, not enough time, take* away ~ chance, long process, process is/was long, process ~
  very long, takes forever, went/go/going with someone else, went/go with another, never ~ enough time, short of time,
  half of the questions, rushed through, not well designed/organi*, poorly designed/defined/organi*/run/planned, badly
  designed/defined/organi*/run, ill defined, memory/not/iq/personality/pressure/stress test, memoriz*, memoris*,
  leetcode, not ~ chance to, no room for, overengineering, hours of work, whole/entire weekend, hours/days on ~ take
  home, hours unpaid, under a microscope`,
  },
  {
    topic: ["process", "rapport"],
    feel: -2.4,
    owner: "manager",
    target: "interviewer",
    say: "interrogat*, grilled, grilling, cross examin*, firing squad, bombarded, ambush*",
  },
  {
    topic: "process",
    feel: 2,
    target: "process",
    say: `kept me posted/informed/updated, kept in the loop, kept me in the loop, heard/got back ~ quick*, heard back within,
  quick response/reply/turnaround/turn around, quick to respond/reply, turnaround ~ quick, prompt
  reply/response/feedback, prompt, promptly, fast/quick/fair process, quick and well, well structured, clear timeline/reason,
  clear next steps, setting expectations, set* clear expectations, transparen*, straightforward, straight forward,
  explained the process, explained ~ up front, explained ~ upfront, told me ~ what to expect, no
  surprises/whiteboard*, useful/detailed/constructive/helpful/honest/valuable/good/great/gave/shared/thorough
  feedback, gave me feedback/time, feedback within, shared the feedback, encourag* to reapply/apply,
  fair/relevant/good/great/interesting/practical question*, realistic, close to what, like real work, fair
  test/exercise, felt fair, no trick question*, plenty of time, enough time, time to prepare/think, cleared/passed ~
  round, cleared/passed the, got the job, got/received an offer, made it to, invited ~ next round, invited back,
  dialogue, two way, collaborative, pair programming was`,
  },
  {
    topic: "process",
    sure: 1,
    feel: 1.2,
    say: "everything worked, ran smoothly, every step, well paced, good pace, good/right length",
  },

  // The same from the other side of the table.
  {
    topic: "process",
    feel: -2.4,
    side: "interviewer",
    target: "candidate",
    owner: "candidate",
    say: `ghosted us, not ~ get back to us, never got back, not/no reply, never replied/responded, not respond, stopped
  replying/responding, no response, radio silence, not return* ~ call/mail/email`,
  },
  {
    topic: "process",
    feel: -2.2,
    side: "interviewer",
    target: "process",
    owner: "manager",
    say: `our process/exercise/test/fault, our interview process, not well designed, poorly/badly designed, we ran out
  of time, we rushed, we were late, wrong questions, could not assess, hard to assess, on our side/part`,
  },

  // Rejection. A polite one is still one, and without content nobody can act on it.
  {
    topic: "process",
    feel: -4,
    yields: true,
    side: "interviewer",
    target: "candidate",
    owner: "nobody",
    say: `other candidates, other/stronger applicants, another/different/stronger candidate, another applicant, someone else
  for, candidates whose, not to move/proceed/progress/continue/go, not be
  moving/proceeding/progressing/taking/selected/considered, not moving forward, not
  proceed*/progress*/continue/selected/shortlisted/successful, not taking/take ~ further, not ~ able to move/offer,
  not ~ move forward, unable to offer/move/proceed, not been selected/successful, regret to inform, decided against,
  decided/have/going to pass, will pass, pass on this, unsuccessful, keep ~ on file, competitive process, decided to
  decline, application ~ rejected, decline your application, rejected by, was rejected, did not work out, wish you ~
  search/best/luck`,
  },
  {
    topic: "process",
    feel: -2,
    yields: true,
    side: "candidate",
    target: "process",
    say: `turned me down, turned down, not get the job, not get/receive an offer, not make it, not pass/selected, rejection,
  rejected`,
  },
  {
    topic: "process",
    feel: -2.4,
    side: "candidate",
    target: "process",
    owner: "recruiter",
    say: `still nothing, nothing since, nothing so far, been a month, been weeks, been two/three weeks, a month ago,
  posted/advertised again, re posted/advertised, reposted, readvertised, in the running, whether i was still, where i
  stand/stood, five/several/many/three emails, phoned/called/asked ~ times, only learned, only found out, found out
  by/through, found out on linkedin, heard it from, without telling me, not tell me, never told me, told nobody,
  brushed/fobbed off, passed around/from, empty promises, promised ~ call/feedback, promised to, said they would,
  would hear, supposed to hear/call, deadline/date/week passed, wall of silence, no contact, out of touch, not in
  touch, unreachable, hard to reach, blanked me, cold shoulder, on hold, hiring freeze, role was frozen, filled
  internally, internal candidate, already had someone, already decided, formality, box to tick`,
  },
  {
    topic: "process",
    feel: -2.2,
    side: "candidate",
    target: "process",
    owner: "manager",
    say: `design ~ for free, work for free, for free before, fired questions, rapid fire, question after question, time
  pressure, says nothing about, proves nothing, tells them nothing, personality/iq quiz, aptitude test, years ago,
  from ten years, school/my grades, trip/tripping me up, trick me, catch me out, gatekeeping, group interview, not
  personal, impersonal, robotic, read out ~ question*, reading out, checklist, ticking boxes, list of questions, too
  structured/short/long, no structure, unstructured, no red thread, jumped around, cut short, cut it short, ended
  early, over in fifteen/twenty, barely ten/fifteen minutes, only ten/fifteen/twenty minutes, all/whole day,
  five/four/three/six hours`,
  },
  {
    topic: "process",
    feel: 2,
    side: "candidate",
    target: "process",
    say: `very next day, next morning, same day/evening/afternoon, within a day, within two days, within an/the hour, within
  hours/minutes/24/48, within the week, as promised, when they said, kept ~ word/promise*, knew what came/was/comes
  next, moved fast/quickly/along, good tempo, no/without waiting, trial shift showed, work sample, real task/problem,
  actual work/problem/job, fair chance, chance/room to show, let me show, gave me room/tips, on equal footing, both
  ways, my questions, time for questions, told me what to work on, what to improve, kind/nice/personal rejection,
  rejection was kind, personal call, called me personally, called to explain, explained why, explained the decision,
  gave/good reasons`,
  },
  {
    topic: "process",
    feel: -4,
    yields: true,
    side: "interviewer",
    target: "candidate",
    owner: "nobody",
    say: `went/going/gone with an/another/someone, went for an/another/someone, gone for another, chose someone, internal
  applicant/candidate, after careful consideration, many qualified/strong, pursue other/another, pursuing other,
  proceed with other/another, proceeding with other, moved/moving on with, not to advance/pursue/hire, not
  advancing/hire/extend/today, not be advancing, no hire/offer, not an offer, decline to, put on hold, hiring freeze,
  no longer hiring/open, filled the role/position, others whose, whose experience/background, reapply, keep your
  details/cv/resume, keep in touch, future openings/opportunities, not this time, a no from, no from/for me, would not
  move`,
  },
  {
    topic: "skills",
    feel: -2.4,
    side: "interviewer",
    target: "candidate",
    owner: "candidate",
    say: `closer/better/stronger match, closely match*, better suited, better fit for, stronger fit, not match what, not meet
  our, does/did not meet, not what we are looking for, looking for someone, we need/needed someone, we were looking
  for, not enough background, more senior/seasoned/experienced`,
  },
  {
    topic: "process",
    feel: -2.4,
    side: "candidate",
    target: "process",
    owner: "recruiter",
    say: `zero contact, no contact since, nothing from/back, nothing but silence, crickets, silent treatment, chasing them/for,
  chase up, followed up ~ nothing, kept/keeps telling me, kept/keeps saying, kept promising, next week ~ month, any
  day now, over a month, for over, after ~ weeks/months, weeks after/before/without, months after, two/three months,
  three/four/five/six weeks, days without, till date, till now no, no/not revert, awaiting, no intimation, not
  intimated, never learned/learnt/told/explained/contacted, never found out, never said why, no reply address,
  noreply, do not reply, automated message, auto reject*/generated/reply, rejected by/within/after, rejection email
  at, rejection came, send a no, at least send, one sentence, two sentences, one/single line, copy pasted, dear
  candidate, wrong name in, passed me from, passed from pillar, pillar to post, lost my application, lost track, left
  in, guessing, had to guess, what came/comes next, next stage would/involved, what to prepare, role was pulled, role
  had gone, job was gone, already gone/given/hired, hired someone else, gave it to`,
  },
  {
    topic: "process",
    feel: -2.2,
    side: "candidate",
    target: "process",
    owner: "manager",
    say: `five/six/seven stages/interviews, five/six/seven/eight rounds, rounds for, stages for/plus, plus a presentation,
  hours/day/days of work, hours of my, evenings on, weekend on/gone, whole evening, for nothing, reverse a, linked
  list, binary tree, leetcode style, hackerrank, puzzle about, riddle*, quiz/talent show, exam, school/oral exam, pop
  quiz, like an audition, audition, hoop* to, jump through, motions, foregone conclusion, decision ~ already, minds
  made up, review call lasted, lasted nine/ten/only/barely/five, after five/ten minutes, in five minutes, cut off
  after, ended abruptly/early, hung up, disconnected, same three questions, same/repeated questions, asked twice, no
  discussion/human/interaction, never discussed, never/not looked at my, never opened my, not even discuss*, ignored
  my solution/take, recorded video, robot/ai interview, one way interview, not a conversation`,
  },
  {
    topic: "process",
    feel: 2.2,
    side: "candidate",
    target: "process",
    say: `took eight days, took a week, in a/one week, from start to finish, from application to offer, rang/phoned/updated me,
  called me back, call to explain, went through the reasons, told me why, explained where i, honest about why,
  pointers, actionable/specific/personalised/personalized/quick/fast feedback, feedback was, tips, mirrored, mirrors,
  resembled, reflected/reflect the, true to, paid/short/sensible/reasonable task, smooth*, well communicated,
  communicated every, every/each stage, kept updating, kept me up, hr was supporting/helpful, recruiter was great,
  great recruiter, responsive, fast response, speedy, swift*, no nonsense process, painless, easy/simple process,
  respected my time, chance/time to ask, plenty of chance`,
  },
  {
    topic: "process",
    feel: -4,
    side: "interviewer",
    target: "candidate",
    owner: "nobody",
    yields: true,
    say: `not taking things, not be taking things, taking things further, unable to make you, make you an offer, not offer you,
  not be offering/extending/inviting, proceed with a candidate, move/moving forward with, go/going/gone ahead with,
  not advance, not to advance, not go/going further, this time around, on this occasion, sorry to say/tell, bad news,
  difficult/tough/hard decision, strong field, many applications, number of applications, cannot offer, no vacancy,
  not a match at this`,
  },
  {
    topic: "process",
    feel: -2.3,
    side: "interviewer",
    target: "process",
    owner: "manager",
    say: `on the same page, not aligned, we disagreed/overran/repeated/mixed, three of us, between us we, no shared, nobody had
  agreed, burned/burnt/lost/spent half, spent too long, half of the slot, half the slot, never reached, never got to,
  ran over, same ground, covered the same, overlapp*, our brief/scorecard/setup/side, we could/should have, we failed
  to, i did not ask/get, i/we talked too, we had not, on/from our end, my fault/mistake, hr did not, nobody told
  us/me, not told us, too little time, slot/hour was too, question set`,
  },
  {
    topic: "process",
    feel: -2.6,
    side: "candidate",
    target: "process",
    owner: "recruiter",
    say: `no one ever, nobody ever, disappeared into, into nowhere, went/gone quiet, fell silent, quiet for, hired an internal,
  internal person, consisted of the words, forgot to mention, by a bot, by an algorithm, within an hour of, hours
  after submitting, picked up when i`,
  },
  {
    topic: "process",
    feel: -4,
    side: "interviewer",
    target: "candidate",
    owner: "nobody",
    yields: true,
    say: `chosen/chose/opted/elected not to, position ~ closed/filled/withdrawn/cancelled, vacancy ~ closed/filled/withdrawn,
  overwhelming response/number/interest, large/high number of, able to offer everyone, any further, application any,
  your application ~ unsuccessful, not been shortlisted, not invite you`,
  },
  {
    topic: "process",
    sure: 1,
    side: "candidate",
    say: "references, psychometric, weeks, decision, arrays, on paper, papers, form letter, rejection, recruiter",
  },
  {
    topic: "process",
    feel: 2,
    side: "candidate",
    say: "day ahead, kept/keeps in touch, came quickly, answered every mail/email, same day",
  },
  {
    topic: "process",
    feel: -4,
    side: "interviewer",
    target: "candidate",
    owner: "nobody",
    yields: true,
    say: "filled the vacancy, in the meantime, made it to the shortlist, regrettably, not made it",
  },
  {
    topic: "process",
    feel: -2.2,
    side: "interviewer",
    target: "process",
    owner: "manager",
    say: "i asked too, closed questions, our test/task is, test is too, to tell good from",
  },
  {
    topic: "process",
    feel: -4,
    side: "interviewer",
    target: "candidate",
    owner: "nobody",
    yields: true,
    say: "close call, chose the other, chose another, we chose, decided for another, for your patience",
  },
  {
    topic: "process",
    sure: 0.6,
    side: "candidate",
    say: "multiple choice, on site, screening, hours long, a test, reminder, debrief, stage, trick",
  },
  {
    topic: "process",
    feel: -2.2,
    side: "interviewer",
    target: "process",
    owner: "manager",
    say: "minutes was not, was not enough to, half of my questions, my questions did not",
  },
];
