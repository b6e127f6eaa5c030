/** Words of motivation: interest, enthusiasm, goals, whether they still want each other. */
import type { Entry } from "./entry.ts";

export const motivation: Entry[] = [
  {
    topic: "motivation",
    say: "motivat*, enthusias*, ambitio*, why us, why this company, why our company, interested in the job, interested in the role, interested in the company, real interest, mission, commitment, dedicat*, curiosity, work ethic, career",
  },
  {
    topic: "motivation",
    sure: 0.6,
    say: "interested, goals, still want, move forward",
  },
  {
    topic: "motivation",
    feel: 2.2,
    say: `enthusiasm, passionate, passion, eager, keen, genuine interest, real interest in, strong interest,
      interested in us, really want*, truly want*, excited, exciting, love to join, love to work, love to be part,
      want to join, like to join, happy to join, even more interested, more interested than, very interested,
      really interested, still interested, definitely interested, am interested, highly motivated, very motivated,
      motivated, driven, ambitious, hungry, curious, speaks to me, spoke to me, excites me, willing to learn,
      wants to learn, wanted to learn, eager to learn, keen to learn, hard working, hardworking, dedicated,
      committed, determined, extra mile, wants the job, wants to work here, clear career goals,
      clear about ~ goals, why he/she/they want*, knows why, recommend moving, yes move forward,
      definitely move forward, would move forward, happy to move forward, would hire, hire ~ immediately,
      looking forward, look forward`,
  },
  {
    topic: "motivation",
    feel: -2.2,
    say: `not ~ interested, lost interest, losing interest, no longer interested, less interested, little interest in,
      no interest in, not show ~ interest, lack of interest, indifferent, lukewarm, half hearted,
      going through the motions, withdraw*, withdrew, pull out, pulled out, pulling out, not for me,
      not the right fit for me, not what i want, not what i am looking for, no path, no growth, no room to grow,
      no way to grow, dead end job, no career, not say why ~ want*, not tell us why,
      not tell ~ why he/she/they want*, not know why he/she/they want*, not explain why he/she/they want*,
      flight risk, not stay, would stay longer, only here for the money, unmotivated, no drive, no ambition,
      job hop*, stepping stone, plan b, backup option, passive, unenthusias*, low motivation, apathetic, apathy,
      accepted another, accepted a different, took another, taken another, another offer, step away, walked away,
      walk away, turned it down, declined the offer, not accept, not join, never join, not want to work,
      would not work`,
  },
  {
    topic: "motivation",
    feel: 2.2,
    say: "see myself there, see myself working, see myself in, see me there, dream job, my kind of place, right place for me, right up my street, right up my alley, lit up, lights up, eyes lit, wants this, wants it, want it badly, plain to see that, burns for, burning for, fire in, spark, thirst, hunger, self starter, go getter, gives everything, gives a hundred, wants to grow, wants to stay, here to stay, in it for, wants to make a difference, believes in, cares about the product, cares about the mission, loves the, loves what, loves our, clear why",
  },
  {
    topic: "motivation",
    feel: -2.2,
    say: "not the place for me, not my place, not my kind, not for someone like me, less keen, gone off, put me off the job, put me off the company, not see myself, not picture myself, not tempted, not convinced i want, not sure i want, second thoughts, cold feet, any job, just a job, any old job, stop gap, stopgap, filler job, fallback, spark ~ missing, spark was, no fire, no real interest, flat, listless, half asleep, sleepy, tired and, could take it or leave it, going elsewhere, gone elsewhere, chose another, chosen another, other offers, better offer, another company, leave again soon, leave within, move on soon, overqualified and bored, would be bored, get bored, no questions about the job, not ask about the job, not ask about the role, no curiosity, shrug*, whatever attitude, not bothered",
  },
];
