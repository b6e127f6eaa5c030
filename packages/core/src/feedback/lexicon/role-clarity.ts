/** Words of the role: job description, expectations, responsibilities, what the advert promised. */
import type { Entry } from "./entry.ts";

export const roleClarity: Entry[] = [
  {
    topic: "role_clarity",
    say: `job description/spec/title/post*/ad/content, jd, responsibilit*, day to day, duties, advert*, posting, success looks
  like, reporting line, report to, team need*, business model, role expectation*, the brief, remit, mandate, must
  haves`,
  },
  {
    topic: "role_clarity",
    sure: 0.8,
    say: "role, what they expect, expectations, requirements, title",
    side: "candidate",
  },
  { topic: "role_clarity", sure: 0.5, say: "requirement, requirements, expectation*, opening", side: "interviewer" },
  { topic: "role_clarity", sure: 0.4, say: "job, position, work" },
  {
    topic: "role_clarity",
    feel: -2.3,
    target: "role",
    say: `different/another job, different/another/vague role, a different position, bait and switch, mismatch, not match ~
  advert*/description/posting, not match/clear/say/knowing/decided/agree/agreed what, not what ~ advertised, not ~
  applied for, unclear what/expectations/role/responsibilit*, not ~ know ~ what i would, not ~ tell you what i would,
  nobody could say/tell/explain, no one could say/tell/explain, no clarity, vague description, role ~
  unclear/vague/changed, expectations ~ vague/unclear, without knowing what, not ~ understand ~ role, no idea what the
  job/role, changed the role, kept changing, not mention*, never mentioned, unicorn, wish/laundry list, list of
  requirements, purple squirrel, thought this/it was, expected/described a different, said
  backend/frontend/remote/senior, two/three/several jobs in one, everything and anything, not as senior, more junior
  than, advert/posting/description/ad said`,
  },
  {
    topic: "role_clarity",
    feel: -2.3,
    target: "role",
    owner: "recruiter",
    side: "interviewer",
    say: `thought this/it was, thought/expected/misread the role, expected/expecting a, looking for a specialist, had been told,
  wrong role/position`,
  },
  {
    topic: "role_clarity",
    feel: 2.2,
    target: "role",
    say: `clear picture/expectations/description/idea/role, crystal clear, role ~ clear, expectations were clear, matched the
  description/posting/advert*, matches the description, as advertised/described,
  explained/described/understood/understand the role, explained/described the job, good/great overview, overview of,
  know/knew exactly what, helped me understand, detailed description, realistic/honest picture, first ninety days`,
  },
  {
    topic: "role_clarity",
    feel: -2.2,
    target: "role",
    side: "candidate",
    say: `completely different ideas, different idea/picture of, not ~ get/understand what ~ job, job changed, job had changed,
  want/wanted everything, still being defined, making it up, moving target, goalposts, shifting requirements,
  requirements kept, not in the advert/posting/description, nothing like the, other than advertised, oversold the role`,
  },
  {
    topic: "role_clarity",
    feel: 2.2,
    target: "role",
    side: "candidate",
    say: `know/knew precisely what, know now what, what the job/work is really like, saw the work, honest/realistic about the
  job/role, explained exactly what, clear what they/the/i, clear who i, clear goals/targets, clear plan for, well
  defined role/job`,
  },
  {
    topic: "role_clarity",
    feel: -2.3,
    target: "role",
    say: `this seat, own day, would own, would be doing/responsible, what they want from, what the role/job/position, what i
  would do, no sense of what, could not describe, nobody could describe, cannot describe the, in reality, reality
  is/was, ad/advert talks/promised, was sold as, billed/presented as, dressed up, bore/bears no resemblance, little
  resemblance, not resemble, not the job/role, not as described/advertised, different from/to the ad/advert, different
  from/to what, two/three different jobs, every/each interviewer ~ different, each person ~ different, rewritten,
  keeps changing, scope kept/creep/is, ill defined role, undefined, half defined, nobody/who owns, reporting lines ~
  unclear, three/two bosses, shopping/impossible list, ten years of, unicorn*`,
  },
  {
    topic: "role_clarity",
    feel: 2.2,
    target: "role",
    say: `knowing/know precisely, knowing exactly, precisely what, my first six/three, first month, first six/three months, laid/spelled/spelt out, set out what, painted ~ clear, no ambiguity, left no doubt, no doubt what,
  clear scope/remit/brief, better idea of, better/full picture, honest about what the, warts and all, realistic preview,
  matched the ad/advert`,
  },
  {
    topic: "role_clarity",
    sure: 1,
    side: "candidate",
    say: `vacancy, listing, contractor, new hire, successor, team builds, would work on, work on daily, where i would fit, what
  the team, job content, tasks of the`,
  },
  {
    topic: "role_clarity",
    feel: -2.2,
    target: "role",
    say: `own idea of, different idea*/view*, left out, different/two people in one, two different people, asked for two,
  turns/turned out the`,
  },
  {
    topic: "role_clarity",
    sure: 1.2,
    side: "candidate",
    say: "daily/my tasks, boring parts, years of experience, leadership position, the ad",
  },
  {
    topic: "role_clarity",
    feel: 2.2,
    target: "role",
    say: "honest about the boring/hard/bad",
  },
  {
    topic: "role_clarity",
    feel: -2.2,
    target: "role",
    owner: "recruiter",
    say: "was suddenly, told it was/is",
  },
  {
    topic: "role_clarity",
    sure: 1,
    side: "candidate",
    say: "typical week/day, in/interviewed for, applied for a",
  },
];
