/** Questions that interviewers like to ask, and one that draws more. `when` stands after "When you". */
import type { QuestionWords } from "../shape.ts";

export const questions: QuestionWords = {
  code: {
    when: "watch somebody write code",
    to: "Here is a small piece of our code with a fault. Take five minutes alone with it, then show us what you found.",
  },
  case: {
    when: "give a case",
    to: "Which three facts would you want first, and what would you recommend if you could have only one of them?",
  },
  quiz: {
    when: "test knowledge with a quiz",
    to: "When did you last need this at work, and what did you do when you were not sure?",
  },
  experience: {
    when: "ask about experience",
    to: "Take the last time you did this: what was there before you, what did you change, and what came of it?",
  },
  weakness: {
    when: "ask for a weakness",
    to: "What did you find hard in your last job, and what do you do differently because of it?",
  },
  fiveYears: {
    when: "ask where they see themselves",
    to: "What would you like to be better at in two years, and how could this job help?",
  },
  lifeStory: {
    when: "open with the life story",
    to: "Which two things in your career prepared you best for this job, and why those?",
  },
  why: {
    when: "ask why they want this job",
    to: "Which part of what we told you today would you look forward to, and which part would you rather not do?",
  },
  questions: {
    when: "ask whether there are questions",
    to: "What would you need to know from us to decide whether this job is right for you?",
  },
  pressing: {
    when: "press for more",
    to: "I see one point differently. Where could I be right, and where not?",
  },
  hypothetical: {
    when: "ask what somebody would do",
    to: "When were you last in a spot like that, and what did you do?",
  },
  fit: {
    when: "look for the right fit",
    to: "Tell me about a disagreement in your last team: what did you do, and how do you work together now?",
  },
  pay: {
    when: "talk about pay",
    to: "This is our range. Does it fit, and what besides pay would matter to you?",
  },
};
