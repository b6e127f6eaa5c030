/**
 * What the coaching drafts are made of, topic by topic: hurdles, answer skeletons and practice questions for the
 * candidate; needs and better questions for the manager. Reviewed; the findings only choose among them.
 */
import type { CandidatePractices, ManagerPractices } from "../shape.ts";

export const candidatePractice: CandidatePractices = {
  skills: {
    hurdle: "Showing the skill itself, not only naming it.",
    kind: "skills",
    skeleton: {
      situation: "Say where it was, who was there and what was at stake, in two sentences.",
      task: "Say which part was yours and what made it hard.",
      action: "Take three decisions you made and give the reason for each, and what you left aside.",
      result: "End with a figure or a change that others could see, and what you would do better today.",
    },
  },
  communication: {
    hurdle: "Making the point early and keeping the answer easy to follow.",
    kind: "behavioural",
    skeleton: {
      situation: "One sentence: where and when.",
      task: "One sentence: what was asked of you.",
      action: "Two or three steps, each starting with “I”.",
      result: "One sentence that answers the question, then stop and ask whether more detail helps.",
    },
    questions: [
      "Explain something from your field to a person who has never heard of it, in two minutes.",
      "Tell me about a time when you had to bring bad news to a customer or a colleague.",
    ],
    strength: "Lead with how clearly you explain things: offer to walk them through an example.",
  },
  preparation: {
    hurdle: "Showing that you know whom you are talking to.",
    kind: "behavioural",
    skeleton: {
      situation: "Say what you read or tried about the company.",
      task: "Say which question it left open for you.",
      action: "Connect it with something you have done yourself.",
      result: "Say what you could bring to exactly that.",
    },
    questions: [
      "What do you know about us, and what would you change about our product or service first?",
      "Which three questions do you have for the people you will work with?",
    ],
    strength: "Lead with your preparation: refer to something you read or tried before you came.",
  },
  rapport: {
    hurdle: "Coming across as someone people like to work with, also under pressure.",
    kind: "behavioural",
    skeleton: {
      situation: "Choose a moment when you and a colleague saw things differently.",
      task: "Say what both of you wanted.",
      action: "Tell how you listened, what you asked, and where you gave way.",
      result: "Say how you work together today and what you learned about yourself.",
    },
    questions: [
      "Tell me about a disagreement at work and how it ended.",
      "What did you learn from the last criticism you received?",
    ],
    strength: "Lead with how well you get on with people: mention a team that still keeps in touch.",
  },
  role_clarity: {
    hurdle: "Talking about the same role as the people across the table.",
    kind: "skills",
    skeleton: {
      situation: "Say in one sentence how you understand the role.",
      task: "Name the result that matters most in the first half year, as you understand it.",
      action: "Describe something similar you have done.",
      result: "Ask whether that is what they need, and adjust.",
    },
    questions: [
      "What do you think your first ninety days here would look like?",
      "Which part of this role is new to you, and how would you approach it?",
    ],
    strength: "Lead with your picture of the role: say in one sentence what you would deliver first.",
  },
  compensation: {
    hurdle: "Talking about pay calmly and early.",
    kind: "behavioural",
    skeleton: {
      situation: "Say what the market pays for this role, and where you know it from.",
      task: "Name your range, with the reason for its lower end.",
      action: "Say which other parts of the package count for you.",
      result: "Ask what is possible, and agree on the next step.",
    },
    questions: [
      "What are your salary expectations, and how did you arrive at them?",
      "What besides pay would make you say yes?",
    ],
    strength: "You and they are close on pay: no need to raise it first.",
  },
  logistics: {
    hurdle: "Taking practical questions off the table before they grow.",
    kind: "behavioural",
    skeleton: {
      situation: "Say what is fixed for you: place, hours, notice period.",
      task: "Say what is open.",
      action: "Offer one way in which it can work.",
      result: "Ask whether that solves it for them.",
    },
    questions: [
      "When could you start, and what would make it sooner?",
      "How do you work best: on site, at home, or both?",
    ],
    strength: "You are flexible on practical matters: say so early.",
  },
  process: {
    hurdle: "Getting the best out of the format and the time you have.",
    kind: "skills",
    skeleton: {
      situation: "Ask how the interview is built, and how long each part takes.",
      task: "Say what you want to make sure they hear.",
      action: "Keep each answer to two minutes and watch the clock with them.",
      result: "Close with your strongest example, and ask about the next step.",
    },
    questions: [
      "What should we have asked you, and what would you have answered?",
      "How would you use the first ten minutes of a task that is too big for the time?",
    ],
    strength: "You handled the format well: keep the same pace next time.",
  },
  motivation: {
    hurdle: "Saying why this job, and why now.",
    kind: "behavioural",
    skeleton: {
      situation: "Say what you want to do more of, and what less.",
      task: "Name one thing about this job that offers exactly that.",
      action: "Tell what you have done already in that direction.",
      result: "Say where you would like to be in two years, here.",
    },
    questions: [
      "Why do you want this job, and not just any job like it?",
      "What would make you leave after a year, and what would make you stay for five?",
    ],
    strength: "Lead with your interest: it was felt, so say again what draws you.",
  },
};

export const managerPractice: ManagerPractices = {
  skills: {
    need: "proof of the few skills that the job can't do without, shown on {work}.",
    praise: "The questions about the work were fair and to the point.",
    lived: "The candidate did not see what some of the questions about the work were to show.",
    advice: "Say before a question what it is to show, and let someone who does the work every day ask it.",
  },
  communication: {
    need: "answers that come to the point and bring one concrete example each.",
    rewrites: [
      {
        from: "Tell me about yourself.",
        to: "Which two things in your career prepared you best for this job, and why?",
      },
      {
        from: "Are you a good communicator?",
        to: "Explain your last project to me as if I came from sales. I will stop you after two minutes.",
      },
    ],
    praise: "The conversation was clear and easy for the candidate.",
    lived: "The candidate found the conversation hard to follow at times.",
    advice: "Ask one question at a time, say what it is after, and let the answer end before the next one.",
  },
  preparation: {
    need: "a candidate who has read up on you, which is easier when they know what to read.",
    rewrites: [
      {
        from: "What do you know about us?",
        to: "We sent you one page about us: which part would you like to work on, and why?",
      },
      {
        from: "Do you have any questions?",
        to: "What would you need to know from us to decide whether this job is right for you?",
      },
    ],
    praise: "Your preparation was noticed, and it helped.",
    lived: "The candidate had the feeling that the interview had not been prepared much.",
    advice: "Take ten minutes with the CV before the interview, and agree who asks about what.",
  },
  rapport: {
    need: "behaviour you can describe, with an example, in place of a feeling about fit.",
    rewrites: [
      {
        from: "Are you a team player?",
        to: "Tell me about a disagreement in your last team: what did you do, and how do you work together now?",
      },
      {
        from: "How do you handle criticism?",
        to: "I see this point differently. Where could I be right, and where not?",
      },
    ],
    praise: "The candidate felt welcome and was treated with respect.",
    lived: "The candidate did not feel quite at ease, and parts of the conversation felt cool.",
    advice: "Begin with two minutes of welcome, introduce everyone, and stay with questions about the work.",
  },
  role_clarity: {
    need: "a candidate who knows what the job is, so that you judge them for the right one.",
    rewrites: [
      {
        from: "Why should we hire you?",
        to: "In the first six months we need these three results. Which would you start with, and how?",
      },
      {
        from: "Are you ready to do whatever comes up?",
        to: "About half of this job is planned work and half is not. Which half suits you, and why?",
      },
    ],
    praise: "The role was made clear, which set the right expectations.",
    lived: "The candidate left with open questions about the role, or about what is expected of them.",
    advice: "Open the next interview with three results you expect in the first half year.",
  },
  compensation: {
    need: "an early and honest figure, from both sides.",
    rewrites: [
      { from: "What do you earn now?", to: "Our range for this role is fixed. Does it fit what you are looking for?" },
      { from: "Is money important to you?", to: "Which parts of a package matter to you besides pay?" },
    ],
    praise: "You spoke openly about pay, which was noticed.",
    lived: "The candidate was surprised or disappointed by what they learned about pay.",
    advice: "Name the range before the interview, and know what else can move.",
  },
  logistics: {
    need: "clear facts about place, hours and start before you meet.",
    rewrites: [
      {
        from: "Is the commute a problem?",
        to: "We are on site on fixed days. Which days work for you, and which do not?",
      },
      {
        from: "When can you start?",
        to: "We would like to start in two months. What would have to be settled for that?",
      },
    ],
    praise: "Time, place and technology worked, which put everyone at ease.",
    lived: "Practical matters took away from the candidate's time with you.",
    advice: "Settle place, hours and arrangements with the recruiter before you meet, and be there five minutes early.",
  },
  process: {
    need: "the few facts that your decision hangs on, and a format that brings them out.",
    rewrites: [
      {
        from: "How would you solve this puzzle?",
        to: "Here is a task we had last month. Which three things would you want to know first?",
      },
      {
        from: "What is your greatest weakness?",
        to: "What did you find hard in your last job, and what did you change because of it?",
      },
    ],
    praise: "The interview was well run and felt fair.",
    lived: "The candidate felt that the interview itself, its format, tasks or timing, could have been run better.",
    advice:
      "Tell candidates beforehand how the interview is built, keep the tasks close to the job, and plan for the time they take.",
  },
  motivation: {
    need: "an honest reason for wanting this job, which comes when you have first said what it offers.",
    rewrites: [
      {
        from: "Where do you see yourself in five years?",
        to: "What would you like to be better at in two years, and how could this job help?",
      },
      {
        from: "Why do you want to work here?",
        to: "Which part of what we told you today interests you most, and which part least?",
      },
    ],
    praise: "The conversation made the candidate want the job more.",
    lived: "Some of what they heard made the candidate hesitate.",
    advice: "Say early what the job offers: what can be learned, with whom, and where it leads.",
  },
};
