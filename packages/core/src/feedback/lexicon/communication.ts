/** Words of communication: clarity, structure, listening, thinking aloud. */
import type { Entry } from "./entry.ts";

export const communication: Entry[] = [
  {
    topic: "communication",
    say: `communicat*, explain*, explanation*, articulat*, listen*, concise*, verbose, clarif*, out loud, talk*/walk* me/us
  through, walk* through, express*, vocali*, verbali*, narrat*, present* ~ idea*, presentation, discuss*, wording,
  describe what, describing, elaborat*, get ~ points across, thought/thinking/working process, answers, storytelling,
  acceptance criteria, requirements gathering, gather* requirements, asking/asked/ask questions`,
  },
  {
    topic: "communication",
    sure: 1,
    feel: 1.5,
    side: "interviewer",
    say: "clear, concise, structured, expressive, communicative, attentive",
  },
  { topic: "communication", sure: 0.5, say: "clear*, speak*, spoke, talk*, language, phrase*" },
  { topic: "communication", sure: 0.4, side: "candidate", say: "told, said" },
  {
    topic: "communication",
    feel: 2,
    say: `articulate, well spoken, eloquent, communicat* clearly/openly, excellent communication, explain* ~ clearly/well,
  explain* everything, easy to follow/understand, thought aloud, thought out loud, talked/walked me/us through, talks
  through, listened to, listens well, really listened, actively listen*, asked ~ clarifying, asked
  sharp/good/great/insightful/smart/thoughtful, asked the right, checked ~ understanding, concise/structured answers,
  concise and, structures her/his/their answers, answered ~ all ~ questions, answered every/well, answered my
  questions, upfront, up front about, open about, good conversation, thoughtful follow ups, good/concrete/clear
  examples, logical explanation, described ~ well`,
  },
  {
    topic: ["communication", "rapport"],
    feel: 2,
    target: "candidate",
    side: "interviewer",
    say: `accept*/takes feedback, took/incorporated ~ feedback, receptive to, open/responsive to feedback, open to suggestions,
  took ~ hint*, acted on feedback, responded well to, took/takes criticism, coachable`,
  },
  {
    topic: "communication",
    feel: -2.2,
    say: `rambl*, waffl*, long winded, longwinded, hard/difficult to follow/understand, could not follow, lost me, one word
  repl*/answer*, monosyllab*, went/stayed/staying/stay/kept/keeping/too/very quiet, fell/stayed silent, in silence,
  worked ~ silence, hardly/barely said/spoke, dodged, dodging, evasive, evaded, vague*, tangents, off topic/track, not
  answer/answering ~ question*, never answered ~ question*, mumbl*, unclear, unstructured, incoherent*, woolly, wooly,
  not give ~ example*, no examples, lacked ~ examples, lack of examples, generalities, generic/short/thin answers,
  lost ~ thread, lost my train, lost ~ train of thought, stumbl*, stutter*, contradict*, different things, mixed
  messages/signals, conflicting, changed ~ mind, misunderst*, language barrier, inarticulate, not ~
  explain/communicat*/clear/concise, not get ~ points across, not convey/true/accurate, not come across, misleading,
  wrong/false information, untrue, too much jargon, jargon, buzzword*, not think* aloud, monotone, rehearsed, robotic,
  speak up, more concise/specific, not confident when/enough, think aloud, talk/explain/ask/clarify more`,
  },
  {
    topic: "communication",
    feel: -2.4,
    target: "interviewer",
    owner: "manager",
    side: "candidate",
    say: `interrupt*, cut/cutting me off, cut off, not let me finish/speak/talk/answer, never let me finish, talk* over each
  other, talked/talking/spoke over, not/never listen*, not really listen*, argu* with, finish my sentence*`,
  },
  {
    topic: "communication",
    feel: -2.2,
    target: "candidate",
    owner: "candidate",
    side: "interviewer",
    say: "interrupt*, cut me off, talked/talks over, not listen*, not ~ listening, did not answer",
  },
  {
    topic: ["communication", "rapport"],
    feel: -2.2,
    target: "interviewer",
    owner: "manager",
    side: "candidate",
    say: "not ~ listened to, not feel heard, not heard out, talked at me",
  },
  {
    topic: "communication",
    feel: 2,
    say: `kept ~ short, short and clear/sweet, room to finish, let me finish/talk, came back to what i, asked me what i meant,
  even i got it, even i understood, in plain words/english, made/makes it simple, made complex, breaks/broke it down,
  painted/paints a picture, great story, good stories, spoke/speaks well, got ~ point across, gets ~ points across,
  put it well, put ~ into words, talking me through, walked through ~ clearly, clear structure, structured thinking,
  thinks/reasoned out loud, reasons aloud, asks good questions, smart/insightful questions, restated the problem,
  repeated/checked back, active listening, narrated`,
  },
  {
    topic: "communication",
    feel: -2.2,
    say: `round/going/went in circles, never came to the point, talked far too long, talked too much/long/fast, talks/talking
  too much, topic to topic, avoids the question, avoided/rephrase/repeat ~ question, dodges, too much detail,
  buries/buried ~ point, slogan*, cliche*, platitude*, catchphrase*, drag/pull/pry ~ out of, still have no answer,
  straight answer, no real answer, skirted, glossed/brushed over, hand wavy/waving, meander*, wander* off, long story,
  short on detail, one sentence answers, over my head, spoke too fast, too quietly, hard to hear, filler words, um,
  ums, monologue, lecture*, preach*, loaded/leading/double questions, questions ~ confusing, confusing
  question*, repeat myself, repeated/repeats himself/herself, at cross purposes, without asking, not ask ~ clarifying,
  not clarify, assumed ~ without, assumptions, silently, did not talk`,
  },
  {
    topic: "communication",
    feel: 2.2,
    say: `time to collect, collect my thoughts, followed/understood/got/heard what i, followed my, asked follow up, asked
  relevant/thoughtful, asked about edge, asks ~ right question*, let me explain/talk/present, gave me space, space to
  answer, puts/complicated things simply, puts it simply, simply put, makes things clear,
  clear/great/good/strong/excellent/confident communicat*, communicat*/presents/presented well, communicat* was,
  communicates, clear and/explanation*/thinking/thinker/voice, clear/straight/direct/honest/crisp/full/complete/rich
  answers, thinks/spoke/speaks clearly, thinks before, structured ~ answer*, answers ~ structured/clear, straight
  answer to, with examples, gave/gives ~ examples, good anecdote*/presenter/presentation/listener/english, tells a
  good, storytell*, holds ~ room, held the room, held ~ attention, held our attention, strong presence, great
  presenter/presentation, slides ~ clear, brought ~ along, took us along, took us/me through, tailored ~ to, non
  technical people, in layman, layman*, listened/listens carefully, listened closely, let others speak, plain
  language, without/no jargon, excellent/fluent english, explained ~ thinking/reasoning/decisions, explained/explains
  why, explains ~ well, voiced, spoke up, checks in with, kept us informed, kept talking`,
  },
  {
    topic: "communication",
    feel: -2.3,
    say: `in circles, on and on, droned, drone/going/pressed on, went on too/far, went off on, off on one, tangent*, digress*,
  sidetrack*, side track*/stepped, jump* in before/on, jump* between, finish* my sentence*, end of a/my sentence,
  before i finished, mid sentence, midsentence, cut/spoke across, cut short my, talked at/past, talking/spoke at me,
  every detail out, pull*/tease ~ out, coax*, prompt*/pressed/silent for, prompt* every, had to prompt/press, kept
  having to, when pressed/pushed, needed probing, lot of probing, short/brief answers, one liner*/word/example, few
  words, said little, said very little, hardly spoke, barely audible, softly spoken, mumble*, inaudible, rapid,
  jumbled, jumbl*, scatter*, all over, no thread, hard to get/pin, pinned down, could not pin/follow, pin ~ down,
  slippery, dodgy/non/canned/stock/scripted/rehearsed/textbook answer*, sidestep*, buzz word*, fluff*, waffle*,
  padding, hot on buzzwords, acronym*, high level only, too/stayed high level, lack*/lacked/no detail, no/few/without
  specifics, not specific/pitch/hear/heard, nothing specific, nothing/not/no/never concrete, without examples, any
  example, hypothetical*, explanations ~ another story, explanation* ~ confus*, lost us, lost the room/audience, lost
  ~ halfway, not adapt ~ audience, too technical for, read ~ slides, reading/read off, wall of text, headline/point
  first, bottom line, answer/missed the question, answered a different, different question, another question than,
  misread/ignored ~ question, misheard, half listening, ignored ~ hint*, question ~ muddled, ambiguous, ambiguity,
  poorly/badly worded, instructions ~ unclear/muddle, cryptic, unclear instructions, wrong details/info*, told me two,
  contradictory, opposite of what, strong and silent, long silence*/pause*, silences, quiet throughout, went quiet`,
  },
  {
    topic: "communication",
    sure: 1,
    side: "interviewer",
    say: `english, thinking aloud, what you were thinking, inputs and outputs, your answers, confirmed what, being asked,
  listens, follow up questions`,
  },
  {
    topic: "communication",
    feel: -2.2,
    say: `what the interviewer wanted, what they wanted, wanted from me, repeated the question, losing interest, answers were
  too, quiet for a long`,
  },
  {
    topic: "communication",
    feel: 2,
    side: "candidate",
    target: "interviewer",
    say: "rephras*, gave me a nudge, whenever i got, helped when i, hint/hints when",
  },
  {
    topic: "communication",
    feel: -2.2,
    say: `confusing way, into words, talks/talked a lot, minutes to tell, took him/her/them ~ minutes, asked for numbers, before
  you type`,
  },
  {
    topic: "communication",
    feel: 2.2,
    say: "to a child/layman, to my grandmother, your questions at, ask anything, frank",
  },
  {
    topic: "communication",
    sure: 0.5,
    say: `words, sentence, terms, reasoning, meant, argument, opinion, example, sketch, lecture, explaining, let me know, talked
  them through, disagreed`,
  },
  {
    topic: "communication",
    feel: 2,
    side: "interviewer",
    say: "let me know what, know what you were doing, checked with me, gathered",
  },
];
