/** Words of preparation: research, having read the CV or the advert, having things ready. */
import type { Entry } from "./entry.ts";

export const preparation: Entry[] = [
  {
    topic: "preparation",
    say: `prepar*, research*, read my/the/our/up, revis*, practic* for, rehears*, instructions, our/their website, our product,
  planning, reading up, mock interview`,
  },
  {
    topic: "preparation",
    sure: 0.5,
    say: "cv, resume, notes, profile, practice, practise, practised, practiced, website, briefing, brief",
  },
  {
    topic: "preparation",
    feel: -2.4,
    say: `unprepared, underprepared, under/poorly/badly prepared, not ~ prepare*/read/reviewed, never read, not seen my, not
  looked/look at, not even looked, not research*/revise*/practic*/practis*/study/studied/coordinated, no research, no
  questions for us/me, came with no questions, asked no questions, nothing to ask, no idea about, not look us up, lick
  of research, knew/know nothing about, not know what ~ do/does, not know what we, not seem to know, seemed to know
  why, off guard, caught out/off, caught me out, winging/winged it, unfamiliar with our, should have
  read/practic*/practis*, not do ~ homework, not agreed on who, not agreed who, not aligned on, reading my cv/resume,
  skimm*`,
  },
  {
    topic: "preparation",
    feel: 2.2,
    say: `read and understand/understood, came/was/were/very/fully/clearly/obviously prepared, prepared for, had
  read/researched/studied/notes, had clearly/obviously/really/actually read, read my cv/resume, read up on, knew my
  cv/background/profile, knew about my/us, did/done ~ homework, researched us/the/our, well researched, had looked at,
  had even tried, tried/used/knew/knows our product, tried the product, knew the company, planned well, great/good
  plan, had questions ready, good/great/thoughtful questions for us, read the job, examples ready, did her/his/their
  research`,
  },
  {
    topic: "preparation",
    feel: -2.3,
    say: `wrong name/cv/resume, someone else cv/resume, somebody else cv, opened my file/cv, a minute before, five minutes
  before, forgot to bring, not bring/brought, had/has no idea we, mixed me up, mistook me, confused me/us with, not
  know/visited/tried our, never used/opened/visited our, had not bothered, not bothered to, empty handed, no
  portfolio/notes/agenda/plan, no examples with, improvised, on the hoof, unscripted, without a plan, off the cuff,
  cold start, unrehearsed, wish i had looked/read/practised/practiced, should have looked/studied/known`,
  },
  {
    topic: "preparation",
    feel: 2,
    say: `gone through my, looked into us/our, knew my file/story, quoted from, questions prepared, prepared question*, came
  with questions/ideas/examples, brought examples, brought a plan, brought his/her/their portfolio, had
  practised/practiced, studied our, knew our market/competitors`,
  },
  {
    topic: "preparation",
    feel: 2.2,
    say: `been through our/my, gone through our/the, had looked into/up, looked me/us up, dug into, done ~ reading, done/did ~
  research, came armed/ready, arrived ready/prepared, turned up prepared, knew the brief, quoted/referenced our,
  referred to our, used the product, tried out, asked about ~ margin/strategy/roadmap/market/growth/results, specific
  to us, specific pieces, in detail beforehand, background on me`,
  },
  {
    topic: "preparation",
    feel: -2.3,
    say: `know/knew what we sell, know what our, what our company, what we do, not looked at ~ product, not looked into, not
  opened/synced/briefed, had not looked/read/seen/checked/tried/visited/used, thought we, first time seeing, seeing it
  for the first, seeing my cv/resume, scrolling through my, leafing/flicking through, skim* my, glanc* at my, asked
  what job, which job/role i, wrong job, not talked/spoken to each other, not compared notes, not been briefed,
  no/zero/little/minimal prep, did no homework, on the fly, scrambl*, fumbled for, no printout, nobody knew who, who i
  was, no questions at the end, nothing about us`,
  },
  {
    topic: "preparation",
    feel: -2.2,
    say: `another/applicant name, by another, wrong surname, called me by, prepared for ~ and got, prepared the wrong, got the
  cv, cv five minutes, not opened the, had not opened, brief we`,
  },
  {
    topic: "preparation",
    feel: 2.2,
    say: `my github/commits/blog/website, page plan, with a plan/list, turned up with, came/arrived with a, brought along`,
  },
  {
    topic: "preparation",
    feel: -2.2,
    say: `had bothered to, bothered to look/read, what i had sent, what i sent, thought that we were, thought we were/are`,
  },
  {
    topic: "preparation",
    feel: 2.2,
    say: "read our, engineering blog, quoted from it",
  },
  {
    topic: "preparation",
    sure: 1,
    say: "main product, no pen/paper, time to read, read anything/much, my whole career, talked to ~ customers",
  },
];
