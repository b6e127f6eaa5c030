/** Words of motivation: interest, enthusiasm, goals, whether they still want each other. */
import type { Entry } from "./entry.ts";

export const motivation: Entry[] = [
  {
    topic: "motivation",
    say: `motivat*, enthusias*, ambitio*, why us, why this/our company, interested in the job/role/company, real interest,
  mission, commitment, dedicat*, curiosity, work ethic, career`,
  },
  {
    topic: "motivation",
    sure: 0.6,
    say: "interested, goals, still want, move forward",
  },
  {
    topic: "motivation",
    feel: 2.2,
    say: `enthusiasm, passionate, passion, eager, keen, genuine/strong interest, real interest in, interested in us,
  really/truly want*, excited, exciting, love/want/like/happy to join, love to work, even more interested, more
  interested than, very/really/still/definitely/am interested, highly/very motivated, motivated, driven, ambitious,
  hungry, curious, speaks/spoke to me, excites me, willing/wants/wanted/eager/keen to learn, hard working,
  hardworking, dedicated, committed, determined, extra mile, wants the job, clear career goals, clear about ~ goals,
  why he/she/they want*, knows why, recommend moving, yes/definitely/would move forward, would hire, hire ~
  immediately, looking/look forward`,
  },
  {
    topic: "motivation",
    feel: -2.2,
    say: `not ~ interested, lost/losing interest, no longer interested, less interested, little/no interest in, not show ~
  interest, lack of interest, indifferent, lukewarm, half hearted, withdraw*, withdrew, pull/pulled/pulling out, not
  for me, not the right fit for me, no path/growth/career/drive/ambition, dead end job, not tell us why, not tell ~
  why he/she/they want*, flight risk, not stay/accept/join, would stay longer, unmotivated, job hop*, stepping stone,
  plan b, backup option, passive, unenthusias*, low motivation, apathetic, apathy, accepted/took/taken another,
  accepted a different, another offer, step/walked/walk away, turned it down, declined the offer, never join, not want
  to work, would not work`,
  },
  {
    topic: "motivation",
    feel: 2.2,
    say: `see myself there/working/in, see me there, dream job, lit/lights up, eyes lit, wants this/it, want it badly,
  burns/burning for, fire/believes in, thirst, hunger, self starter, go getter, gives everything, gives a
  hundred, wants to grow/stay, here to stay, in it for, loves the/what/our, clear why`,
  },
  {
    topic: "motivation",
    feel: -2.2,
    say: `not the place for me, not my place/kind, less keen, gone off, not see/picture myself, not tempted/bothered, second
  thoughts, cold feet, any/filler job, just a job, any old job, fallback, spark ~ missing, spark was, no
  fire/curiosity, no real interest, flat, listless, half asleep, sleepy, tired and, going/gone elsewhere, chose/chosen
  another, other offers, better offer, another company, leave again soon, leave within, move on soon, overqualified
  and bored, would be bored, get bored, shrug*, whatever attitude`,
  },
  {
    topic: "motivation",
    feel: 2.2,
    say: `itching, raring, bursting with/to, full of ideas/energy/questions, bags of energy, dying to, start/join/sign tomorrow,
  start/sign today, sign me up, jumped at, sold on, won me over, fell in love, even keener, keener than, more keen,
  keen as, top/first choice, number one choice, exactly where i, want/wanted to work on, where i want to,
  aligned/aligns/fits with my, fits my goals, matches my, what i am/was looking for, ticks my boxes, bring
  her/him/them in/on, get him/her in, take him/her/them on, hire him/her/them/again, offer him/her, make an offer, put
  ~ through, would see again, lets move, keep hold, cares deeply, believes in what, purpose driven`,
  },
  {
    topic: "motivation",
    feel: -2.2,
    say: `gone right off, gone/went/cooled/stop/clock off, off the idea, cooled on, lost ~ appetite, no appetite/energy/spark,
  not rushing/why/hungry/fussed, in no hurry, would be gone, gone within/by, leave after/in, using/uses us, something
  better, bigger name, counter offer hunting, leverage, shopping around, ticking over, coasting, cruise, nine to five,
  why us ~ commute, commute is short, only reason, holidays first, why she/he wants, why they want, generic reason*,
  any company/firm/employer, interchangeable, low on energy, little energy/drive, no fire in, meh/torn about, so so
  about, ambivalent, on the fence, in two minds, pulled my application, withdrawn/withdraw my, not continue with,
  looking/look elsewhere, keep looking, not apply again, never apply, would not apply/join, not go back, would never
  work`,
  },
  {
    topic: "motivation",
    feel: -2.2,
    say: `future there/here, no future, way up, glass ceiling, saw a future, attracts him/her/them, what draws/drew/attracted,
  more interested in, hunger, no longer saw, rather work`,
  },
  {
    topic: "motivation",
    feel: 2.2,
    say: `hoping ~ call, hope they call, fingers crossed, followed/follows our, following us, our work for years, where the
  product/company, heading`,
  },
  {
    topic: "motivation",
    feel: -2.2,
    say: "why i want to leave, why i/he/she/they left, overtime put, put me off, i heard about",
  },
  {
    topic: "motivation",
    feel: 2.2,
    say: "mission is, i believe in, one i believe, our mission as, talked about our",
  },
  {
    topic: "motivation",
    sure: 1,
    say: "looking for a role, overtime, i am looking for, leave my job, applies",
  },
  {
    topic: "motivation",
    sure: 0.6,
    say: `joining, where i want, next years, convinced me, place where, want to change/leave, take on more, asked nothing about`,
  },
];
