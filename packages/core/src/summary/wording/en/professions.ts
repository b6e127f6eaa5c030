/** What practice looks like in a profession; `any` where none is known. Reviewed; the role only chooses among them. */
import type { ProfessionWords } from "../shape.ts";

export const professions: ProfessionWords = {
  any: {
    work: "a real piece of work",
    skills: [
      "Tell me about the hardest problem in your field that you solved last year: how did you find the cause?",
      "Show me a piece of your work. Which decision in it would you make differently today, and why?",
    ],
    aloud: [
      "Take a task from your last week at work and talk me through it, step by step, as if I had to do it tomorrow.",
      "Something that always works has gone wrong this morning. How do you find out why?",
    ],
    strength: "Lead with your skills: open with the piece of work you are proudest of.",
    rewrites: [
      { from: "Can you do this?", to: "When did you last do this, what made it hard, and what came of it?" },
      {
        from: "How good are you at this?",
        to: "Here is a small case from last week. How would you start, and what would you ask us?",
      },
    ],
  },
  software: {
    work: "a small piece of your own code",
    skills: [
      "Tell me about the last fault in production that you traced: what did you look at first, second and third?",
      "Describe a service that you built. Which decision in it would you make differently today, and why?",
    ],
    aloud: [
      "Sort a list of orders by customer and date. Talk me through each step as you go.",
      "Here is some code that fails now and then. How would you find out why?",
    ],
    strength: "Lead with your craft: open with the system you know best, and with one trade-off you made in it.",
    rewrites: [
      {
        from: "Do you know this framework?",
        to: "Tell me about the last time you used this framework: what broke, and what did you do?",
      },
      {
        from: "Solve this on the whiteboard.",
        to: "Here is a small piece of our code with a fault. Take five minutes alone with it, then show us what you found.",
      },
    ],
  },
  data: {
    work: "a real question and a small table",
    skills: [
      "Tell me about an analysis of yours that changed a decision: what was asked, and what did you find?",
      "Tell me about a figure that turned out to be wrong: how did you notice, and what did you check since?",
    ],
    aloud: [
      "A weekly figure has dropped by a fifth. Talk me through what you would look at, and in what order.",
      "Here is a table with gaps and doubles in it. What do you do before you count anything?",
    ],
    strength: "Lead with your analyses: open with the one that somebody acted upon.",
    rewrites: [
      {
        from: "Which tools do you know?",
        to: "Take your last analysis: what was the question, what did you do by hand, and what surprised you?",
      },
      {
        from: "How good is your statistics?",
        to: "Here are two charts of ours that seem to disagree. What would you ask before you believe either?",
      },
    ],
  },
  health: {
    work: "a situation from the ward or the practice",
    skills: [
      "A person in your care is getting worse. What do you check first, whom do you call, and what do you write down?",
      "Tell me about a shift with too few hands: what did you do first, and what did you hand over?",
    ],
    aloud: [
      "Talk me through a handover that you gave, from the first sentence to the last.",
      "Take a procedure that you know by heart and say each step aloud, with the reason for it.",
    ],
    strength: "Lead with your practice: open with a situation in which your care made a difference.",
    rewrites: [
      {
        from: "Have you worked on such a ward?",
        to: "Tell me about a day on which somebody in your care got worse: what did you see, and what did you do?",
      },
      {
        from: "How do you cope with stress?",
        to: "Two bells ring and a relative is at the door. What do you do first, and why?",
      },
    ],
  },
  teaching: {
    work: "a lesson or a plan for one",
    skills: [
      "Tell me about a lesson that did not work: how did you notice, and what did you change for the next one?",
      "A few have finished after ten minutes and a few have not begun. What do you have ready for either?",
    ],
    aloud: [
      "Explain something from your subject as you would on the first day, and say how you check that it has arrived.",
      "Somebody disturbs your lesson again and again. Talk me through what you do, from the first sign on.",
    ],
    strength: "Lead with your teaching: open with a lesson that you remember, and what the learners could do after it.",
    rewrites: [
      {
        from: "How do you deal with difficult behaviour?",
        to: "Take one learner who was hard to reach: what did you try first, what second, and what happened?",
      },
      {
        from: "How do you differentiate?",
        to: "Here is a page from our book. How would you use it for the quickest and for the slowest in the room?",
      },
    ],
  },
  sales: {
    work: "a real deal, with its figures",
    skills: [
      "Walk me through a deal you lost: when did you know, and what do you ask earlier today?",
      "What was your last forecast, what came in, and where did the difference come from?",
    ],
    aloud: [
      "You have ten minutes with a buyer who has never heard of us. Which questions do you ask before you offer anything?",
      "The buyer says that it is too expensive. Talk me through your next three sentences.",
    ],
    strength: "Lead with your deals: open with one that you won, and with what the buyer needed.",
    rewrites: [
      {
        from: "Sell me this pen.",
        to: "Here is a real lead of ours. What would you want to know before you call, and how would you open?",
      },
      {
        from: "How are your numbers?",
        to: "Take your last full quarter: target, forecast and result. What made the difference?",
      },
    ],
  },
  finance: {
    work: "a real close, budget or set of accounts",
    skills: [
      "Tell me about a close that nearly went wrong: what did you find, and what did you change after it?",
      "Which figure in our last report would you ask about first, and why that one?",
    ],
    aloud: [
      "Cash is short for the next two months. Talk me through what you look at, and whom you speak to, in order.",
      "Two reports show different margins for the same month. How do you find out which one is right?",
    ],
    strength: "Lead with your numbers: open with a decision that rested on them.",
    rewrites: [
      {
        from: "How hands-on are you?",
        to: "Take your last month-end: which parts did you do yourself, which did you check, and what did you find?",
      },
      {
        from: "How do you deal with pressure from the board?",
        to: "When did you last have to bring a number that nobody wanted to hear? How did you do it?",
      },
    ],
  },
  operations: {
    work: "a normal shift, with what can go wrong in it",
    skills: [
      "Tell me about a day when the plan fell apart by noon: what did you do first, and what did you tell the team?",
      "Which figure did you watch every day in your last job, and what did you do when it slipped?",
    ],
    aloud: [
      "It is six in the morning, two people are missing and a delivery is early. Talk me through the first hour.",
      "Take a routine that you know well and explain it so that somebody new could do it safely today.",
    ],
    strength: "Lead with your shifts: open with a day when things got tight and the work still went out.",
    rewrites: [
      {
        from: "Can you lead a team?",
        to: "Tell me about somebody on your shift who was not pulling along: what did you say, and what happened then?",
      },
      {
        from: "Are you good with the system?",
        to: "Here is last week's report from our floor. What would you ask, and what would you change first?",
      },
    ],
  },
  service: {
    work: "a real guest or customer, or a short trial on the job",
    skills: [
      "Tell me about a customer who came in angry and left content: what did you say first?",
      "It is the busiest hour and somebody has called off. How do you share out the work?",
    ],
    aloud: [
      "I am a customer and my order is wrong. Show me how you would speak to me.",
      "Talk me through the hour before you open: what do you check, and what do you leave for later?",
    ],
    strength: "Lead with your work with people: open with a customer or guest who came back because of you.",
    rewrites: [
      {
        from: "Are you good with people?",
        to: "Tell me about the last customer who complained to you: what did they want, and what did you do?",
      },
      {
        from: "Can you work under pressure?",
        to: "Take your busiest day this year: what came at once, and what did you leave undone?",
      },
    ],
  },
  creative: {
    work: "one piece from the portfolio, from brief to result",
    skills: [
      "Take one piece from your portfolio: what was the brief, what did you leave out, and what did it bring?",
      "Tell me about an idea of yours that did not work: how did you notice, and what came after it?",
    ],
    aloud: [
      "Here is our last campaign. What would you keep, what would you change, and how would you know that it worked?",
      "You have one day and no budget. Talk me through how you would make people notice a small product.",
    ],
    strength: "Lead with your portfolio: open with the piece that brought most, and say what it brought.",
    rewrites: [
      {
        from: "Are you creative?",
        to: "Show us one piece you are proud of: what was asked, what did you decide, and what came of it?",
      },
      {
        from: "Which tools can you use?",
        to: "Here is a brief of ours. What would you ask us, and what would you sketch first?",
      },
    ],
  },
  office: {
    work: "a normal week, with its deadlines and its people",
    skills: [
      "Tell me about two deadlines on the same day: what did you do first, and whom did you tell?",
      "Which routine did you take over and make simpler? What was it before, and what is it now?",
    ],
    aloud: [
      "Your inbox holds forty mails and your manager needs something in an hour. Talk me through that hour.",
      "A file is missing on the day it is needed. What do you do, step by step?",
    ],
    strength: "Lead with your order: open with something that used to take days until you took it over.",
    rewrites: [
      {
        from: "Are you organised?",
        to: "Show us how you keep track of ten things at once: take last week as an example.",
      },
      {
        from: "Can you keep a secret?",
        to: "When did you last know something that you could not tell a colleague? How did you deal with it?",
      },
    ],
  },
};
