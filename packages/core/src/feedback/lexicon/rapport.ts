/** Words of rapport: warmth, respect, attitude, honesty, fit with the people. */
import type { Entry } from "./entry.ts";

export const rapport: Entry[] = [
  {
    topic: "rapport",
    say: `rapport, friendl*, respect*, attitude, personalities, culture, cultural*, atmosphere, vibe, welcom*, humility,
  honest*, treat*, empath*, chemistry, team fit, teamwork, manners, charm*, small talk, people skills, interpersonal,
  connect/connection with, tone, body language`,
  },
  {
    topic: "rapport",
    sure: 0.5,
    side: "candidate",
    say: `people, team, person, everyone, chat, conversation, interviewer, interviewers, comfortable, relax*, laugh, intro,
  introduction*, hobbies, engaging`,
  },
  { topic: "rapport", sure: 1, side: "interviewer", say: "nervous*, anxious*, comfortable, personality" },
  { topic: "rapport", sure: 0.5, side: "interviewer", say: "team, chat, conversation, people" },
  {
    topic: "rapport",
    feel: 2.2,
    say: `friendly, warm, warmly, warmth, welcoming, kind, kindly, polite, respectful*, at ease, made me comfortable, felt
  comfortable/welcome/heard/valued/respected/listened/seen, relaxed, nice people/chat/conversation, great
  people/fit/conversation/energy/personality/team, good people/fit/laugh/chat/energy/team, super/so/very/really nice,
  lovely, approachable, genuine, sincere, supportive, patient, patiently, generous with, encouraging, clicked, got on
  well, got/get along, hit it off, team player, culture/cultural/would fit, fit the team, fit in well, fit right in,
  personable, easy to talk to, humble, composed, calm, modest, considerate, attentive, empathetic, empathic, sense of
  humor/humour, laughed together, enjoyed talking/speaking, enjoyed the/our conversation/chat, enjoy* speaking with,
  enjoy* talking with/to, enjoy* meeting, treated me with respect, treated with respect, treated me well, treated
  well/fairly, treated like a, listened with interest, be myself, gracefully, right attitude, pleasant, likeable,
  likable, charisma*, well mannered, courteous, appreciate their/her/his/your time, appreciated their time, positive
  energy, bright personality, cared about me, caring, made an effort, introduced themselves/himself/herself, smiling,
  self aware, honest about, trustworthy`,
  },
  {
    topic: "rapport",
    feel: -2.4,
    say: `rude, rudely, rudeness, arrogan*, cocky, full of himself/herself, cold, coldly, chilly, dismissiv*, dismissed my,
  condescend*, patronis*, patroniz*, talked/talk/talking down, looked down on, belittl*, distracted, disengaged,
  disinterest*, uninterested, showed/show little interest, bored, on his/her/their phone, at his/her/their
  phone/laptop/watch, picked up ~ phone, took ~ call during, scrolling, texting, glued to, checking his/her/their
  phone/email/mail/messages, shouted/yelled/laughed at, dirty looks, snide, curt, grumpy, gaslight*, looking/looked at
  ~ watch, eye contact/roll*, camera/closed off, hostile, aggressive*, intimidat*, disrespect*, impolite, unwelcoming,
  sarcas*, mocking, mocked, smirk*, yawn*, sighed, judged, judgmental, judgemental, made/makes me feel, felt
  small/stupid/useless/attacked/ignored, feeling small, ignored me, discriminat*, sexist, racist, ageist, prejudice*,
  inappropriate*, personal questions, out of line, intrusive, too personal, invasive, harass*, creepy, defensive,
  badmouth*, bad mouth*/fit, spoke ill/badly, complained/lie about, blam*, exaggerat*, overstat*, oversell*, oversold,
  overclaim*, claiming/claimed/annoyed to be, lied, lying, made things up, cheat*, plagiari*, dishonest*, not
  honest/introduce*/treated, not ~ fit, poor fit, put yourself/himself/herself down, putting yourself down, awkward
  start/silence, tense, standoffish, aloof, distant, stern, moody, impatient, snappy, short tempered, abrasive,
  combative, argumentative, stubborn, guarded, know it all, entitled, overconfident, over confident, without ~
  introduc*, nobody/noone introduced, no introductions, no one introduced, without ~ small talk, no small talk, toxic,
  belonging, not ~ take ~ seriously, treated like, treated me like, excluded, left out, behind my back, no enthusiasm
  from, low energy`,
  },
  {
    topic: "rapport",
    feel: -2,
    target: "candidate",
    owner: "candidate",
    side: "candidate",
    say: `over confident, overconfident, i was/got nervous, i was too/so/very nervous, my nerves, i was tense, i got defensive,
  i came across, undersold myself, sold myself short, talked myself down`,
  },
  {
    topic: "rapport",
    feel: -2.4,
    target: "interviewer",
    owner: "manager",
    side: "candidate",
    say: `plan to have children, married, marital status, my age/religion/accent, where i am really from, have kids`,
  },
  {
    topic: "rapport",
    feel: 2,
    say: `like old friends, taken seriously, took to her/him, took me seriously, everybody/everyone liked, we all liked, the
  team liked, won ~ over, own* ~ mistake*, without excuses, takes/took responsibility, at home, no airs/ego, shook ~
  hand, greeted me/warmly, smiled, gets/got on with, gel with, would gel, blend in, team spirit, human, humane,
  personal touch, took an interest, interested in me/my, genuinely curious, asked about me`,
  },
  {
    topic: "rapport",
    feel: -2.2,
    say: `like a child/criminal/number/nuisance/beggar, made a joke about, jokes/joked about, made fun of, spoke/speaks down,
  rolled ~ eyes, how great/brilliant/wonderful he/she/they, talked/talking/all about himself/herself/themselves,
  looked at ~ clock, watching the clock, not ~ look up, never looked up, not greet/shake, no greeting/hello, not ~
  smile/gel, point* ~ finger, can not see ~ getting on, lone wolf, ego, prickly, touchy, thin skinned, smug, pompous,
  pretentious, bragg*, boast*, name dropp*, know all, gossip*, unpleasant to, snapped at, whispering, arms crossed,
  unfriendly, unwelcome, unimpressed by me`,
  },
  {
    topic: "rapport",
    feel: 2.2,
    say: `good company/laugh/spirit/humour/humor/grace*/egg/listener/vibe*/culture/atmosphere, proper chat, natural
  conversation, like a conversation/chat/human/person/colleague, flowed, flows, conversational, with grace, owns/owned
  up, gave/gives credit, credits ~ team, humble about, sweet, sweetheart, big hearted/smile, friendliest, kindest,
  nicest, loveliest, warmest, sociable, outgoing, bubbly, easy to like, instant/immediate/strong/great rapport, built
  ~ rapport, rapport was, same wavelength, bonded, connected with/well, broke the ice, icebreaker, sense of ease,
  calming, reassuring, non judgmental/judgemental, open minded, inclusive, mutual respect, like an adult, between
  adults, as a colleague/person, on first name, down to earth, no nonsense/pretence/pretense, straight talking,
  authentic, be yourself, room to breathe, rooting for, picture ~ on/in the team, see ~ fitting, imagine/enjoy working
  with, have a beer, great/positive/nice vibe*, great/healthy culture, nice/great/relaxed/friendly atmosphere,
  interested in people, remembered me, remembered my name, remembered what i, thanked me for, walked me out/to, showed
  me round/around, handshake`,
  },
  {
    topic: "rapport",
    feel: -2.4,
    side: "candidate",
    target: "interviewer",
    owner: "manager",
    say: `anywhere/somewhere else, get it over, chuckl*, giggl*, snigger*, whisper*, typing, on mute/trial, multitask*, multi
  task*, eating, ate, chew*, answering emails, checking slack, another call, in and out, camera was
  off, cameras/showing/show off, blank face*/stare*/expression, expressionless, deadpan, wooden, scowl*, frown*,
  glare*, glaring, tut*, shook/shaking ~ head, sharp tone, tone was, raised ~ voice, ego trip, power trip/play, sized
  me up, snort*, as though i, schoolchild, schoolboy, schoolgirl, suspect, in the dock, unmoved, no warmth/smile,
  barely acknowledged/looked, hardly looked, acknowledg*, not care/interested, not seem interested, zero interest,
  full of it, high and mighty, holier than thou, self important/absorbed, one upmanship, point scoring, playing/mind
  games, good/bad cop, hostile, interrupt ~ laugh, belittled, made me small, tore/laid into, tore/picked apart, tore
  me apart, ripped, lectured, told me off, mansplain*, brusque, terse, gruff, surly, sullen, offhand, off hand, cagey,
  nosy, prying, kids, my family/husband/wife/marital/nationality, my private life, my background check, childcare`,
  },
  {
    topic: "rapport",
    feel: -2.3,
    side: "interviewer",
    target: "candidate",
    owner: "candidate",
    say: `full of it/himself/themselves, blamed, blames, blaming, points/pointed the finger, took offence/offense, offended,
  took it badly/personally, bristl*, dug ~ heels, pushed back hard, argued, arguing, quarrel*, confrontational,
  competitive/clash/economical with, would clash, clash*, rub people, talks/talk over, big headed/head, inflated, self
  centred/centered/satisfied, i i i, all about me, took credit for, trash talk*, slated, slagged, ran/running down,
  spoke ill/poorly of, negative about ~ employer/boss, bitter about, not a team, lone ranger, difficult personality,
  high maintenance, never warmed, not open/own up, wooden, withdrawn, shy, timid, closed, cold fish, no warmth, on
  edge, edgy, fidget*, visibly/very nervous, looked/seemed bored, checked ~ phone/watch, on ~ phone, embellish*,
  stretched the truth, padded ~ cv/resume, story ~ changed`,
  },
  {
    topic: "rapport",
    feel: -2.2,
    side: "candidate",
    target: "interviewer",
    owner: "manager",
    say: `unprofessional*, having lunch, having a coffee, my degree/university/college/school, people from, people like me,
  small college, make it here, snob*, elitist, looked exhausted, no one smiled, nobody smiled`,
  },
  {
    topic: "rapport",
    feel: 2.2,
    say: `ended up laughing, laughing/laughed about, curious about my, interested in my, talked to each other, happy to be
  there, happy to work/admit, everyone she/he/who met, the whole team, asked me when, admit*/admits what`,
  },
  {
    topic: "rapport",
    feel: -2.2,
    say: "in front of a customer/client, wasting their time, jokes about, listen to anyone, with the women/men",
  },
  {
    topic: "rapport",
    feel: 2.2,
    say: "started with a joke, pleasure to, laugh at himself/herself, took the pressure, treated me as",
  },
  {
    topic: "rapport",
    sure: 0.5,
    say: `mood, alone, apologis*, apologiz*, annoyed, lunch, joke, by name, condescend*, thanked, star sign, sigh*, women, staff`,
  },
];
