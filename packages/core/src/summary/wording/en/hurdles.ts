/** Hurdles nearer to what happened than a whole topic, each with an answer skeleton and two questions. Reviewed. */
import type { HurdleWords } from "../shape.ts";

export const hurdles: HurdleWords = {
  aloud: {
    hurdle: "Thinking aloud while others watch.",
    kind: "skills",
    skeleton: {
      situation: "Say the task back in your own words, and ask one question about it.",
      task: "Name what a good result would be, and ask for a minute to think.",
      action: "Take the simplest way first and speak each step; when you are stuck, say what you would look up.",
      result: "Check it with one small example, and say what you would improve with more time.",
    },
  },
  brief: {
    hurdle: "Coming to the point, and stopping there.",
    kind: "behavioural",
    skeleton: {
      situation: "One sentence: where, when and with whom.",
      task: "One sentence: what you were asked to do.",
      action: "Three steps at most, each one sentence, each starting with “I”.",
      result: "One sentence with the outcome. Then stop, and ask whether they would like to hear more.",
    },
    questions: [
      "Tell me in two minutes about the project you are proudest of.",
      "Tell me about a decision of yours that others did not like at first.",
    ],
  },
  concrete: {
    hurdle: "Giving the example, the figure and your own part in it.",
    kind: "behavioural",
    skeleton: {
      situation: "Choose one case that you remember well, and say how big it was: people, money or time.",
      task: "Say what would have happened if nobody had acted.",
      action: "Say what you did yourself, what others did, and one thing you decided against.",
      result: "Give the figure that changed, or the words of someone who noticed.",
    },
    questions: [
      "Tell me about something you made faster, cheaper or better. By how much?",
      "Tell me about a time when a plan went wrong. What exactly did you do that week?",
    ],
  },
  listening: {
    hurdle: "Hearing the question to its end, and answering that one.",
    kind: "behavioural",
    skeleton: {
      situation: "Let the question end, and take a breath before you speak.",
      task: "Say in half a sentence what you understood, when it was long.",
      action: "Answer exactly that, with one example.",
      result: "Ask whether that was what they wanted to know.",
    },
    questions: [
      "Tell me about a time when you had misunderstood a customer. How did you notice?",
      "Tell me about a meeting in which you changed your mind because of what somebody said.",
    ],
  },
  steady: {
    hurdle: "Staying steady when a question comes as a surprise.",
    kind: "behavioural",
    skeleton: {
      situation: "Say openly that it is a good question, and take a sip of water.",
      task: "Choose the part of it that you can answer.",
      action: "Tell one story that you have told aloud before, at home.",
      result: "Close with what you learned, and let the silence be.",
    },
    questions: [
      "Tell me about a day at work when everything came at once.",
      "Tell me about a time when you had to say that you did not know.",
    ],
  },
  bigEnough: {
    hurdle: "Showing that this job is big enough for you.",
    kind: "behavioural",
    skeleton: {
      situation: "Say openly that you have done larger jobs, before anybody else does.",
      task: "Name the part of this one that you have missed in them.",
      action: "Tell of a time when you chose the work over the title, and what you did with your own hands.",
      result: "Say how long you mean to stay, and what would make it a good time.",
    },
    questions: [
      "Why would you want a job that is smaller than your last one?",
      "Tell me about a routine task that you still do yourself, and why you have not handed it on.",
    ],
  },
  absence: {
    hurdle: "Saying at once when you can't make it.",
    kind: "behavioural",
    skeleton: {
      situation: "Say in one sentence what kept you, without excuses.",
      task: "Say who was waiting for you, and that you know what it cost them.",
      action: "Say what you did the moment you knew, and what you would do today.",
      result: "Offer two new times, and a number under which you can be reached.",
    },
    questions: [
      "Tell me about a time when you could not keep an appointment: what did you do?",
      "What do you do when a day falls apart before it has begun?",
    ],
  },
  openTask: {
    hurdle: "Finding a way through an open task in little time.",
    kind: "skills",
    skeleton: {
      situation: "Say what is being decided, and by whom.",
      task: "Name the two or three facts on which it hangs, and set the rest aside.",
      action: "State one assumption aloud, work through one example, and keep an eye on the time.",
      result: "Give a recommendation, how sure you are of it, and what would change your mind.",
    },
    questions: [
      "A customer number fell by a fifth in a month. What would you look at first, second and third?",
      "You have one week and half the people. What do you leave out, and how do you explain it?",
    ],
  },
  newGround: {
    hurdle: "Speaking of something that you have not done yet.",
    kind: "skills",
    skeleton: {
      situation: "Say plainly that it is new to you, in one sentence.",
      task: "Name the nearest thing that you have done, and what the two share.",
      action: "Tell how you learned something similar, how long it took, and what you built with it.",
      result: "Offer a first step: what you would read, try or show before you start.",
    },
    questions: [
      "Which requirement of this job is newest to you, and what would you do about it in the first month?",
      "Tell me about the last tool or method you had to learn quickly. What came out of it?",
    ],
  },
};
