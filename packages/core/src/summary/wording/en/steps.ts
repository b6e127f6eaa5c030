/**
 * The reviewed catalogue of next steps: what the owner of a finding can do about it, by topic, owner and the side that
 * spoke. Written by people, read by people; nothing is generated. One string stands for both sides.
 */
import type { LeverWords, StepWords } from "../shape.ts";

export const steps: StepWords = {
  skills: {
    candidate: {
      candidate: "Take the hardest question again at home, aloud, until the answer comes by itself within two minutes.",
      interviewer:
        "Choose the skill that was missed most and prepare one piece of work that shows it; where it is new, say how you would learn it.",
    },
    manager: {
      candidate: "Say before a question what it is to show, and let someone who does this work every day ask it.",
      interviewer: "Split the list of skills into what is needed on day one and what can be learned in three months.",
    },
    recruiter: "Agree with the manager on three must-haves and screen for exactly these before the next interview.",
    nobody:
      "Experience takes its time: nobody can change this before the decision. Note it and look for a nearer role.",
  },
  communication: {
    candidate: {
      candidate: "Practise answers of two minutes: the point first, then one example, then stop.",
      interviewer: "Answer in four steps (situation, task, action, result), and ask back when a question is not clear.",
    },
    manager: {
      candidate: "Ask one question at a time, leave a pause after it, and let every answer come to its end.",
      interviewer: "Ask for one concrete example and wait for it, before moving on to the next question.",
    },
    recruiter: "Give both sides the same half page: who will be there, what is asked about, and how long it takes.",
    nobody: "This came from the day itself, not from habit. There is nothing to act on.",
  },
  preparation: {
    candidate: {
      candidate:
        "Spend an hour on the company, the role and three examples of your own work before the next interview.",
      interviewer:
        "Read the company's site and the job advert, and bring three questions that only a reader of them could ask.",
    },
    manager: {
      candidate: "Block fifteen minutes before the interview for the CV, and agree who asks about what.",
      interviewer: "Tell candidates what a well prepared visit looks like: what to read, what to bring, what to try.",
    },
    recruiter: {
      candidate:
        "Send the interviewers a one page brief the day before: the CV in five lines, the must-haves, who asks what.",
      interviewer:
        "Send candidates a one page brief two days before: the company, the people, the format, what to bring.",
    },
    nobody: "There was no time to prepare and nobody had a hand in that. Leave it out of the verdict.",
  },
  rapport: {
    candidate: {
      candidate: "Plan the first two minutes: a greeting, one sentence about why you came, and a question.",
      interviewer:
        "Show interest in the people in the room: ask each of them one question, and take an objection as a chance to think aloud.",
    },
    manager: {
      candidate:
        "Start with two minutes of welcome, introduce everyone, put phones away, and keep to questions about the work.",
      interviewer:
        "Say which behaviour the team needs and ask for an example of it; fit is too vague to judge or to act on.",
    },
    recruiter: "Call before the next interview and say who is in the room and how they like to talk.",
    nobody: "Two people did not click, which nobody can arrange. Plan the next meeting with someone else in the room.",
  },
  role_clarity: {
    candidate: {
      candidate: "Ask early what the first ninety days should achieve, and say back what you understood.",
      interviewer: "Say in one sentence what you think the role is, and ask whether that is right.",
    },
    manager: {
      candidate: "Write down three results expected in the first six months, and open the interview with them.",
      interviewer:
        "Settle on one description of the role with everybody who interviews, before the next candidate comes.",
    },
    recruiter: {
      candidate:
        "Correct the advert with the manager line by line, and send the corrected one before the next interview.",
      interviewer: "Check with the candidate, the day before, what they think the role is, and correct it then.",
    },
    nobody: "The role itself has changed. Say so openly, and ask both sides whether they want to go on.",
  },
  compensation: {
    candidate: {
      candidate: "Name a range and the lowest figure you would accept, before the first interview.",
      interviewer: "Say which part of the package matters most, and where there is room.",
    },
    manager: {
      candidate: "Find out what can move (pay, bonus, days, title, a review after six months) and offer that.",
      interviewer: "Decide whether the budget or the list of demands gives way; both can't stay.",
    },
    recruiter: {
      candidate: "Confirm the range in writing with the manager, and give it to every candidate in the first message.",
      interviewer: "Ask for the expected pay in the first call, and stop when it lies outside the range.",
    },
    nobody:
      "The pay is fixed by rules that nobody here can change. State it first, so that nobody travels for nothing.",
  },
  logistics: {
    candidate: {
      candidate: "Test link, sound and route the day before, and keep a phone number at hand.",
      interviewer:
        "Test link, sound and route the day before, be there ten minutes early, and call at once when something goes wrong.",
    },
    manager: {
      candidate:
        "Be there five minutes early, keep the slot free at both ends, and say openly what is fixed about place and hours.",
      interviewer: "Decide what is fixed about place, hours and start date, and what could bend for the right person.",
    },
    recruiter: {
      candidate: "Confirm time, place, link and people the day before, with a phone number that somebody answers.",
      interviewer: "Settle place, hours, start date and permit with the candidate before the interview, in writing.",
    },
    nobody:
      "This is set by law, distance or the calendar. Ask about it in the first call, so that it never costs an interview.",
  },
  process: {
    candidate: {
      candidate: "Ask at the start how the interview is built and how much time each part has.",
      interviewer: "Answer every mail within a day, even if only to say when the full answer comes.",
    },
    manager: {
      candidate:
        "Go through the interview once as a candidate would: what comes when, how long, and why. Drop what no decision hangs on.",
      interviewer: "Agree before the interview what must be found out, and leave time for exactly that.",
    },
    recruiter: {
      candidate: "Ask the candidate in a short call which part of it cost them most, and change that part first.",
      interviewer:
        "Ask the manager what the interview should have brought out, and plan the next one with them around that.",
    },
    nobody:
      "Somebody else was chosen or the opening went away. Nobody can change that; say so plainly and stay in touch.",
  },
  motivation: {
    candidate: {
      candidate: "Write down what would make this job worth taking, and ask about just that.",
      interviewer: "Prepare one honest sentence on why this company, and one on why this job.",
    },
    manager: {
      candidate:
        "Tell the candidate what is in it for them: what they will learn, whom they work with, where it leads.",
      interviewer: "Ask what the candidate wants to do in two years before doubting that they want the job.",
    },
    recruiter: "Ask the candidate today what would have to be different, and take the answer to the manager.",
    nobody: "Another offer or another plan came first. Wish them well, and ask again in a year.",
  },
};

/** What the recruiter can do themselves about a finding that the candidate or the manager owns. */
export const levers: LeverWords = {
  skills: {
    candidate:
      "Ask the manager which of the missing skills must be there on day one and which can be learned, and screen for the first.",
    manager: "Sit down with the manager for twenty minutes and cut the list of skills to three must-haves.",
  },
  communication: {
    candidate: "Rehearse two answers with the candidate for fifteen minutes before the next interview.",
    manager: "Offer the manager to sit in on the next interview, and tell them afterwards how the questions landed.",
  },
  preparation: {
    candidate: "Send every candidate a one page brief two days ahead, and ask the evening before whether they read it.",
    manager:
      "Send the interviewers the CV in five lines on the morning of the interview, and call five minutes before it.",
  },
  rapport: {
    candidate: "Tell the candidate who will be in the room and what each of them cares about.",
    manager: "Talk to the manager in person about how the candidate felt in the room, before the next interview.",
  },
  role_clarity: {
    candidate: "Talk the role through with the candidate the day before, and let them say it back to you.",
    manager:
      "Get three expected results for the first six months from the manager in writing, and use them in the advert.",
  },
  compensation: {
    candidate: "Ask for the expected pay in the first call, and bring both figures to the table before anyone meets.",
    manager: "Show the manager what comparable roles pay now, and ask which demand may go or which figure may rise.",
  },
  logistics: {
    candidate: "Check link, route and time with the candidate the day before.",
    manager: "Put ten free minutes before and after the interview into the manager's calendar.",
  },
  process: {
    candidate: "Tell the candidate how the interview is built, part by part, when you invite them.",
    manager: "Go through the steps with the manager and take out one that no decision ever hung on.",
  },
  motivation: {
    candidate: "Ask the candidate why this job before you put them forward, and pass the answer on.",
    manager: "Ask the manager for two honest reasons to take this job, and open the next call with them.",
  },
};
