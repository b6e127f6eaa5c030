/** Words of preparation: research, having read the CV or the advert, having things ready. */
import type { Entry } from "./entry.ts";

export const preparation: Entry[] = [
  {
    topic: "preparation",
    say: "prepar*, research*, read my, read the, read our, revis*, practic* for, rehears*, instructions, our website, our product, their website, planning, read up, reading up, mock interview",
  },
  {
    topic: "preparation",
    sure: 0.5,
    say: "cv, resume, notes, profile, practice, practise, practised, practiced, website, briefing, brief",
  },
  {
    topic: "preparation",
    feel: -2.4,
    say: `unprepared, underprepared, under prepared, not ~ prepare*, poorly prepared, badly prepared, not ~ read,
      never read, not seen my, not looked at, not look at, not even looked, not ~ reviewed, not research*,
      no research, no questions for us, no questions for me, came with no questions, not ask ~ any questions,
      asked no questions, nothing to ask, no idea what ~ company, no idea ~ about us, no idea about,
      not ~ googled us, not ~ looked us up, not look us up, lick of research, knew nothing about,
      know nothing about, not know what ~ do, not know what ~ does, not know what we, not know who we,
      not know anything about, not know much about, not know why i, not seem to know, seemed to know why,
      not know who i, no idea who i, no idea who we, no idea what we, off guard, caught out, caught me out,
      caught off, winging it, winged it, unfamiliar with our, not familiar with our, not familiar with the company,
      not familiar with the product, should have read, should have practic*, should have practis*, not revise*,
      not practic*, not practis*, not study, not studied, not do ~ homework, not agreed on who, not agreed who,
      not coordinated, not aligned on, ask* each other what, first time he/she/they ~ saw/seen/opened,
      reading my cv, reading my resume, skimm*, for the first time during`,
  },
  {
    topic: "preparation",
    feel: 2.2,
    say: `read and understand, read and understood, read the question carefully, read the brief carefully,
      came prepared, was prepared, were prepared, very prepared, fully prepared, prepared for, clearly prepared,
      obviously prepared, had read, had clearly read, had obviously read, had really read, had actually read,
      read my cv, read my resume, read up on, knew my cv, knew my background, knew my profile, knew about my,
      did ~ homework, done ~ homework, had researched, researched us, researched the, researched our,
      well researched, had studied, had looked at, had even tried, tried our product, tried the product,
      used our product, knew our product, knows our product, knew the company, knew about us,
      knew about the company, planned well, great plan, good plan, had notes, had questions ready,
      good questions for us, great questions for us, thoughtful questions for us, read the job, examples ready,
      did her/his/their research`,
  },
  {
    topic: "preparation",
    feel: -2.3,
    say: `wrong name, wrong cv, wrong resume, someone else cv, someone else resume, somebody else cv, opened my file, opened my cv, printed my cv, a minute before, five minutes before, minutes before the interview, forgot to bring, not bring, not brought, had no idea we, has no idea we, mixed me up, mistook me, confused me with, confused us with, could not remember my name, not remember my name, not know my name, not know our, not know the product*, never heard of our, never used our, never opened our, never visited our, not visited our, not tried our, had not bothered, not bothered to, did not bother to look, empty handed, no portfolio, no examples with, no notes, made up on the spot, improvised, on the hoof, unscripted, no agenda, no plan, without a plan, off the cuff, cold start, unrehearsed, wish i had looked, wish i had read, wish i had practised, wish i had practiced, should have looked, should have studied, should have known`,
  },
  {
    topic: "preparation",
    feel: 2,
    say: `gone through my, went through my cv, went through my portfolio, looked into us, looked into our, annual report, knew my file, knew my story, quoted from, remembered details from my, had my cv in front, questions prepared, prepared question*, came with questions, came with ideas, came with examples, brought examples, brought a plan, brought his/her/their portfolio, had practised, had practiced, tested ~ setup beforehand, studied our, knew our market, knew our competitors, knew who we are, knew exactly who we, thirty sixty ninety`,
  },
];
